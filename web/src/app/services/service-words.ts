import { computed, inject, Service } from '@angular/core';
import { AuthStore } from '../core/auth/auth.store.js';
import { Language } from '../core/i18n/language.js';
import { type ComponentKind, componentKinds, criticalities, type Criticality, type DependencyNode, type Strength } from './service.js';

/** Services and what runs them in words, and where each has its page. */
@Service()
export class ServiceWords {
  private readonly auth = inject(AuthStore);
  private readonly language = inject(Language);

  readonly criticalities = computed(() => criticalities.map((value) => ({ value, text: this.criticality(value) })));
  readonly kinds = computed(() => componentKinds.map((value) => ({ value, text: this.kind(value) })));

  criticality(criticality: Criticality): string {
    return this.language.text(`services.criticalities.${criticality}`);
  }

  kind(kind: ComponentKind): string {
    return this.language.text(`services.componentKinds.${kind}`);
  }

  strength(strength: Strength): string {
    return this.language.text(`services.strengths.${strength}`);
  }

  /** What a node is and whose: `Server · Driftpunkten AB`. */
  node({ componentKind, supplierName, criticality }: DependencyNode): string {
    if (componentKind) return [this.kind(componentKind), supplierName].filter(Boolean).join(' · ');
    return criticality ? this.language.text('services.aService') : '';
  }

  /** Null for another supplier's component, which has no page to a vendor. */
  page({ kind, id, supplierId }: DependencyNode): string[] | null {
    if (kind === 'service') return ['/services', id];
    const own = this.auth.membership()?.supplierId ?? null;
    return own !== null && supplierId !== own ? null : ['/services/components', id];
  }
}

import { computed, inject, Injectable } from '@angular/core';
import { Language } from '../../core/i18n/language.js';
import { choices } from '../../shared/choices/choices.js';
import { apiObject } from '../../shared/object/api-object.js';
import type { TeamMapping } from '../incident.js';

/** The groups of the team-to-supplier table and whose they are. */
@Injectable()
export class Teams {
  private readonly language = inject(Language);
  private readonly suppliers = choices(() => '/suppliers');
  private readonly towers = choices(() => '/towers');
  private readonly mappings = apiObject<{ items: TeamMapping[] }>(() => '/team-mappings?limit=200');

  readonly groups = computed(() => {
    const names = new Map([...this.suppliers(), ...this.towers()].map(({ value, text }) => [value, text]));
    const items = this.mappings.value()?.items ?? [];
    return items.map(({ groupName, supplierId, towerId }) => {
      return { name: groupName, supplier: names.get(supplierId) ?? '…', tower: names.get(towerId) ?? '…' };
    });
  });

  /** Who will hold what is given to this group, in words; what happens to one that nobody knows is said too. */
  holderOf(group: string): string {
    if (group.trim() === '') return this.language.text('incidents.log.noGroup');
    const found = this.groups().find(({ name }) => name === group.trim());
    return found
      ? this.language.text('incidents.log.goesTo', { supplier: found.supplier, tower: found.tower })
      : this.language.text('incidents.log.unknownGroup');
  }
}

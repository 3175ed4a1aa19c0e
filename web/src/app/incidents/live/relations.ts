import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, maxLength } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../../core/auth/auth.store.js';
import { ApiClient } from '../../core/http/api-client.js';
import { ApiProblem } from '../../core/http/api-problem.js';
import { apiForm } from '../../shared/form/api-form.js';
import { Field } from '../../shared/form/field.js';
import { FormProblems } from '../../shared/form/form-problems.js';
import type { IncidentDetail } from '../incident.js';

type Editing = 'parent' | 'reference' | null;

/** What it hangs under, what hangs under it, and what the suppliers call it in their own tools. */
@Component({
  selector: 'sam-incident-relations',
  imports: [Field, FormField, FormProblems, FormRoot, MatButton, RouterLink, TranslocoDirective],
  template: `
    <section class="card stack" aria-labelledby="incident-relations" *transloco="let t">
      <h2 id="incident-relations">{{ t('incidents.relations.title') }}</h2>
      <dl class="facts">
        <dt>{{ t('incidents.relations.parent') }}</dt>
        <dd>
          @if (incident().parent; as parent) {
            <a [routerLink]="['/incidents', parent.id]">{{ parent.externalId }}</a> {{ parent.title }}
          } @else {
            {{ t('incidents.relations.noParent') }}
          }
        </dd>
        @if (incident().children.length > 0) {
          <dt>{{ t('incidents.relations.children') }}</dt>
          <dd>
            @for (child of incident().children; track child.id) {
              <span class="line"><a [routerLink]="['/incidents', child.id]">{{ child.externalId }}</a> {{ child.title }}</span>
            }
          </dd>
        }
        @for (party of incident().parties; track party.id) {
          <dt>{{ t('incidents.relations.reference', { supplier: party.name }) }}</dt>
          <dd>{{ number(party.id) ?? t('incidents.relations.noReference') }}</dd>
        }
      </dl>
      @if (editing(); as what) {
        <form class="stack" [formRoot]="form.tree">
          <sam-form-problems [form]="form" />
          @if (what === 'reference' && suppliers().length > 1) {
            <sam-field [label]="t('incidents.columns.lead')">
              <select [formField]="form.tree.supplierId" (change)="renumber()">
                @for (party of suppliers(); track party.id) {
                  <option [value]="party.id">{{ party.name }}</option>
                }
              </select>
            </sam-field>
          }
          <sam-field [label]="t('incidents.relations.' + what + 'Field')" [help]="t('incidents.relations.' + what + 'Help')" [optional]="true">
            <input type="text" autocomplete="off" [formField]="form.tree.number" />
          </sam-field>
          <div class="row">
            <button matButton="filled" [disabled]="form.tree().submitting()">{{ t('actions.save') }}</button>
            <button matButton type="button" (click)="editing.set(null)">{{ t('actions.cancel') }}</button>
          </div>
        </form>
      } @else {
        <div class="row no-print">
          @if (auth.can('incidents:update')) {
            <button matButton="outlined" type="button" (click)="edit('parent')">{{ t('incidents.relations.editParent') }}</button>
          }
          @if (auth.can('incidents:work') && suppliers().length > 0) {
            <button matButton="outlined" type="button" (click)="edit('reference')">{{ t('incidents.relations.editReference') }}</button>
          }
        </div>
      }
    </section>
  `,
  styles: `
    .line {
      display: block;
    }
    .row {
      flex-wrap: wrap;
    }
  `,
})
export class Relations {
  readonly incident = input.required<IncidentDetail>();
  readonly changed = output<IncidentDetail>();
  protected readonly auth = inject(AuthStore);
  private readonly api = inject(ApiClient);
  protected readonly editing = signal<Editing>(null);
  /** Whose number the reader may say. */
  protected readonly suppliers = computed(() => {
    const membership = this.auth.membership();
    const { parties } = this.incident();
    return membership?.role === 'vendor' ? parties.filter(({ id }) => id === membership.supplierId) : parties;
  });
  private readonly model = signal({ supplierId: '', number: '' });
  protected readonly form = apiForm(
    this.model,
    (path) => maxLength(path.number, 100),
    async ({ supplierId, number }) => {
      const typed = number.trim() || null;
      const { id, version } = this.incident();
      const after =
        this.editing() === 'parent'
          ? await this.api.patch<IncidentDetail>(`/incidents/${id}`, { body: { parentId: await this.idOf(typed) }, version })
          : await this.api.put<IncidentDetail>(`/incidents/${id}/references/${supplierId}`, { body: { number: typed } });
      this.editing.set(null);
      this.changed.emit(after);
    },
  );

  protected number(supplierId: string): string | null {
    return this.incident().references.find((each) => each.supplierId === supplierId)?.number ?? null;
  }

  /** Another supplier has another number. */
  protected renumber(): void {
    this.model.update((typed) => ({ ...typed, number: this.number(typed.supplierId) ?? '' }));
  }

  protected edit(what: Editing): void {
    const [first] = this.suppliers();
    const supplierId = first?.id ?? '';
    const number = what === 'parent' ? this.incident().parent?.externalId : this.number(supplierId);
    this.model.set({ supplierId, number: number ?? '' });
    this.editing.set(what);
  }

  /** An incident is named by its number, as people do. */
  private async idOf(number: string | null): Promise<string | null> {
    if (number === null) return null;
    const { items } = await this.api.get<{ items: { id: string; externalId: string }[] }>('/incidents', { query: { q: number } });
    const found = items.find(({ externalId }) => externalId.toLowerCase() === number.toLowerCase());
    if (!found) throw new ApiProblem({ status: 422, code: 'invalid_input', errors: [{ field: 'number', code: 'unknown_incident', params: {} }] });
    return found.id;
  }
}

import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { majorIncidentRoles } from '@samsyn/domain/major-incidents/room';
import { AuthStore } from '../core/auth/auth.store.js';
import { Language } from '../core/i18n/language.js';
import { DatePipe } from '../core/i18n/pipes.js';
import type { Choice } from '../shared/choices/choice.js';
import { choices } from '../shared/choices/choices.js';
import { people } from '../shared/choices/people.js';
import type { Room } from './major-incident.js';
import { QuickForm, type QuickField, type Typed } from '../shared/form/quick-form.js';
import { RoomStore } from './room.store.js';

/** Who leads and who is called in. */
@Component({
  selector: 'sam-room-parties',
  imports: [DatePipe, MatButton, QuickForm, TranslocoDirective],
  templateUrl: './room-parties.html',
})
export class RoomParties {
  readonly room = input.required<Room>();
  protected readonly auth = inject(AuthStore);
  protected readonly store = inject(RoomStore);
  private readonly language = inject(Language);
  private readonly suppliers = choices(() => (this.auth.can('major-incidents:update') ? '/suppliers' : null));
  protected readonly mayLead = computed(() => this.auth.can('major-incidents:update') && this.room().endedAt === null);
  protected readonly current = computed(() => this.room().roles.filter(({ to }) => to === null));
  private readonly called = computed(() => this.room().parties.map(({ supplierId, name }) => ({ value: supplierId, text: name })));

  private readonly members = people();
  /** The buyer's people, and those of the parties. */
  private readonly holders = computed(() =>
    this.members().flatMap(({ id, name, supplierId }): Choice[] => {
      if (supplierId === null) return [{ value: id, text: name }];
      return this.room().supplierIds.includes(supplierId) ? [{ value: id, text: `${name} · ${this.store.partyName(supplierId)}` }] : [];
    }),
  );

  protected readonly callFields = computed<QuickField[]>(() => {
    const options = this.suppliers().filter(({ value }) => !this.room().supplierIds.includes(value));
    return [{ key: 'supplierId', label: this.text('supplierId'), kind: 'select', options }];
  });
  protected readonly roleFields = computed<QuickField[]>(() => [
    { key: 'role', label: this.text('role'), kind: 'select', options: majorIncidentRoles.map((value) => ({ value, text: this.language.text(`majorIncidents.roles.${value}`) })) },
    { key: 'userId', label: this.text('userId'), kind: 'select', options: this.holders(), optional: true },
    { key: 'personName', label: this.text('personName'), kind: 'text', help: this.text('personNameHelp'), optional: true },
    { key: 'supplierId', label: this.text('roleParty'), kind: 'select', help: this.text('rolePartyHelp'), options: this.called(), optional: true },
  ]);

  protected readonly call = (typed: Typed) => this.store.post('parties', typed);
  protected readonly assign = (typed: Typed) => this.store.post('roles', typed);

  /** A party says so itself; the buyer may say it for one. */
  protected mayJoin(supplierId: string): boolean {
    return this.auth.can('major-incidents:work') && (this.auth.role() !== 'vendor' || this.auth.membership()?.supplierId === supplierId);
  }

  private text(key: string): string {
    return this.language.text(`majorIncidents.fields.${key}`);
  }
}

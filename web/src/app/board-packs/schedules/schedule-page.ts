import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../../core/auth/auth.store.js';
import { ApiClient } from '../../core/http/api-client.js';
import { Language } from '../../core/i18n/language.js';
import { apiForm } from '../../shared/form/api-form.js';
import { creationKey } from '../../shared/form/creation-key.js';
import { Field } from '../../shared/form/field.js';
import { FormProblems } from '../../shared/form/form-problems.js';
import { apiObject } from '../../shared/object/api-object.js';
import { ObjectState } from '../../shared/object/object-state.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import { RemoveObject } from '../../shared/remove/remove-object.js';
import { packFormats, packLanguages, type PackSchedule, type PossibleRecipient } from '../board-pack.js';
import { scheduleBody, scheduleModel, scheduleRules } from './schedule-model.js';

/** A schedule: when, as what, and whom in which language; and the reader's own part in it. */
@Component({
  selector: 'sam-pack-schedule-page',
  imports: [Field, FormField, FormProblems, FormRoot, MatButton, ObjectState, PageHeader, RemoveObject, TranslocoDirective],
  templateUrl: './schedule-page.html',
  styleUrl: './schedule-page.scss',
})
export class SchedulePage {
  /** Left out of a new one. */
  readonly id = input<string>();
  protected readonly auth = inject(AuthStore);
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  private readonly key = creationKey();
  protected readonly formats = packFormats;
  protected readonly languages = packLanguages;
  protected readonly schedule = apiObject<PackSchedule>(() => (this.id() ? `/board-packs/schedules/${this.id()}` : null));
  protected readonly possible = apiObject<{ items: PossibleRecipient[] }>(() => (this.auth.can('board-packs:schedule') ? '/board-packs/schedules/recipients' : null));
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.board-packs'), link: '/board-packs' },
    { text: this.language.text('boardPacks.schedules.title'), link: '/board-packs/schedules' },
  ]);
  protected readonly heading = computed(() => this.schedule.value()?.name ?? this.language.text('boardPacks.schedules.add'));
  protected readonly ready = computed(() => this.possible.value() !== null && (!this.id() || this.schedule.value() !== null));
  protected readonly model = linkedSignal(() => scheduleModel(this.schedule.value(), this.possible.value()?.items ?? []));
  protected readonly form = apiForm(this.model, scheduleRules, async (typed) => {
    const body = scheduleBody(typed);
    const found = this.schedule.value();
    if (found) await this.api.put(`/board-packs/schedules/${found.id}`, { body, version: found.version });
    else await this.api.post('/board-packs/schedules', { body, idempotencyKey: this.key });
    await this.router.navigateByUrl('/board-packs/schedules');
  });
  /** The reader's own part: null for who is sent nothing. */
  protected readonly mine = computed(() => {
    const me = this.auth.user()?.id;
    return this.schedule.value()?.recipients.find(({ userId }) => userId === me) ?? null;
  });

  protected nameOf(userId: string): string {
    const found = this.possible.value()?.items.find((one) => one.userId === userId);
    return found ? `${found.name} (${found.email})` : '';
  }

  protected async subscribe(wanted: boolean): Promise<void> {
    const path = `/board-packs/schedules/${this.schedule.value()?.id}/unsubscription`;
    this.schedule.set(wanted ? await this.api.delete<PackSchedule>(path) : await this.api.post<PackSchedule>(path, {}));
  }

  protected leave(): void {
    void this.router.navigateByUrl('/board-packs/schedules');
  }
}

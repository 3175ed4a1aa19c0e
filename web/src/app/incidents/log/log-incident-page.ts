import { Component, computed, inject, signal } from '@angular/core';
import { FormField, FormRoot, maxLength, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { ApiClient } from '../../core/http/api-client.js';
import { Language, Zone } from '../../core/i18n/language.js';
import { instantOfLocal, localOfInstant } from '../../core/i18n/local-time.js';
import { apiForm } from '../../shared/form/api-form.js';
import { creationKey } from '../../shared/form/creation-key.js';
import { Field } from '../../shared/form/field.js';
import { FormProblems } from '../../shared/form/form-problems.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import { priorities, type IncidentDetail, type LogIncident } from '../incident.js';
import { IncidentWords } from '../incident-words.js';
import { Teams } from './teams.js';

@Component({
  selector: 'sam-log-incident-page',
  imports: [Field, FormField, FormProblems, FormRoot, MatButton, PageHeader, RouterLink, TranslocoDirective],
  providers: [Teams],
  templateUrl: './log-incident-page.html',
})
export class LogIncidentPage {
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  private readonly words = inject(IncidentWords);
  protected readonly zone = inject(Zone).name;
  protected readonly teams = inject(Teams);
  /** One form makes one incident, however often it is sent. */
  private readonly key = creationKey();

  protected readonly priorities = computed(() =>
    priorities.map((value) => ({ value, text: this.words.priority(Number(value)) })),
  );
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.incidents'), link: '/incidents' },
  ]);
  protected readonly model = signal({
    title: '',
    priority: '3',
    groupName: '',
    openedAt: localOfInstant(Date.now(), this.zone()),
    resolvedAt: '',
    category: '',
    description: '',
  });
  protected readonly holder = computed(() => this.teams.holderOf(this.model().groupName));

  protected readonly form = apiForm(
    this.model,
    (path) => {
      required(path.title);
      maxLength(path.title, 500);
      maxLength(path.description, 10_000);
      required(path.openedAt);
      validate(path.resolvedAt, ({ value, valueOf }) =>
        value() !== '' && value() < valueOf(path.openedAt) ? { kind: 'beforeOpened' } : null,
      );
    },
    async (typed) => {
      const at = (local: string) => instantOfLocal(local, this.zone());
      const body: LogIncident = {
        title: typed.title.trim(),
        priority: Number(typed.priority),
        groupName: typed.groupName.trim() || null,
        openedAt: at(typed.openedAt) ?? typed.openedAt,
        resolvedAt: at(typed.resolvedAt),
        category: typed.category.trim() || null,
        description: typed.description.trim() || null,
      };
      const made = await this.api.post<IncidentDetail>('/incidents', { body, idempotencyKey: this.key });
      await this.router.navigate(['/incidents', made.id]);
    },
  );
}

import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { findingSeverities, findingWeights } from '@samsyn/domain/assessments/assessment';
import { AuthStore } from '../core/auth/auth.store.js';
import { ApiClient } from '../core/http/api-client.js';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { DatePipe, DayPipe } from '../core/i18n/pipes.js';
import { choices } from '../shared/choices/choices.js';
import { people } from '../shared/choices/people.js';
import { DataNotice } from '../shared/data-notice/data-notice.js';
import { Figure } from '../shared/figure/figure.js';
import { QuickForm, type QuickField, type Typed } from '../shared/form/quick-form.js';
import { History } from '../shared/history/history.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { RemoveObject } from '../shared/remove/remove-object.js';
import { StateMark } from '../shared/state/state-mark.js';
import { type Assessment, type AssessmentItem, toneOf } from './assessment.js';
import { RoundReaders } from './round-readers.js';

const kinds = ['criterion', 'finding', 'recommendation', 'correction'] as const;
type Kind = (typeof kinds)[number];

/** One round: criteria with grades, findings, recommendations and what became of each. Published, it is final. */
@Component({
  selector: 'sam-assessment-page',
  imports: [
    ...[DataNotice, DatePipe, DayPipe, Figure, History, MatButton, ObjectState, PageHeader, QuickForm],
    ...[RemoveObject, RoundReaders, RouterLink, StateMark, TranslocoDirective],
  ],
  templateUrl: './assessment-page.html',
  styleUrl: './assessment-page.scss',
})
export class AssessmentPage {
  readonly id = input.required<string>();
  protected readonly auth = inject(AuthStore);
  private readonly api = inject(ApiClient);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  protected readonly tone = toneOf;
  protected readonly round = apiObject<Assessment>(() => `/assessments/${this.id()}`, { topics: ['assessments', 'actions'] });
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.governance'), link: '/governance' },
    { text: this.language.text('sections.assessments'), link: '/governance/assessments' },
  ]);
  protected readonly writes = computed(() => this.auth.can('assessments:update') && this.round.value()?.state === 'draft');
  protected readonly corrects = computed(() => this.auth.can('assessments:update') && this.round.value()?.state === 'published');
  protected readonly follows = computed(() => this.auth.can('assessments:follow') && this.round.value()?.state === 'published');
  protected readonly suppliers = choices(() => (this.auth.role() === 'vendor' ? null : '/suppliers'));
  private readonly members = people();
  protected readonly sections = computed(() => {
    const items = this.round.value()?.items ?? [];
    return kinds
      .map((kind) => ({ kind, items: items.filter((item) => item.kind === kind), fields: this.fieldsOf(kind), add: (typed: Typed) => this.add(kind, typed) }))
      .filter(({ kind, items: own }) => own.length > 0 || (kind === 'correction' ? this.corrects() : this.writes()));
  });
  protected readonly basis = computed(() => this.language.text('assessments.graded', { count: this.round.value()?.graded ?? 0 }));
  protected readonly actionFields = computed<QuickField[]>(() => [
    { key: 'title', label: this.label('actionTitle'), kind: 'text' },
    { key: 'owner', label: this.label('owner'), kind: 'select', options: this.owners(), optional: true },
    { key: 'dueOn', label: this.label('dueOn'), kind: 'date', optional: true },
  ]);
  protected readonly declineFields = computed<QuickField[]>(() => [{ key: 'reason', label: this.label('reason'), kind: 'area' }]);
  private readonly owners = computed(() => [
    ...this.members().flatMap(({ id, name, supplierId }) => (supplierId === null ? [{ value: `user ${id}`, text: name }] : [])),
    ...this.suppliers().map(({ value, text }) => ({ value: `supplier ${value}`, text })),
  ]);
  protected readonly publish = (): Promise<void> => this.send('publish', {});

  protected gradeText(item: AssessmentItem): string {
    return item.grade === null ? this.language.text('assessments.notGraded') : this.language.text('assessments.ofFive', { grade: this.format.number(item.grade) });
  }

  protected answerer({ id }: AssessmentItem): (typed: Typed) => Promise<void> {
    return async ({ title, owner, dueOn }) => {
      const [kind, ownerId = null] = (owner ?? '').split(' ');
      const owned = { ownerUserId: kind === 'user' ? ownerId : null, ownerSupplierId: kind === 'supplier' ? ownerId : null };
      await this.answer(id, { action: { title, dueOn, ...owned } });
    };
  }

  protected decliner({ id }: AssessmentItem): (typed: Typed) => Promise<void> {
    return ({ reason }) => this.answer(id, { reason });
  }

  protected async removeItem({ id }: AssessmentItem): Promise<void> {
    const { version } = this.current();
    this.round.set(await this.api.delete<Assessment>(`/assessments/${this.id()}/items/${id}`, { version }));
  }

  protected async leave(): Promise<void> {
    await this.router.navigateByUrl('/governance/assessments');
  }

  private async add(kind: Kind, { grade, evidence, ...typed }: Typed): Promise<void> {
    const links = (evidence ?? '').split(/\s+/).filter((link) => link !== '').map((link) => link.replace(/^https?:\/\/[^/]+/, ''));
    const body = { kind, ...typed, ...(grade === undefined ? {} : { grade: grade === null ? null : Number(grade) }), evidence: links };
    await this.send('items', body);
  }

  private async answer(itemId: string, body: object): Promise<void> {
    await this.send(`items/${itemId}/answer`, body);
  }

  private async send(what: string, body: object): Promise<void> {
    const { version } = this.current();
    this.round.set(await this.api.post<Assessment>(`/assessments/${this.id()}/${what}`, { body, version }));
  }

  private current(): Assessment {
    const found = this.round.value();
    if (!found) throw new Error('nothing is shown yet');
    return found;
  }

  private fieldsOf(kind: Kind): QuickField[] {
    const option = (group: string) => (value: string) => ({ value, text: this.language.text(`assessments.${group}.${value}`) });
    const about: QuickField = { key: 'aboutSupplierId', label: this.label('about'), kind: 'select', options: this.suppliers(), optional: true, help: this.language.text('assessments.aboutHelp') };
    const remark: QuickField = { key: 'remark', label: this.label('remark'), kind: 'area', optional: true };
    const text: QuickField = { key: 'text', label: this.language.text(`assessments.kinds.${kind}`), kind: kind === 'criterion' ? 'text' : 'area' };
    const evidence: QuickField = { key: 'evidence', label: this.label('evidence'), kind: 'area', optional: true, help: this.language.text('assessments.evidenceHelp') };
    switch (kind) {
      case 'criterion':
        return [text, { key: 'grade', label: this.label('grade'), kind: 'select', options: ['1', '2', '3', '4', '5'].map((value) => ({ value, text: this.language.text(`assessments.grades.${value}`) })), optional: true }, remark];
      case 'finding':
        return [
          text,
          { key: 'weight', label: this.label('weight'), kind: 'select', options: findingWeights.map(option('weights')) },
          { key: 'severity', label: this.label('severity'), kind: 'select', options: findingSeverities.map(option('severities')) },
          about,
          evidence,
        ];
      case 'recommendation':
        return [text, remark, about, evidence];
      case 'correction':
        return [text];
    }
  }

  private label(key: string): string {
    return this.language.text(`assessments.fields.${key}`);
  }
}

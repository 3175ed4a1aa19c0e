import { Component, computed, effect, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import { FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { ApiClient } from '../../core/http/api-client.js';
import { Format } from '../../core/i18n/format.js';
import { Language } from '../../core/i18n/language.js';
import { choices } from '../../shared/choices/choices.js';
import { apiForm } from '../../shared/form/api-form.js';
import { Conflict, differences } from '../../shared/form/conflict.js';
import { ConflictNotice } from '../../shared/form/conflict-notice.js';
import { Field } from '../../shared/form/field.js';
import { FormProblems } from '../../shared/form/form-problems.js';
import { Unsaved } from '../../shared/form/unsaved.js';
import { apiObject } from '../../shared/object/api-object.js';
import { ObjectState } from '../../shared/object/object-state.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import { scoreCrumbs } from './crumbs.js';
import { DimensionChoice } from './dimension-choice.js';
import { KpiFields } from './kpi-fields.js';
import { type DimensionModel, isKnown, type ModelFormModel, newDimension, newKpi, ownCode, shareOf, typedModel, writtenModel } from './model-form-model.js';
import { ModelPreviewPart } from './model-preview.js';
import { ModelWords } from './model-words.js';
import type { ScopeChoices } from './scope-fields.js';
import type { ScoreModelDetail } from './score-model.js';

/** What was written of a draft and not saved yet, with the version it was written on. */
interface Kept {
  version: number;
  model: ModelFormModel;
}

const nothing: ModelFormModel = { reason: '', illustrative: false, definition: { minimumCoverage: '', dimensions: [] } };

/** A draft of the scoring model: dimensions and their KPIs, and below what it would make of a real month. */
@Component({
  selector: 'sam-score-model-form-page',
  imports: [
    ...[ConflictNotice, DimensionChoice, Field, FormField, FormProblems, FormRoot, KpiFields, MatButton, ModelPreviewPart, ObjectState, PageHeader],
    ...[RouterLink, TranslocoDirective],
  ],
  templateUrl: './model-form-page.html',
  styleUrl: './model-form-page.scss',
})
export class ScoreModelFormPage {
  readonly id = input.required<string>();
  private readonly api = inject(ApiClient);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly unsaved = inject(Unsaved);
  protected readonly words = inject(ModelWords);
  private readonly conflict = new Conflict<ScoreModelDetail>();
  protected readonly theirs = this.conflict.theirs;
  protected readonly draft = apiObject<ScoreModelDetail>(() => `/score-models/${this.id()}`);
  protected readonly crumbs = scoreCrumbs(() => [
    { text: this.language.text('scoreModels.title'), link: '/scorecards/models' },
    { text: this.language.text('scoreModels.version', { number: this.draft.value()?.number ?? '' }), link: ['/scorecards/models', this.id()] },
  ]);
  private readonly suppliers = choices(() => '/suppliers');
  private readonly towers = choices(() => '/towers');
  private readonly contracts = choices<{ id: string; number: string; title: string }>(
    () => '/contracts',
    ({ id, number, title }) => ({ value: id, text: `${number} ${title}` }),
    { sort: 'number' },
  );
  protected readonly scopes = computed<ScopeChoices>(() => ({ supplierIds: this.suppliers(), towerIds: this.towers(), contractIds: this.contracts() }));
  protected readonly said = signal('');

  private readonly mark = computed(() => (this.language.code() === 'sv' ? ',' : '.'));
  private readonly model = linkedSignal<ModelFormModel>(() => {
    const draft = this.draft.value();
    return draft === null ? nothing : untracked(() => this.kept(draft) ?? this.typed(draft));
  });
  protected readonly form = apiForm(this.model, () => undefined, () => this.save());
  protected readonly dimensions = computed(() => this.model().definition.dimensions);
  protected readonly codes = computed(() => this.dimensions().flatMap(({ kpis }) => kpis.map(({ code }) => code)));
  protected readonly known = isKnown;
  protected readonly differences = computed(() => {
    const theirs = this.theirs();
    if (!theirs) return [];
    const label = (key: string) => this.language.text(`scoreModels.fields.${key}`);
    const show = (key: keyof ModelFormModel, model: ModelFormModel) =>
      key === 'definition' ? model.definition.dimensions.map((dimension) => `${this.name(dimension)} ${dimension.weight}`).join(', ') : String(model[key]);
    return differences(this.model(), this.typed(theirs), label, show);
  });

  constructor() {
    effect(() => {
      const [draft, model] = [this.draft.value(), this.model()];
      if (!draft) return;
      const kept: Kept = { version: draft.version, model };
      const changed = JSON.stringify(model) !== JSON.stringify(untracked(() => this.typed(draft)));
      if (changed) this.unsaved.keep(keptName(draft), kept);
      else this.unsaved.forget(keptName(draft));
    });
  }

  protected name({ code, names }: DimensionModel): string {
    return this.words.dimension({ code, names });
  }

  protected share(dimension: DimensionModel): string {
    return this.format.percent(String(shareOf(dimension, this.dimensions())), 0);
  }

  /** The other dimensions that are there already. */
  protected otherCodes(index: number): string[] {
    return this.dimensions().flatMap(({ code }, at) => (at === index ? [] : [code]));
  }

  protected rename(index: number, code: string): void {
    this.change((all) => all.map((one, at) => (at === index ? { ...one, code: code === '' ? ownCode(all) : code } : one)));
  }

  protected addDimension(): void {
    this.change((all) => [...all, newDimension(all)]);
  }

  protected removeDimension(index: number): void {
    this.change((all) => all.filter((_, at) => at !== index));
  }

  protected addKpi(index: number): void {
    this.change((all) => all.map((one, at) => (at === index ? { ...one, kpis: [...one.kpis, newKpi(all)] } : one)));
  }

  protected removeKpi(index: number, kpi: number): void {
    this.change((all) => all.map((one, at) => (at === index ? { ...one, kpis: one.kpis.filter((_, place) => place !== kpi) } : one)));
  }

  protected take(key: string): void {
    const theirs = this.theirs();
    if (theirs) this.model.update((model) => ({ ...model, [key]: this.typed(theirs)[key as keyof ModelFormModel] }));
  }

  private change(changes: (all: readonly DimensionModel[]) => DimensionModel[]): void {
    this.said.set('');
    this.model.update((model) => ({ ...model, definition: { ...model.definition, dimensions: changes(model.definition.dimensions) } }));
  }

  private typed({ definition, reason, illustrative }: ScoreModelDetail): ModelFormModel {
    return { reason, illustrative, definition: typedModel(definition, this.mark()) };
  }

  private kept(draft: ScoreModelDetail): ModelFormModel | null {
    const kept = this.unsaved.read(keptName(draft)) as Kept | null;
    return kept?.version === draft.version ? kept.model : null;
  }

  private async save(): Promise<void> {
    const draft = this.draft.value();
    if (!draft) return;
    this.said.set('');
    const { definition, reason, illustrative } = this.model();
    const body = { definition: writtenModel(definition), reason, illustrative };
    const saved = await this.conflict.save(draft, (version) => this.api.put<ScoreModelDetail>(`/score-models/${draft.id}`, { body, version }));
    if (!saved) return;
    this.draft.set(saved);
    this.said.set(this.language.text('scoreModels.saved'));
  }
}

const keptName = ({ id }: ScoreModelDetail) => `score-model-${id}`;

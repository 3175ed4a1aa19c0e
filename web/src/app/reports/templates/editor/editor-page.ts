import { afterNextRender, Component, computed, effect, inject, Injector, input, linkedSignal, signal, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Answers, FormDefinition, FormItem, FormSection } from '@samsyn/domain/forms/form';
import type { FormProblem } from '@samsyn/domain/forms/form-problem';
import { validateDefinition } from '@samsyn/domain/forms/validate-definition';
import { ApiClient } from '../../../core/http/api-client.js';
import { type ApiProblem, asProblem } from '../../../core/http/api-problem.js';
import { Language } from '../../../core/i18n/language.js';
import { DynamicForm } from '../../../shared/dynamic-form/dynamic-form.js';
import { Unsaved } from '../../../shared/form/unsaved.js';
import { apiObject } from '../../../shared/object/api-object.js';
import { ObjectState } from '../../../shared/object/object-state.js';
import { PageHeader } from '../../../shared/page-header/page-header.js';
import { Problem } from '../../../shared/problem/problem.js';
import { PublishForm } from '../publish-form.js';
import { TemplateWords } from '../template-words.js';
import type { TemplateDetail, TemplateVersionDetail } from '../template.js';
import { EditorProblems } from './editor-problems.js';
import { type Place, withSection, withSectionAs, withSectionMoved, withoutSection } from './edited-form.js';
import { SectionEditor } from './section-editor.js';

interface ContractLevels {
  serviceLevels: { code: string; name: string }[];
}

/** What was written of a draft and not saved yet, with the version it was written on. */
interface Kept {
  version: number;
  definition: FormDefinition;
}

/** A draft as a list of its sections and questions, and beside it the form that comes of it. */
@Component({
  selector: 'sam-editor-page',
  imports: [
    ...[DynamicForm, EditorProblems, MatButton, ObjectState, PageHeader, Problem, PublishForm, RouterLink, SectionEditor],
    TranslocoDirective,
  ],
  templateUrl: './editor-page.html',
  styleUrl: './editor-page.scss',
})
export class EditorPage {
  readonly id = input.required<string>();
  private readonly api = inject(ApiClient);
  private readonly injector = inject(Injector);
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  private readonly unsaved = inject(Unsaved);
  protected readonly words = inject(TemplateWords);

  protected readonly template = apiObject<TemplateDetail>(() => `/report-templates/${this.id()}`);
  private readonly draftPath = computed(() => {
    const draft = this.template.value()?.versions.find(({ state }) => state === 'draft');
    return draft ? `/report-templates/${this.id()}/versions/${draft.id}` : null;
  });
  protected readonly noDraft = computed(() => this.template.value() !== null && this.draftPath() === null);
  protected readonly draft = apiObject<TemplateVersionDetail>(() => this.draftPath());
  private readonly contract = apiObject<ContractLevels>(() => {
    const template = this.template.value();
    return template ? `/contracts/${template.contractId}` : null;
  });
  protected readonly sources = computed(() => {
    const levels = this.contract.value()?.serviceLevels ?? [];
    return [...new Map(levels.map(({ code, name }) => [code, { value: code, text: `${code} ${name}` }])).values()];
  });
  protected readonly crumbs = computed(() => {
    const template = this.template.value();
    return [
      { text: this.language.text('places.reports'), link: '/reports' },
      { text: this.language.text('reportTemplates.title'), link: '/reports/templates' },
      ...(template ? [{ text: this.words.name(template), link: ['/reports/templates', template.id] }] : []),
    ];
  });

  protected readonly definition = linkedSignal<FormDefinition | null>(() => {
    const draft = this.draft.value();
    return draft && (untracked(() => this.kept(draft)) ?? draft.definition);
  });
  protected readonly changed = computed(() => {
    const draft = this.draft.value();
    return draft !== null && JSON.stringify(draft.definition) !== JSON.stringify(this.definition());
  });
  protected readonly faults = computed(() => {
    const definition = this.definition();
    return definition ? validateDefinition(definition) : [];
  });
  /** What the API found beside, such as a service level that is gone. */
  private readonly refused = signal<readonly FormProblem[]>([]);
  /** Nobody is told what is missing before they mean to be done. */
  private readonly tried = signal(0);
  protected readonly attempts = this.tried.asReadonly();
  protected readonly shownFaults = computed(() => (this.tried() === 0 ? [] : [...this.faults(), ...this.refused()]));
  /** The last form without faults: what is half written does not take the preview away. */
  protected readonly preview = linkedSignal<FormDefinition | null, FormDefinition | null>({
    source: () => this.definition(),
    computation: (definition, previous) => (definition && untracked(this.faults).length === 0 ? definition : (previous?.value ?? null)),
  });
  protected readonly answers = signal<Answers>({});
  protected readonly opened = signal<string>('');
  protected readonly said = signal('');
  protected readonly saving = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);

  constructor() {
    effect(() => {
      const [draft, definition, changed] = [this.draft.value(), this.definition(), this.changed()];
      if (!draft || !definition) return;
      const kept: Kept = { version: draft.version, definition };
      if (changed) this.unsaved.keep(keptName(draft), kept);
      else this.unsaved.forget(keptName(draft));
    });
  }

  protected change(definition: FormDefinition): void {
    this.refused.set([]);
    this.said.set('');
    this.definition.set(definition);
  }

  protected addSection(definition: FormDefinition): void {
    const next = withSection(definition);
    this.change(next);
    this.opened.set(`section-${next.sections.length - 1}`);
    this.focus(`section-${next.sections.length - 1}-open`);
  }

  protected changeSection(definition: FormDefinition, index: number, section: FormSection): void {
    this.change(withSectionAs(definition, index, section));
  }

  protected moveSection(definition: FormDefinition, index: number, by: -1 | 1): void {
    const to = index + by;
    this.change(withSectionMoved(definition, index, by));
    this.opened.set('');
    this.tellMove(to, definition.sections.length);
    this.focus(`section-${to}-${by === 1 ? 'down' : 'up'}`, `section-${to}-open`);
  }

  protected removeSection(definition: FormDefinition, index: number): void {
    this.change(withoutSection(definition, index));
    this.opened.set('');
    this.focus('add-section');
  }

  protected itemMoved(definition: FormDefinition, place: Place, by: -1 | 1): void {
    this.change(definition);
    this.opened.set('');
    this.tellMove(place.item, definition.sections[place.section]?.items.length ?? 0);
    const at = `item-${place.section}-${place.item}`;
    this.focus(`${at}-${by === 1 ? 'down' : 'up'}`, `${at}-open`);
  }

  /** Opens what a fault is in, and goes there. */
  protected lead(path: string): void {
    const [, section = '0', item] = /^sections\.(\d+)(?:\.items\.(\d+))?/.exec(path) ?? [];
    const at = item === undefined ? `section-${section}` : `item-${section}-${item}`;
    this.opened.set(at);
    this.focus(`${at}-open`);
  }

  protected nameOf(path: string): string {
    const [, section = '0', item] = /^sections\.(\d+)(?:\.items\.(\d+))?/.exec(path) ?? [];
    const found = this.definition()?.sections[Number(section)];
    const asked: FormItem | undefined = item === undefined ? undefined : found?.items[Number(item)];
    const code = this.language.code();
    if (asked) return asked.label[code] || this.language.text(`reportTemplates.kinds.${asked.kind}`);
    return found?.title[code] || this.language.text('reportTemplates.section');
  }

  /** True once what is on screen is saved. */
  protected async save(): Promise<boolean> {
    const [draft, definition, path] = [this.draft.value(), this.definition(), this.draftPath()];
    if (!draft || !definition || !path) return false;
    this.tried.update((count) => count + 1);
    this.problem.set(null);
    if (this.faults().length > 0) return false;
    this.saving.set(true);
    try {
      this.draft.set(await this.api.put<TemplateVersionDetail>(path, { body: { definition }, version: draft.version }));
      this.tried.set(0);
      this.said.set(this.language.text('reportTemplates.saved'));
      return true;
    } catch (error) {
      this.refuse(asProblem(error));
      return false;
    } finally {
      this.saving.set(false);
    }
  }

  /** The draft as it is on screen, saved; null while something is wrong with it. */
  protected readonly ready = async (): Promise<TemplateVersionDetail | null> => {
    if ((this.changed() || this.faults().length > 0) && !(await this.save())) return null;
    return this.draft.value();
  };

  protected async leave(): Promise<void> {
    await this.router.navigate(['/reports/templates', this.id()]);
  }

  /** Somebody else saved meanwhile: what was written here goes on from there, and takes its place once it is saved. */
  protected overwrite(): void {
    const theirs = this.problem()?.current as TemplateVersionDetail | undefined;
    const mine = this.definition();
    if (!theirs || !mine) return;
    this.draft.set(theirs);
    this.definition.set(mine);
    void this.save();
  }

  protected takeTheirs(): void {
    const theirs = this.problem()?.current as TemplateVersionDetail | undefined;
    this.problem.set(null);
    if (!theirs) return;
    this.draft.set(theirs);
    this.definition.set(theirs.definition);
  }

  private refuse(problem: ApiProblem): void {
    const inForm = problem.errors.filter(({ field }) => field.startsWith('definition.'));
    this.refused.set(
      inForm.map(({ field, code, params = {} }) => ({ path: field.slice('definition.'.length), code, params: params as FormProblem['params'] })),
    );
    if (inForm.length === 0) this.problem.set(problem);
  }

  private tellMove(index: number, count: number): void {
    this.said.set(this.language.text('reportTemplates.moved', { place: index + 1, count }));
  }

  /** The button that was pressed, or where it can go no further the one beside it. */
  private focus(id: string, otherwise = id): void {
    const find = (each: string) => {
      const found = document.getElementById(each);
      return found instanceof HTMLButtonElement && found.disabled ? null : found;
    };
    afterNextRender(() => (find(id) ?? find(otherwise))?.focus(), { injector: this.injector });
  }

  private kept(draft: TemplateVersionDetail): FormDefinition | null {
    const kept = this.unsaved.read(keptName(draft)) as Kept | null;
    return kept && kept.version === draft.version ? kept.definition : null;
  }
}

const keptName = ({ id }: TemplateVersionDetail) => `template-draft-${id}`;

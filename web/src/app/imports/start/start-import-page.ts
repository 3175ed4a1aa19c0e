import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../../core/auth/auth.store.js';
import { asProblem, type ApiProblem } from '../../core/http/api-problem.js';
import { ProblemText } from '../../core/http/problem-text.js';
import { Language } from '../../core/i18n/language.js';
import { Icon } from '../../shared/icons/icon.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import { Problem } from '../../shared/problem/problem.js';
import { Skeleton } from '../../shared/skeleton/skeleton.js';
import { mappingPreset } from '../import.js';
import { ImportUpload } from '../import-upload.js';
import { ImportWords } from '../import-words.js';
import { MappingEditor } from '../mapping/mapping-editor.js';
import { UploadProgress } from '../upload-progress.js';
import { DropZone } from '../../shared/drop-zone/drop-zone.js';
import { PreviewTable } from './preview-table.js';
import { StartStore } from './start.store.js';

@Component({
  selector: 'sam-start-import-page',
  imports: [
    ...[DropZone, Icon, MappingEditor, MatButton, PageHeader, PreviewTable, Problem, RouterLink, Skeleton],
    ...[TranslocoDirective, UploadProgress],
  ],
  providers: [StartStore],
  templateUrl: './start-import-page.html',
  styleUrl: './start-import-page.scss',
})
export class StartImportPage {
  /** A saved mapping's id, from the address. */
  readonly mapping = input<string>();
  protected readonly auth = inject(AuthStore);
  protected readonly store = inject(StartStore);
  protected readonly upload = inject(ImportUpload);
  protected readonly words = inject(ImportWords);
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  private readonly texts = inject(ProblemText);
  protected readonly zones = Intl.supportedValuesOf('timeZone');
  protected readonly name = signal('');
  protected readonly saving = signal(false);
  protected readonly savedNow = signal(false);
  protected readonly saveProblem = signal<ApiProblem | null>(null);
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.imports'), link: '/imports' },
  ]);
  protected readonly size = computed(() => this.words.bytes(this.store.file()?.size ?? 0));

  protected readonly ways = computed(() => {
    const presets = this.store.presets().map(({ key }) => {
      return {
        value: key,
        name: this.words.preset(key),
        text: this.language.text(`imports.presets.${key}.explains`),
      };
    });
    const text = this.language.text('imports.start.savedMapping');
    const saved = this.store.saved().map(({ id, name }) => ({ value: id, name, text }));
    const own = {
      value: mappingPreset,
      name: this.words.preset(mappingPreset),
      text: this.language.text('imports.presets.mapping.explains'),
    };
    return [...presets, ...saved, own];
  });
  protected readonly sourceHint = computed(() => (this.store.mapped() ? '' : this.store.choice()));
  protected readonly needsSource = computed(() => this.store.mapped() && this.store.source().trim() === '');
  protected readonly unmapped = computed(() =>
    this.store
      .missing()
      .map((field) => this.language.text(`imports.fields.${field}`))
      .join(', '),
  );
  /** What the API refused, field by field. */
  protected readonly refused = computed(() =>
    (this.upload.problem()?.errors ?? []).map((error) => `${error.field}: ${this.texts.of(error)}`),
  );

  constructor() {
    let applied = false;
    effect(() => {
      const asked = this.mapping();
      if (applied || !asked || !this.store.saved().some(({ id }) => id === asked)) return;
      applied = true;
      untracked(() => this.store.choose(asked));
    });
    effect(() => this.name.set(this.store.savedChoice()?.name ?? ''));
  }

  protected typed({ target }: Event): string {
    return target instanceof HTMLInputElement ? target.value : '';
  }

  protected async save(): Promise<void> {
    if (this.saving()) return;
    this.saving.set(true);
    this.saveProblem.set(null);
    this.savedNow.set(false);
    try {
      await this.store.save(this.name().trim());
      this.savedNow.set(true);
    } catch (error) {
      this.saveProblem.set(asProblem(error));
    } finally {
      this.saving.set(false);
    }
  }

  protected async start(): Promise<void> {
    const file = this.store.file();
    if (!file) return;
    const id = await this.upload.start(file.name, this.store.form(), file.size);
    // Who went elsewhere meanwhile stays there.
    if (id !== null && this.router.url.startsWith('/imports')) await this.router.navigate(['/imports', id]);
  }
}

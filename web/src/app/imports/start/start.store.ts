import { computed, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { ApiClient } from '../../core/http/api-client.js';
import { ApiProblem, asProblem } from '../../core/http/api-problem.js';
import { Zone } from '../../core/i18n/language.js';
import { fileHead } from '../../shared/file/file-head.js';
import { apiObject } from '../../shared/object/api-object.js';
import {
  mappingPreset,
  maxBytes,
  type ImportMapping,
  type ImportPreset,
  type Preview,
  type SavedMapping,
} from '../import.js';
import {
  draftOf,
  emptyDraft,
  mappingOf,
  missingFields,
  probe,
  proposedDraft,
  type MappingDraft,
} from '../mapping/draft.js';
import { recognise } from './recognise.js';

const pauseMs = 350;
/** Whose files keep the times of another zone than the organisation's. */
const ownZone = 'bpic2014';

/** An import while it is put together: the file, how it is read, and what its first rows become. */
@Injectable()
export class StartStore {
  private readonly api = inject(ApiClient);
  private readonly presetList = apiObject<ImportPreset[]>(() => '/imports/presets');
  private readonly savedList = apiObject<{ items: SavedMapping[] }>(() => '/import-mappings?limit=200');
  private readonly head = signal<File | null>(null);
  readonly presets = computed(() => this.presetList.value() ?? []);
  readonly saved = computed(() => this.savedList.value()?.items ?? []);
  readonly file = signal<File | null>(null);
  /** A preset's key, a saved mapping's id, or `mapping` for one made here. */
  readonly choice = signal('');
  readonly recognised = signal<string | null>(null);
  readonly source = signal('');
  readonly zone = signal(inject(Zone).name());
  private readonly organisationZone = this.zone();
  readonly draft = signal<MappingDraft>(emptyDraft);
  /** What the file holds, however it will be read. */
  readonly contents = signal<Preview | null>(null);
  readonly preview = signal<Preview | null>(null);
  readonly looking = signal(false);
  readonly problem = signal<ApiProblem | null>(null);

  readonly savedChoice = computed(() => this.saved().find(({ id }) => id === this.choice()) ?? null);
  readonly mapped = computed(() => this.choice() === mappingPreset || this.savedChoice() !== null);
  readonly missing = computed(() => (this.mapped() ? missingFields(this.draft()) : []));
  readonly ready = computed(() => {
    const chosen = this.file() !== null && this.choice() !== '' && this.missing().length === 0;
    return chosen && this.preview() !== null && this.preview()?.problem === null;
  });
  private turn = 0;

  constructor() {
    effect((onCleanup) => {
      const asked = [this.head(), this.choice(), this.zone(), this.draft()] as const;
      if (asked[0] === null || asked[1] === '') return;
      const timer = setTimeout(() => untracked(() => void this.look()), pauseMs);
      onCleanup(() => clearTimeout(timer));
    });
  }

  async take(file: File): Promise<void> {
    const before = this.choice();
    this.file.set(file);
    this.head.set(null);
    this.contents.set(null);
    this.preview.set(null);
    this.problem.set(null);
    if (file.size > maxBytes) {
      this.problem.set(new ApiProblem({ status: 413, code: 'file_too_large' }));
      return;
    }
    this.looking.set(true);
    const head = await fileHead(file);
    if (this.file() !== file) return;
    try {
      const contents = await this.ask(head, probe);
      if (this.file() !== file) return;
      this.contents.set(contents);
      this.recognised.set(recognise(contents.columns, this.presets()));
      if (this.savedChoice() === null) {
        this.draft.set(proposedDraft(contents));
        // What somebody chose while the file was looked at is theirs to keep.
        if (this.choice() === before) this.choose(this.recognised() ?? mappingPreset);
      }
      this.head.set(head);
    } catch (error) {
      this.problem.set(asProblem(error));
    } finally {
      this.looking.set(false);
    }
  }

  choose(choice: string): void {
    this.choice.set(choice);
    const mapping = this.savedChoice()?.mapping;
    if (mapping) this.draft.set(draftOf(mapping));
    const preset = choice === ownZone ? this.presets().find(({ key }) => key === choice) : undefined;
    this.zone.set(mapping?.zone ?? preset?.zone ?? this.organisationZone);
  }

  /** What is sent to import the whole file. */
  form(): FormData {
    return this.formOf(
      this.file(),
      this.mapped() ? mappingOf(this.draft(), this.zone()) : null,
      this.source().trim(),
    );
  }

  /** Keeps the mapping under a name: a saved one is changed, a new one made. */
  async save(name: string): Promise<void> {
    const body = { name, mapping: mappingOf(this.draft(), this.zone()) };
    const known = this.savedChoice();
    const same = known?.name === name ? known : null;
    const kept = same
      ? await this.api.put<SavedMapping>(`/import-mappings/${same.id}`, { body, version: same.version })
      : await this.api.post<SavedMapping>('/import-mappings', { body });
    const others = this.saved().filter(({ id }) => id !== kept.id);
    this.savedList.set({
      items: [...others, kept].toSorted((one, other) => one.name.localeCompare(other.name)),
    });
    this.choice.set(kept.id);
  }

  private async look(): Promise<void> {
    const head = this.head();
    if (!head || this.missing().length > 0) return this.preview.set(null);
    const mine = ++this.turn;
    this.looking.set(true);
    try {
      const preview = await this.ask(head, this.mapped() ? mappingOf(this.draft(), this.zone()) : null);
      if (mine !== this.turn) return;
      this.problem.set(null);
      this.preview.set(preview);
    } catch (error) {
      if (mine !== this.turn) return;
      this.preview.set(null);
      this.problem.set(asProblem(error));
    } finally {
      if (mine === this.turn) this.looking.set(false);
    }
  }

  private ask(head: File, mapping: ImportMapping | null): Promise<Preview> {
    return this.api.post<Preview>('/imports/preview', { body: this.formOf(head, mapping, '') });
  }

  private formOf(file: File | null, mapping: ImportMapping | null, source: string): FormData {
    const form = new FormData();
    form.set('preset', mapping === null ? this.choice() : mappingPreset);
    if (mapping) form.set('mapping', JSON.stringify(mapping));
    form.set('zone', this.zone());
    if (source !== '') form.set('source', source);
    if (file) form.set('file', file, file.name);
    return form;
  }
}

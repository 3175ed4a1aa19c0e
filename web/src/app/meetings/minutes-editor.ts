import { Component, computed, DestroyRef, inject, input, linkedSignal, output, signal } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { ApiClient } from '../core/http/api-client.js';
import { asProblem, type ApiProblem } from '../core/http/api-problem.js';
import { Language } from '../core/i18n/language.js';
import { ConflictNotice } from '../shared/form/conflict-notice.js';
import { Unsaved } from '../shared/form/unsaved.js';
import { Problem } from '../shared/problem/problem.js';

type Saved = { version: number } & Record<string, unknown>;

/** Long enough that one writes on without a save for each word. */
const restMs = 900;
let count = 0;

/** What is said of a point, saved by itself while it is written; where somebody else wrote meanwhile both versions are shown. */
@Component({
  selector: 'sam-minutes-editor',
  imports: [ConflictNotice, Problem, TranslocoDirective],
  template: `
    <div class="stack-tight" *transloco="let t">
      @if (theirs()) {
        <sam-conflict-notice [differences]="differences()" (take)="takeTheirs()" />
        <div class="row">
          <button class="linklike" type="button" (click)="keepMine()">{{ t('conflicts.saveMine') }}</button>
        </div>
      }
      <label class="small muted" [for]="id">{{ label() }}</label>
      <textarea class="control" rows="3" [id]="id" [value]="shown()" (input)="write($event)" (blur)="save()"></textarea>
      <p class="small muted" role="status">
        {{ status() === 'saved' ? t('states.saved') : status() === 'idle' ? '' : t('meetings.saving') }}
      </p>
      @if (problem(); as problem) {
        <sam-problem [problem]="problem" (retry)="save()" />
      }
    </div>
  `,
  styles: `
    textarea {
      width: 100%;
      resize: vertical;
      field-sizing: content;
    }
    p:empty {
      display: none;
    }
    .linklike {
      padding: 0;
      border: 0;
      background: none;
      color: var(--link, inherit);
      font: inherit;
      text-decoration: underline;
      cursor: pointer;
    }
  `,
})
export class MinutesEditor {
  readonly label = input.required<string>();
  /** Where it is saved, and as what. */
  readonly path = input.required<string>();
  readonly field = input.required<string>();
  readonly text = input.required<string | null>();
  readonly version = input.required<number>();
  readonly saved = output();
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  private readonly unsaved = inject(Unsaved);
  protected readonly id = `minutes-${count++}`;
  /** What is written here; null: nothing, so it follows what others save. */
  private readonly typed = linkedSignal<string, string | null>({ source: () => this.path(), computation: (path) => this.kept(path) });
  private readonly seen = signal<{ version: number; text: string } | null>(null);
  protected readonly theirs = signal<{ version: number; text: string } | null>(null);
  protected readonly status = signal<'idle' | 'waiting' | 'saving' | 'saved'>('idle');
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly shown = computed(() => this.typed() ?? this.text() ?? '');
  protected readonly differences = computed(() => {
    const theirs = this.theirs();
    if (!theirs || theirs.text === this.shown()) return [];
    return [{ key: this.field(), label: this.language.text('meetings.said'), mine: this.shown(), theirs: theirs.text }];
  });
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
  }

  protected write(event: Event): void {
    // What it is based on stays that until it is saved, whatever is fetched meanwhile.
    if (this.typed() === null || this.seen() === null) this.seen.set({ version: this.version(), text: this.text() ?? '' });
    this.typed.set((event.target as HTMLTextAreaElement).value);
    this.unsaved.keep(this.path(), this.typed());
    this.status.set('waiting');
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), restMs);
  }

  protected async save(): Promise<void> {
    clearTimeout(this.timer);
    const written = this.typed();
    const seen = this.seen() ?? { version: this.version(), text: this.text() ?? '' };
    if (written === null || this.theirs() || this.status() === 'saving' || written === seen.text) return;
    this.status.set('saving');
    this.problem.set(null);
    try {
      const after = await this.send(written, seen);
      this.seen.set({ version: after.version, text: written });
      this.unsaved.forget(this.path());
      this.status.set('saved');
      this.saved.emit();
    } catch (error) {
      const problem = asProblem(error);
      const current = problem.current as Saved | undefined;
      this.status.set('idle');
      if (problem.status === 412 && current) this.theirs.set({ version: current.version, text: textOf(current, this.field()) });
      else this.problem.set(problem);
    }
    if (this.typed() !== written && !this.theirs()) await this.save();
  }

  protected takeTheirs(): void {
    const theirs = this.theirs();
    if (theirs) this.seen.set(theirs);
    this.typed.set(theirs?.text ?? null);
    this.unsaved.forget(this.path());
    this.theirs.set(null);
  }

  protected async keepMine(): Promise<void> {
    const theirs = this.theirs();
    if (theirs) this.seen.set(theirs);
    this.theirs.set(null);
    await this.save();
  }

  /** A version that grew by something else than this text is no conflict. */
  private async send(written: string, seen: { version: number; text: string }): Promise<Saved> {
    const body = { [this.field()]: written.trim() || null };
    try {
      return await this.api.patch<Saved>(this.path(), { body, version: seen.version });
    } catch (error) {
      const current = asProblem(error).current as Saved | undefined;
      if (!current || textOf(current, this.field()) !== seen.text.trim()) throw error;
      return this.api.patch<Saved>(this.path(), { body, version: current.version });
    }
  }

  private kept(path: string): string | null {
    const kept = this.unsaved.read(path);
    return typeof kept === 'string' ? kept : null;
  }
}

const textOf = (object: Saved, field: string): string => {
  const value = object[field];
  return typeof value === 'string' ? value : '';
};

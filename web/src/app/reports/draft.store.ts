import { DestroyRef, inject, Injectable, signal } from '@angular/core';
import type { Answers } from '@samsyn/domain/forms/form';
import { AuthStore } from '../core/auth/auth.store.js';
import { ApiClient } from '../core/http/api-client.js';
import { asProblem, type ApiProblem } from '../core/http/api-problem.js';
import { Remembered } from '../core/remembered.js';
import type { ReportDraft } from './report.js';

export type Saving = 'saved' | 'unsaved' | 'saving' | 'offline' | 'refused' | 'conflict';

/** What was typed and is not saved yet, kept in this browser for when the tab closes or the line is down. */
interface Kept {
  version: number;
  answers: Answers;
  reasons: Record<string, string>;
}

const pauseMs = 800;
const retryMs = 5000;

/** A draft that saves itself: what is typed is kept in the browser at once, and with the API a moment later. */
@Injectable()
export class DraftStore {
  private readonly api = inject(ApiClient);
  private readonly auth = inject(AuthStore);
  private readonly remembered = inject(Remembered);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | null = null;
  private id = '';

  readonly draft = signal<ReportDraft | null>(null);
  readonly answers = signal<Answers>({});
  readonly reasons = signal<Record<string, string>>({});
  readonly saving = signal<Saving>('saved');
  /** Why the draft could not be had, or is not taken any more. */
  readonly problem = signal<ApiProblem | null>(null);
  /** The draft as somebody else left it meanwhile. */
  readonly theirs = signal<ReportDraft | null>(null);
  /** Whether what stands here was typed before the page was closed. */
  readonly restored = signal(false);

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(this.timer);
      // Whoever leaves the page by a link has not waited for it.
      if (this.saving() === 'unsaved') void this.save();
    });
  }

  async load(id: string): Promise<void> {
    this.id = id;
    this.problem.set(null);
    try {
      const kept = this.remembered.read(this.key());
      this.take(await this.api.get<ReportDraft>(`/reports/${id}/draft`));
      if (kept) this.restore(JSON.parse(kept) as Kept);
    } catch (error) {
      this.problem.set(asProblem(error));
    }
  }

  change(answers: Answers): void {
    this.answers.set(answers);
    this.typed();
  }

  explain(item: string, reason: string): void {
    this.reasons.update((reasons) => ({ ...reasons, [item]: reason }));
    this.typed();
  }

  /** The draft as the API has it after all that was typed; null where it could not be saved. */
  async settled(): Promise<ReportDraft | null> {
    clearTimeout(this.timer);
    await this.running;
    if (this.saving() !== 'saved') await this.save();
    return this.saving() === 'saved' ? this.draft() : null;
  }

  /** What was typed here replaces what somebody else saved. */
  async keepMine(): Promise<void> {
    const theirs = this.theirs();
    if (theirs) this.draft.set(theirs);
    this.theirs.set(null);
    await this.save();
  }

  takeTheirs(): void {
    const theirs = this.theirs();
    this.theirs.set(null);
    if (theirs) this.take(theirs);
  }

  /** The draft as it is now, with everything in it. */
  take(draft: ReportDraft): void {
    this.draft.set(draft);
    this.answers.set(draft.answers);
    this.reasons.set(draft.reasons);
    this.saving.set('saved');
    this.forget();
  }

  private typed(): void {
    const version = this.draft()?.version;
    if (version === undefined) return;
    const kept: Kept = { version, answers: this.answers(), reasons: this.reasons() };
    this.remembered.write(this.key(), JSON.stringify(kept));
    if (this.saving() === 'conflict' || this.saving() === 'refused') return;
    this.saving.set('unsaved');
    this.later(pauseMs);
  }

  private later(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), ms);
  }

  /** One at a time: what is typed while it runs is saved after it. */
  private async save(): Promise<void> {
    clearTimeout(this.timer);
    await this.running;
    this.running = this.send().finally(() => (this.running = null));
    await this.running;
  }

  private async send(): Promise<void> {
    const version = this.draft()?.version;
    if (version === undefined) return;
    const [answers, reasons] = [this.answers(), this.reasons()];
    this.saving.set('saving');
    try {
      const draft = await this.api.put<ReportDraft>(`/reports/${this.id}/draft`, { body: { answers, reasons }, version });
      this.draft.set(draft);
      this.problem.set(null);
      if (this.answers() !== answers || this.reasons() !== reasons) {
        this.typed();
        return;
      }
      this.saving.set('saved');
      this.restored.set(false);
      this.forget();
    } catch (error) {
      this.refused(asProblem(error));
    }
  }

  private refused(problem: ApiProblem): void {
    if (problem.status === 412 && problem.current) {
      this.theirs.set(problem.current as ReportDraft);
      this.saving.set('conflict');
    } else if (problem.status === 0 || problem.status >= 500) {
      this.saving.set('offline');
      this.later(retryMs);
    } else {
      this.problem.set(problem);
      this.saving.set('refused');
    }
  }

  /** What was typed before the tab was closed comes back; where the draft moved on since, both are shown. */
  private restore({ version, answers, reasons }: Kept): void {
    const draft = this.draft();
    this.answers.set(answers);
    this.reasons.set(reasons);
    if (version === draft?.version) {
      this.restored.set(true);
      this.typed();
    } else {
      this.theirs.set(draft);
      this.saving.set('conflict');
    }
  }

  private forget(): void {
    this.remembered.forget(this.key());
  }

  /** Nobody else who signs in on this browser reads it. */
  private key(): string {
    return `report-draft:${this.auth.user()?.id ?? ''}:${this.id}`;
  }
}

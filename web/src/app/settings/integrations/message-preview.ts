import { Component, computed, inject, input, linkedSignal, output, resource, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { ApiClient } from '../../core/http/api-client.js';
import { asProblem } from '../../core/http/api-problem.js';
import { ProblemText } from '../../core/http/problem-text.js';
import { Language } from '../../core/i18n/language.js';
import type { Kind, Mapping, Previewed } from './integration.js';
import { problemLines } from './problem-lines.js';

type Sample = components['schemas']['SampleDto'];
type Reading = Omit<components['schemas']['PreviewMessageDto'], 'document'>;

/** A message of the chosen tool, and what it, or one pasted over it, would become. Nothing is kept. */
@Component({
  selector: 'sam-message-preview',
  imports: [MatButton, TranslocoDirective],
  templateUrl: './message-preview.html',
  styleUrl: './message-preview.scss',
})
export class MessagePreview {
  readonly reading = input.required<Reading>();
  /** How the sample is read, where that is for the user to say. */
  readonly mapped = output<Mapping>();
  private readonly api = inject(ApiClient);
  private readonly texts = inject(ProblemText);
  private readonly language = inject(Language);
  private readonly samples = resource({ loader: ({ abortSignal }) => this.api.get<Sample[]>('/integrations/samples', { signal: abortSignal }) });
  private readonly kind = computed<Kind>(() => this.reading().kind);
  protected readonly sample = computed(() => (this.samples.hasValue() ? this.samples.value().find(({ kind }) => kind === this.kind()) : undefined));
  protected readonly document = linkedSignal(() => this.sample()?.document ?? '');
  protected readonly sending = signal(false);
  protected readonly found = linkedSignal<Kind, Previewed | null>({ source: this.kind, computation: () => null });
  protected readonly problems = linkedSignal<Kind, string[]>({ source: this.kind, computation: () => [] });
  protected readonly becomes = computed(() => {
    const count = this.found()?.count;
    return count === undefined ? '' : this.language.plural('integrations.preview.becomes', count);
  });
  protected readonly facts = computed(() =>
    (this.found()?.facts ?? []).map(({ kind, values }) => ({ kind, values: Object.entries(values).map(([field, value]) => ({ field, value })) })),
  );

  protected type({ target }: Event): void {
    if (target instanceof HTMLTextAreaElement) this.document.set(target.value);
  }

  protected async preview(): Promise<void> {
    this.sending.set(true);
    this.problems.set([]);
    try {
      const body = { ...this.reading(), document: this.document() };
      this.found.set(await this.api.post<Previewed>('/integrations/preview', { body }));
    } catch (error) {
      this.found.set(null);
      this.problems.set(problemLines(this.texts, asProblem(error)));
    } finally {
      this.sending.set(false);
    }
  }
}

import { DOCUMENT } from '@angular/common';
import { inject, InjectionToken, Service, signal } from '@angular/core';
import type { PermissionWord } from '@samsyn/domain/access/permissions';
import type { Change } from './change.js';
import { Listener } from './listener.js';

export const EVENT_SOURCE = new InjectionToken<(address: string) => EventSource>('EventSource', {
  factory: () => (address) => new EventSource(address),
});

export type LiveState = 'off' | 'connecting' | 'live' | 'reconnecting';

/** EventSource.CLOSED: it tries no more. */
const closedForGood = 2;
const retryMs = { first: 2_000, most: 30_000 };
/** A browser opens only so many connections to one server: pages nobody looks at give theirs up. */
const hiddenMs = 30_000;

/** The page's one stream of changes. What happens while it is cut off is told when it stands again. */
@Service()
export class Live {
  private readonly open = inject(EVENT_SOURCE);
  private readonly document = inject(DOCUMENT);
  private readonly listeners = new Set<Listener>();
  private readonly current = signal<LiveState>('off');
  private organisation: string | null = null;
  private source: EventSource | undefined;
  private lastEventId = '';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waitMs = retryMs.first;
  readonly state = this.current.asReadonly();

  /** Calls back, a moment later and once for many, when something of these topics has changed; ends with the answer. */
  listen(topics: readonly PermissionWord[], refresh: (changes: readonly Change[]) => void): () => void {
    const listener = new Listener(topics, refresh);
    this.listeners.add(listener);
    return () => {
      listener.stop();
      this.listeners.delete(listener);
    };
  }

  connect(organisation: string | null): void {
    this.disconnect();
    this.organisation = organisation;
    this.lastEventId = '';
    this.document.addEventListener('visibilitychange', this.seen);
    this.current.set('connecting');
    this.start();
  }

  disconnect(): void {
    this.document.removeEventListener('visibilitychange', this.seen);
    this.close();
    this.current.set('off');
  }

  private start(): void {
    const query = new URLSearchParams();
    if (this.organisation) query.set('organisation', this.organisation);
    if (this.lastEventId) query.set('lastEventId', this.lastEventId);
    const source = (this.source = this.open(`/api/changes?${query}`));
    const on = (name: string, take: (changes: Change[]) => void) =>
      source.addEventListener(name, (event: MessageEvent<string>) => {
        // What was read before the first connection stood may have changed since.
        const isFirst = this.lastEventId === '';
        this.lastEventId = event.lastEventId;
        this.waitMs = retryMs.first;
        this.current.set('live');
        if (isFirst) this.everything();
        take(JSON.parse(event.data) as Change[]);
      });
    on('ready', () => undefined);
    on('changes', (changes) => this.listeners.forEach((listener) => listener.take(changes)));
    on('reset', () => this.everything());
    source.addEventListener('error', () => this.failed(source));
  }

  /** The browser tries again by itself, unless it was answered by something other than a stream. */
  private failed(source: EventSource): void {
    if (source !== this.source) return;
    this.current.set('reconnecting');
    if (source.readyState !== closedForGood) return;
    this.close();
    this.timer = setTimeout(() => this.start(), this.waitMs);
    this.waitMs = Math.min(this.waitMs * 2, retryMs.most);
  }

  private everything(): void {
    this.listeners.forEach((listener) => listener.everything());
  }

  private close(): void {
    clearTimeout(this.timer);
    this.source?.close();
    this.source = undefined;
  }

  private readonly seen = (): void => {
    if (this.document.hidden) {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.close(), hiddenMs);
    } else if (this.source) {
      clearTimeout(this.timer);
    } else {
      this.close();
      this.start();
    }
  };
}

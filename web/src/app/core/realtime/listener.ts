import type { PermissionWord } from '@samsyn/domain/access/permissions';
import type { Change } from './change.js';

/** Changes often come in company: wait for the rest of them, and never ask more often than people can read. */
const gatherMs = 250;
const atMostEveryMs = 2_000;

/** One part of a page that wants to know when what it shows has changed. */
export class Listener {
  private readonly topics: ReadonlySet<PermissionWord>;
  private gathered: Change[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private refreshedAt = -Infinity;

  constructor(
    topics: readonly PermissionWord[],
    private readonly refresh: (changes: readonly Change[]) => void,
  ) {
    this.topics = new Set(topics);
  }

  take(changes: readonly Change[]): void {
    const ours = changes.filter(({ topic }) => this.topics.has(topic));
    if (ours.length === 0) return;
    this.gathered.push(...ours);
    this.soon();
  }

  /** Something may have been missed: anything may have changed. */
  everything(): void {
    this.gathered.push(...[...this.topics].map((topic) => ({ topic, subjectId: null, kind: 'reset' })));
    this.soon();
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private soon(): void {
    if (this.timer !== undefined) return;
    const wait = Math.max(gatherMs, this.refreshedAt + atMostEveryMs - Date.now());
    this.timer = setTimeout(() => {
      const changes = this.gathered;
      this.gathered = [];
      this.timer = undefined;
      this.refreshedAt = Date.now();
      this.refresh(changes);
    }, wait);
  }
}

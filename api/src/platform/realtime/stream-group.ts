import type { ChangeRepository, ChangesRead, Reader } from './change.repository.js';
import { type ChangeStream, eventText, readyText } from './change-stream.js';
import type { Cursor } from './cursor.js';

/** The streams of one process that see the same: one query serves them all. */
export class StreamGroup {
  readonly streams = new Set<ChangeStream>();
  private cursor: Cursor | undefined;
  private reading: Promise<void> | undefined;
  private again = false;

  constructor(
    readonly reader: Reader,
    private readonly changes: ChangeRepository,
  ) {}

  /**
   * Takes a stream up from where it was; without a cursor from now on. It stands in the group before it catches up, so
   * whatever the group reads meanwhile waits for it; what is then told twice does no harm.
   */
  async join(stream: ChangeStream, since: Cursor | null, resumed: boolean): Promise<void> {
    this.streams.add(stream);
    if (!this.cursor) await this.look();
    const read = await this.changes.read(this.reader, since);
    stream.caughtUp(firstText(read, since, resumed));
  }

  /** Reads what is new and tells all; asked again while it reads, it reads once more. */
  look(): Promise<void> {
    this.again = true;
    this.reading ??= this.readAll().finally(() => (this.reading = undefined));
    return this.reading;
  }

  private async readAll(): Promise<void> {
    while (this.again) {
      this.again = false;
      const read: ChangesRead = await this.changes.read(this.reader, this.cursor ?? null);
      this.cursor = read.cursor;
      if (read.changes?.length === 0) continue;
      const text = eventText(read);
      for (const stream of this.streams) stream.send(text);
    }
  }
}

/** A reader that named where it was and cannot be taken up there has to read all anew. */
function firstText(read: ChangesRead, since: Cursor | null, resumed: boolean): string {
  if (resumed && since === null) return eventText({ ...read, changes: null });
  const missed = read.changes?.length === 0 ? '' : eventText(read);
  return readyText(read) + missed;
}

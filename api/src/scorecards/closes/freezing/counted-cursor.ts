import type { FrozenIncident } from './frozen-lines.js';
import type { CountedRow } from './month-evidence.repository.js';

type Counted = FrozenIncident['counted'];

/** Walks what counts in closed months beside the incidents, both in the order of the incidents' ids. */
export class CountedCursor {
  private rows: readonly CountedRow[] = [];
  private position = 0;
  private ended = false;

  constructor(private readonly source: AsyncIterator<CountedRow[]>) {}

  /** Where the incident counts; ids are asked for in ascending order. */
  async of(incidentId: string): Promise<Counted> {
    const found: { serviceLevelId: string; supplierId: string; period: string }[] = [];
    for (let row = await this.current(); row && row.incidentId <= incidentId; row = await this.current()) {
      const { incidentId: own, ...counted } = row;
      if (own === incidentId) found.push(counted);
      this.position += 1;
    }
    return found;
  }

  /** What is left is read and forgotten, so that the connection is free again. */
  async close(): Promise<void> {
    await this.source.return?.();
  }

  private async current(): Promise<CountedRow | undefined> {
    while (this.position >= this.rows.length && !this.ended) {
      const next = await this.source.next();
      if (next.done) this.ended = true;
      else [this.rows, this.position] = [next.value, 0];
    }
    return this.rows[this.position];
  }
}

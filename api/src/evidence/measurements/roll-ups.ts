import { Injectable } from '@nestjs/common';
import { type MeasuredDay, measuredDays, type MeasuredPoint } from '@samsyn/domain/service-levels/measured-days';
import { DAY } from '@samsyn/domain/time/instant';
import { instantOnDay, localDate, localDayAndTime } from '@samsyn/domain/time/zone';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { type DaysOfSeries, RollUpsRepository, type StretchToRead } from './roll-ups.repository.js';

/** What a request touched of one series; instants as epoch ms. */
export interface TouchedSeries {
  seriesId: string;
  supplierId: string;
  from: number;
  to: number;
  /** All that is measured in `[from, to]`, ascending, or null where that must be read. */
  points: readonly MeasuredPoint[] | null;
}

/** Series whose days are renewed together, so that memory does not grow with their number. */
const together = 100;

/** Renews the local days that a request changed. */
@Injectable()
export class RollUps {
  constructor(private readonly repository: RollUpsRepository) {}

  /**
   * R2, R11: the days from that of the measurement before the first changed one to that of the one after the last, as a
   * state holds until the next probe.
   */
  async renew(tx: TenantTransaction, touched: readonly TouchedSeries[], zone: string): Promise<void> {
    const size = touched.some(({ points }) => points === null) ? 1 : together;
    for (let start = 0; start < touched.length; start += size) {
      await this.renewTogether(tx, touched.slice(start, start + size), zone);
    }
  }

  private async renewTogether(tx: TenantTransaction, touched: readonly TouchedSeries[], zone: string): Promise<void> {
    const edges = await this.repository.edges(tx, touched);
    const stretches = touched.map(({ seriesId, from, to, points }, place): StretchToRead => {
      const { before, after } = edges[place] ?? { before: null, after: null };
      const start = instantOnDay(localDayAndTime(before ?? from, zone).day, 0, zone);
      const end = instantOnDay(localDayAndTime(after ?? to, zone).day, DAY, zone);
      return { seriesId, start, end, known: points && { from, to } };
    });
    const stored = await this.repository.points(tx, stretches);
    await this.repository.replace(
      tx,
      stretches.map(({ seriesId, start, end }, place): DaysOfSeries => {
        const { supplierId, points, from } = touched[place] as TouchedSeries;
        const read = stored[place] ?? [];
        const earlier = read.filter(({ at }) => at < from);
        const all = points === null ? read : [...earlier, ...points, ...read.slice(earlier.length)];
        const [first, last] = [localDate(start, zone), localDate(end - 1, zone)];
        return { seriesId, supplierId, first, last, days: within(measuredDays(all, zone), first, last) };
      }),
    );
  }
}

const within = (days: readonly MeasuredDay[], first: string, last: string) =>
  days.filter(({ day }) => day >= first && day <= last);

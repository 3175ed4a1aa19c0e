import { Injectable } from '@nestjs/common';
import { setImmediate as nextTurn } from 'node:timers/promises';
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
      const stretches = await this.stretches(tx, touched.slice(start, start + size), zone);
      await this.repository.replace(tx, stretches.map((stretch) => daysOf(stretch, zone)));
    }
  }

  /** The same of rows that `store` stores, reckoned while the database stores them. */
  async renewWhile(tx: TenantTransaction, touched: readonly TouchedSeries[], zone: string, store: () => Promise<void>): Promise<void> {
    if (touched.length > together || touched.some(({ points }) => points === null)) {
      await store();
      return this.renew(tx, touched, zone);
    }
    const stretches = await this.stretches(tx, touched, zone);
    const stored = store();
    // Its failure is awaited below, after what takes its time here.
    stored.catch(() => undefined);
    await nextTurn();
    const days = stretches.map((stretch) => daysOf(stretch, zone));
    await stored;
    await this.repository.replace(tx, days);
  }

  private async stretches(tx: TenantTransaction, touched: readonly TouchedSeries[], zone: string): Promise<Stretch[]> {
    const edges = await this.repository.edges(tx, touched);
    const stretches = touched.map((series, place): Stretch => {
      const { seriesId, from, to, points } = series;
      const { before, after } = edges[place] ?? { before: null, after: null };
      const start = instantOnDay(localDayAndTime(before ?? from, zone).day, 0, zone);
      const end = instantOnDay(localDayAndTime(after ?? to, zone).day, DAY, zone);
      return { series, seriesId, start, end, known: points && { from, to }, stored: [] };
    });
    const stored = await this.repository.points(tx, stretches);
    return stretches.map((stretch, place) => ({ ...stretch, stored: stored[place] ?? [] }));
  }
}

interface Stretch extends StretchToRead {
  series: TouchedSeries;
  stored: readonly MeasuredPoint[];
}

function daysOf({ series, start, end, stored }: Stretch, zone: string): DaysOfSeries {
  const { seriesId, supplierId, from, points } = series;
  const earlier = stored.filter(({ at }) => at < from);
  const all = points === null ? stored : [...earlier, ...points, ...stored.slice(earlier.length)];
  const [first, last] = [localDate(start, zone), localDate(end - 1, zone)];
  return { seriesId, supplierId, first, last, days: within(measuredDays(all, zone), first, last) };
}

const within = (days: readonly MeasuredDay[], first: string, last: string) =>
  days.filter(({ day }) => day >= first && day <= last);

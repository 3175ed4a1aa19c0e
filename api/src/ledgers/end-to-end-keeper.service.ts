import { Injectable } from '@nestjs/common';
import { compileCalendar, type CompiledCalendar } from '@samsyn/domain/time/compiled-calendar';
import { DAY } from '@samsyn/domain/time/instant';
import { WEEKDAYS } from '@samsyn/domain/time/local-date';
import { periodInterval, periodOf } from '@samsyn/domain/time/period';
import type { EvidenceSpan } from '../platform/jobs/evidence-changed.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { CompiledCalendars } from '../results/level-catalogue.js';
import { monthsBetween } from '../results/period-results.js';
import { ResultsService } from '../results/results.service.js';
import { ServiceDependenciesService } from '../services/dependencies/service-dependencies.service.js';
import { AttributionTermsService } from './attribution-terms.service.js';
import { EndToEndEvidenceRepository } from './end-to-end-evidence.repository.js';
import { EndToEndKeepingRepository, type KeptLedger } from './end-to-end-keeping.repository.js';
import { reckoned } from './end-to-end-reckoning.js';

/** Keeps the end-to-end ledger up to date with the evidence, the net of services and the suppliers' answers. */
@Injectable()
export class EndToEndKeeper {
  private readonly calendars = new CompiledCalendars();

  constructor(
    private readonly evidence: EndToEndEvidenceRepository,
    private readonly rows: EndToEndKeepingRepository,
    private readonly dependencies: ServiceDependenciesService,
    private readonly terms: AttributionTermsService,
    private readonly results: ResultsService,
  ) {}

  /** R20: renews every service's ledger of the months given; without any, of all months there is evidence of. Says which. */
  async renew(tx: TenantTransaction, wanted?: readonly string[]): Promise<string[]> {
    await this.rows.lock(tx);
    const zone = await this.results.zone(tx);
    const now = tx.now.getTime();
    const current = periodOf(now, zone);
    const first = await this.evidence.firstMonth(tx, zone);
    const months = monthsBetween(first ?? current, current).filter((month) => wanted?.includes(month) ?? true);
    const behind = await this.dependencies.hardComponents(tx);
    const components = new Map((await this.evidence.components(tx)).map((each) => [each.id, each]));
    const calendarOf = await this.calendarsOf(tx, zone);
    const terms = await this.terms.inForce(tx);
    const services = await this.evidence.services(tx);
    for (const month of months) {
      const period = periodInterval(month, zone);
      const all = await this.evidence.within(tx, period);
      const kept = services.flatMap(({ id, calendarId, supplierIds }): KeptLedger[] => {
        const own = behind.get(id)?.flatMap((each) => components.get(each) ?? []);
        if (!own) return [];
        const ledger = reckoned(own, all, { calendar: calendarOf(calendarId), period, now, terms });
        return [{ serviceId: id, period: month, supplierIds, ledger }];
      });
      await this.rows.replace(tx, month, kept);
    }
    return months;
  }

  /** After evidence changed somewhere in a span. */
  async renewSpan(tx: TenantTransaction, { from, to }: Pick<EvidenceSpan, 'from' | 'to'>): Promise<string[]> {
    const zone = await this.results.zone(tx);
    return this.renew(tx, monthsBetween(periodOf(from, zone), periodOf(to ?? tx.now.getTime(), zone)));
  }

  /** What time alone changes: outages that last, months that begin, and silence beyond a deadline. */
  async passTime(tx: TenantTransaction): Promise<string[]> {
    const { answerWithinDays } = await this.terms.inForce(tx);
    const monthAndDeadline = (answerWithinDays + 31) * DAY;
    return this.renewSpan(tx, { from: tx.now.getTime() - monthAndDeadline, to: null });
  }

  private async calendarsOf(tx: TenantTransaction, zone: string): Promise<(id: string | null) => CompiledCalendar> {
    const stored = new Map((await this.evidence.calendars(tx)).map((each) => [each.id, each]));
    const day = [['00:00', '24:00']] as const;
    const windows = Object.fromEntries(WEEKDAYS.map((weekday) => [weekday, day]));
    const always = compileCalendar({ zone, versions: [{ effectiveFrom: null, windows, holidays: [], specialDays: {} }] });
    return (id) => {
      const found = id === null ? undefined : stored.get(id);
      return found ? this.calendars.of(found) : always;
    };
  }
}

import { Injectable } from '@nestjs/common';
import { DomainError } from '@samsyn/domain/errors';
import { dayAfter, type DayUnit } from '@samsyn/domain/flexibility/agreed-days';
import { invalid } from '../platform/errors/problem.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { ServiceCalendarsService } from '../service-calendars/service-calendars.service.js';

export interface AgreedDays {
  days: number;
  dayUnit: DayUnit;
  calendarId: string | null;
}

/** When what was agreed in days is due. */
@Injectable()
export class AgreedCalendar {
  constructor(private readonly calendars: ServiceCalendarsService) {}

  /** R6. 422 unknown_calendar, no_working_day. */
  async dueOn(tx: TenantTransaction, from: string, { days, dayUnit, calendarId }: AgreedDays): Promise<string> {
    const calendar = calendarId === null ? null : await this.calendars.get(tx, calendarId).catch(() => undefined);
    if (calendar === undefined) throw invalid([{ field: 'calendarId', code: 'unknown_calendar' }]);
    try {
      return dayAfter(from, days, dayUnit, calendar?.versions ?? null);
    } catch (error) {
      if (error instanceof DomainError) throw invalid([{ field: 'calendarId', code: error.code }]);
      throw error;
    }
  }
}

import { Injectable } from '@nestjs/common';
import type { CalendarVersion, ServiceCalendar } from '@samsyn/domain/time/calendar';
import { validateCalendar } from '@samsyn/domain/time/validate-calendar';
import { Audit } from '../platform/audit/audit.service.js';
import { namingFields } from '../platform/errors/naming-fields.js';
import { invalid, notFound } from '../platform/errors/problem.js';
import { expectVersion } from '../platform/http/if-match.js';
import { measureAgreementJob } from '../platform/jobs/agreement-outdated.js';
import { JobQueue } from '../platform/jobs/job-queue.js';
import type { PageQueryDto } from '../platform/paging/page.dto.js';
import { mapPage } from '../platform/paging/read-page.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { ServiceCalendarEntity } from './service-calendar.entity.js';
import type {
  CreateServiceCalendarDto,
  ServiceCalendarDto,
  ServiceCalendarPageDto,
  UpdateServiceCalendarDto,
} from './service-calendars.dto.js';
import { ServiceCalendarsRepository } from './service-calendars.repository.js';

@Injectable()
export class ServiceCalendarsService {
  constructor(
    private readonly calendars: ServiceCalendarsRepository,
    private readonly audit: Audit,
    private readonly jobs: JobQueue,
  ) {}

  async page(tx: TenantTransaction, request: PageQueryDto): Promise<ServiceCalendarPageDto> {
    return mapPage(await this.calendars.page(tx, request), present);
  }

  async get(tx: TenantTransaction, id: string): Promise<ServiceCalendarDto> {
    const calendar = await this.calendars.find(tx, id);
    if (!calendar) throw notFound();
    return present(calendar);
  }

  async create(tx: TenantTransaction, id: string, body: CreateServiceCalendarDto): Promise<ServiceCalendarDto> {
    const { name, zone, versions } = body;
    check({ zone, versions });
    await namingFields(['name'], () => this.calendars.insert(tx, { id, name, zone, versions }));
    const after = await this.get(tx, id);
    await this.audit.record(tx, { action: 'created', objectType: 'service-calendar', objectId: id, after });
    return after;
  }

  /** Changes the calendar; what was counted by it is measured anew in the background. */
  async update(tx: TenantTransaction, id: string, seen: number, changes: UpdateServiceCalendarDto) {
    const calendar = await this.calendars.findForUpdate(tx, id);
    if (!calendar) throw notFound();
    const before = present(calendar);
    expectVersion(seen, before);
    check({ zone: changes.zone ?? calendar.zone, versions: changes.versions ?? calendar.versions });
    await namingFields(['name'], () => this.calendars.update(tx, calendar, changes));
    const after = await this.get(tx, id);
    await this.audit.record(tx, { action: 'updated', objectType: 'service-calendar', objectId: id, before, after });
    await this.measureAgain(tx, id);
    return after;
  }

  private async measureAgain(tx: TenantTransaction, id: string): Promise<void> {
    const { organisationId } = tx;
    const soon = { startAfterSeconds: 1 };
    const serviceLevelIds = await this.calendars.serviceLevelIds(tx, id);
    if (serviceLevelIds.length > 0) await this.jobs.enqueue('measure-service-level', { organisationId, serviceLevelIds }, soon);
    const agreementIds = await this.calendars.agreementIds(tx, id);
    if (agreementIds.length > 0) await this.jobs.enqueue(measureAgreementJob, { organisationId, agreementIds }, soon);
  }
}

/** Refuses a calendar the rules cannot count by, naming every place in it (R2). */
function check(calendar: ServiceCalendar): void {
  const problems = [
    ...validateCalendar(calendar),
    ...calendar.versions.flatMap((version, index) =>
      isOpenAtAll(version) ? [] : [{ path: `versions[${index}].windows`, code: 'no_windows' }],
    ),
  ].map(({ path, code }) => ({ field: path, code, params: { rule: 'R2' } }));
  if (problems.length > 0) throw invalid(problems);
}

/** No promise can be kept or broken by a calendar that never opens. */
const isOpenAtAll = ({ windows, specialDays }: CalendarVersion): boolean =>
  [...Object.values(windows), ...Object.values(specialDays)].some((day) => day.length > 0);

const present = ({ id, name, zone, versions, version, updatedAt }: ServiceCalendarEntity): ServiceCalendarDto => ({
  id,
  name,
  zone,
  versions: versions.map(({ effectiveFrom, windows, holidays, specialDays }) => ({
    effectiveFrom,
    windows: copied(windows),
    holidays: [...holidays],
    specialDays: copied(specialDays),
  })),
  version,
  updatedAt: updatedAt.toISOString(),
});

const copied = (days: Readonly<Partial<Record<string, readonly (readonly [string, string])[]>>>) =>
  Object.fromEntries(
    Object.entries(days).map(([day, windows]) => [day, (windows ?? []).map(([from, to]): [string, string] => [from, to])]),
  );

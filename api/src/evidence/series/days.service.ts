import { Injectable } from '@nestjs/common';
import { parseDate, formatDate } from '@samsyn/domain/time/local-date';
import { localDate } from '@samsyn/domain/time/zone';
import { OrganisationsService } from '../../organisations/organisations.service.js';
import { invalid, notFound } from '../../platform/errors/problem.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { type StoredDay, DaysRepository } from './days.repository.js';
import type { DaysQueryDto, SeriesDayDto, SeriesDaysDto } from './series.dto.js';
import { SeriesRepository } from './series.repository.js';

const usualDays = 366;
const mostDays = 3 * 366;

@Injectable()
export class DaysService {
  constructor(
    private readonly series: SeriesRepository,
    private readonly days: DaysRepository,
    private readonly organisations: OrganisationsService,
  ) {}

  async of(tx: TenantTransaction, id: string, query: DaysQueryDto): Promise<SeriesDaysDto> {
    if (!(await this.series.find(tx, id))) throw notFound();
    const { zone } = await this.organisations.current(tx);
    const last = parseDate(query.to ?? localDate(tx.now.getTime(), zone)) ?? 0;
    const first = query.from === undefined ? last - usualDays : (parseDate(query.from) ?? 0);
    if (first > last) throw invalid([{ field: 'to', code: 'not_after_start' }]);
    if (last - first > mostDays) throw invalid([{ field: 'from', code: 'too_many_days', params: { limit: mostDays } }]);
    const rows = await this.days.between(tx, id, formatDate(first), formatDate(last));
    return { items: rows.map(present) };
  }
}

function present({ responseSum, responseCount, downMs, knownMs, ...day }: StoredDay): SeriesDayDto {
  return {
    ...day,
    downMs: Number(downMs),
    knownMs: Number(knownMs),
    responseMs: responseSum === null || responseCount === 0 ? null : Math.round(Number(responseSum) / responseCount),
  };
}

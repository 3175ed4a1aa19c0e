import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.service.js';
import { namingFields } from '../../platform/errors/naming-fields.js';
import { invalid, notFound } from '../../platform/errors/problem.js';
import { expectVersion } from '../../platform/http/if-match.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { PlacesService } from '../places.service.js';
import { given } from '../stored-evidence.js';
import type { CreateSeriesDto, SeriesDto, SeriesPageDto, SeriesQueryDto, UpdateSeriesDto } from './series.dto.js';
import type { SeriesEntity } from './series.entity.js';
import { SeriesRepository } from './series.repository.js';

@Injectable()
export class SeriesService {
  constructor(
    private readonly rows: SeriesRepository,
    private readonly places: PlacesService,
    private readonly audit: Audit,
  ) {}

  async page(tx: TenantTransaction, request: SeriesQueryDto): Promise<SeriesPageDto> {
    const page = await this.rows.page(tx, request);
    return { ...page, items: await this.present(tx, page.items) };
  }

  async get(tx: TenantTransaction, id: string): Promise<SeriesDto> {
    const row = await this.rows.find(tx, id);
    const [series] = row ? await this.present(tx, [row]) : [];
    if (!series) throw notFound();
    return series;
  }

  async create(tx: TenantTransaction, id: string, body: CreateSeriesDto): Promise<SeriesDto> {
    await this.check(tx, body);
    const { component = null, unit = null, source = 'manual', supplierId, towerId, name, kind, externalId } = body;
    const row = { id, supplierId, towerId, component, name, kind, unit, source, externalId };
    await namingFields(['externalId'], () => this.rows.insert(tx, row));
    const after = await this.get(tx, id);
    const tells = { topic: 'measurements', supplierIds: [after.supplierId] } as const;
    await this.audit.record(tx, { action: 'created', objectType: 'measurement_series', objectId: id, after, tells });
    return after;
  }

  async update(tx: TenantTransaction, id: string, seen: number, changes: UpdateSeriesDto): Promise<SeriesDto> {
    const row = await this.rows.findForUpdate(tx, id);
    const [before] = row ? await this.present(tx, [row]) : [];
    if (!row || !before) throw notFound();
    expectVersion(seen, before);
    await this.check(tx, { ...row, ...given(changes) });
    // Its measurements carry the supplier that may see them.
    const moved = changes.supplierId !== undefined && changes.supplierId !== row.supplierId;
    if (moved && before.measurements > 0) throw invalid([{ field: 'supplierId', code: 'has_measurements' }]);
    await namingFields(['externalId'], () => this.rows.update(tx, row, given(changes)));
    const after = await this.get(tx, id);
    const tells = { topic: 'measurements', supplierIds: [before.supplierId, after.supplierId] } as const;
    await this.audit.record(tx, { action: 'updated', objectType: 'measurement_series', objectId: id, before, after, tells });
    return after;
  }

  private async check(tx: TenantTransaction, place: { supplierId: string; towerId: string }): Promise<void> {
    const problems = await this.places.problems(tx, place);
    if (problems.length > 0) throw invalid(problems);
  }

  private async present(tx: TenantTransaction, rows: readonly SeriesEntity[]): Promise<SeriesDto[]> {
    const names = await this.places.names(tx, rows);
    const extents = await this.rows.extents(tx, rows.map(({ id }) => id));
    const byId = new Map(extents.map(({ seriesId, ...extent }) => [seriesId, extent]));
    return rows.map((row) => {
      const { id, supplierId, towerId, component, name, kind, unit, source, externalId, version } = row;
      return {
        ...{ id, supplierId, towerId, ...names(row), component, name, kind, unit, source, externalId, version },
        ...(byId.get(id) ?? { measurements: 0, firstDay: null, lastDay: null }),
        updatedAt: row.updatedAt.toISOString(),
      };
    });
  }
}

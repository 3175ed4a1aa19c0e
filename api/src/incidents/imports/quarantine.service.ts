import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.service.js';
import { invalid, notFound, Problem } from '../../platform/errors/problem.js';
import { expectVersion } from '../../platform/http/if-match.js';
import { mapPage } from '../../platform/paging/read-page.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { planOf } from './import-choice.js';
import type { ImportEntity } from './import.entity.js';
import { ImportRepository } from './import.repository.js';
import type { QuarantinedRowDto, QuarantinePageDto, QuarantineQueryDto } from './imports.dto.js';
import type { QuarantineEntity } from './quarantine.entity.js';
import { QuarantineRepository } from './quarantine.repository.js';
import { bindFile } from './rows/bind-file.js';

@Injectable()
export class QuarantineService {
  constructor(
    private readonly imports: ImportRepository,
    private readonly rows: QuarantineRepository,
    private readonly audit: Audit,
  ) {}

  async page(
    tx: TenantTransaction,
    importId: string,
    request: QuarantineQueryDto,
  ): Promise<QuarantinePageDto> {
    await this.importOf(tx, importId);
    return mapPage(await this.rows.page(tx, importId, request), present);
  }

  /** Replaces the cells of a row that was put aside; 422 naming the column while it still cannot be read. */
  async correct(
    tx: TenantTransaction,
    importId: string,
    id: string,
    seen: number,
    cells: string[],
  ): Promise<QuarantinedRowDto> {
    const owner = await this.importOf(tx, importId);
    const row = await this.rows.findForUpdate(tx, importId, id);
    if (!row) throw notFound();
    expectVersion(seen, present(row));
    if (row.status === 'replayed') throw new Problem(409, 'already_replayed');
    const wrong = bindFile(planOf(owner), row.columns).read(cells);
    if (wrong) throw invalid([{ field: wrong.field ?? 'cells', code: wrong.code, params: wrong.params }]);
    await this.rows.correct(tx, row, cells);
    const after = { cells };
    await this.audit.record(tx, {
      action: 'corrected',
      objectType: 'import_row',
      objectId: id,
      before: { cells: row.cells },
      after,
    });
    return present({ ...row, cells, status: 'corrected', version: row.version + 1 });
  }

  private async importOf(tx: TenantTransaction, importId: string): Promise<ImportEntity> {
    const found = await this.imports.find(tx, importId);
    if (!found) throw notFound();
    return found;
  }
}

const present = ({
  id,
  line,
  field,
  code,
  params,
  columns,
  cells,
  status,
  version,
}: QuarantineEntity): QuarantinedRowDto => ({
  ...{ id, line, field, code, params, columns, cells, status, version },
});

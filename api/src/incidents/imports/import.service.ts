import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { notFound } from '../../platform/errors/problem.js';
import { Notifications } from '../../platform/notifications/notifications.service.js';
import { mapPage } from '../../platform/paging/read-page.js';
import { Changes } from '../../platform/realtime/changes.service.js';
import {
  type Principal,
  systemPrincipal,
  Tenancy,
  type TenantTransaction,
} from '../../platform/tenancy/tenant-transaction.js';
import { chooseImport, type ImportChoice, type ImportRequest, planOf } from './import-choice.js';
import { ImportFiles } from './import-files.js';
import { type ImportCounts, importNotice, ImportRunner } from './import-runner.js';
import { ImportWorker } from './import-worker.js';
import type { ImportEntity } from './import.entity.js';
import { ImportRepository } from './import.repository.js';
import type { ImportDto, ImportPageDto, ImportQueryDto } from './imports.dto.js';
import { checkUpload } from './preview-upload.js';

export interface FileToImport extends ImportRequest {
  principal: Principal;
  /** A file's path, or its content with a name. */
  file: string | { name: string; content: Readable };
}

@Injectable()
export class ImportService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly imports: ImportRepository,
    private readonly files: ImportFiles,
    private readonly runner: ImportRunner,
    private readonly worker: ImportWorker,
    private readonly changes: Changes,
    private readonly notifications: Notifications,
  ) {}

  /** Imports a file here and now, as commands and the demo do; its measuring is left to the job queue. */
  async runFile({ principal, file, ...request }: FileToImport): Promise<ImportCounts & { id: string }> {
    const choice = chooseImport(request);
    const [name, content] =
      typeof file === 'string' ? [basename(file), createReadStream(file)] : [file.name, file.content];
    const id = await this.start(principal, choice, { name, ...(await this.keep(content)) });
    const counts = await this.runner.run(principal.organisationId, id);
    if (!counts) throw new Error(`import ${id} is running elsewhere`);
    return { ...counts, id };
  }

  /** Keeps an upload, to be named by its key in an import. */
  async keep(content: Readable): Promise<{ key: string; size: number }> {
    const key = randomUUID();
    return { key, size: await this.files.keep(key, content) };
  }

  discard(key: string): Promise<void> {
    return this.files.remove(key);
  }

  /**
   * Begins an import of a kept upload in the background.
   * @throws Problem at once for what its beginning shows: packing, encoding, missing columns
   */
  async submit(
    principal: Principal,
    choice: ImportChoice,
    file: { name: string; key: string; size: number },
  ): Promise<string> {
    await checkUpload(this.files.path(file.key), planOf(choice));
    const id = await this.start(principal, choice, file);
    await this.worker.enqueue(principal.organisationId, id);
    return id;
  }

  async page(tx: TenantTransaction, request: ImportQueryDto): Promise<ImportPageDto> {
    return mapPage(await this.imports.page(tx, request), present);
  }

  async get(tx: TenantTransaction, id: string): Promise<ImportDto> {
    const found = await this.imports.find(tx, id);
    if (!found) throw notFound();
    return present(found);
  }

  /** For who measures: what the import brought is measured, it is done. */
  async finish(organisationId: string, importId: string): Promise<void> {
    await this.tenancy.run(systemPrincipal(organisationId), async (tx) => {
      const found = await this.imports.findForUpdate(tx, importId);
      if (found?.status !== 'measuring') return;
      await this.imports.update(tx, importId, { status: 'done', finishedAt: tx.now });
      await this.changes.record(tx, { topic: 'imports', subjectId: importId, kind: 'finished', supplierIds: [] });
      await this.notifications.notify(tx, importNotice('import_finished', found));
    });
  }

  private async start(
    principal: Principal,
    choice: ImportChoice,
    file: { name: string; key: string; size: number },
  ): Promise<string> {
    const started = {
      ...choice,
      id: file.key,
      fileName: file.name.slice(0, 255),
      fileKey: file.key,
      sizeBytes: file.size,
    };
    await this.tenancy.run(principal, async (tx) => {
      await this.imports.insert(tx, { ...started, createdBy: principal.userId });
      await this.changes.record(tx, { topic: 'imports', subjectId: file.key, kind: 'started', supplierIds: [] });
    });
    return file.key;
  }
}

const text = (at: Date | null) => at?.toISOString() ?? null;

function present(found: ImportEntity): ImportDto {
  const { id, preset, source, zone, shiftWeeks, encoding, fileName, sizeBytes, status, bytesRead, rowsRead } =
    found;
  const { incidents, events, unchanged, quarantined, problem, createdBy } = found;
  return {
    ...{ id, preset, source, zone, shiftWeeks, encoding, fileName, sizeBytes, status, bytesRead, rowsRead },
    ...{ incidents, events, unchanged, quarantined, problem, createdBy },
    createdAt: found.createdAt.toISOString(),
    startedAt: text(found.startedAt),
    finishedAt: text(found.finishedAt),
  };
}

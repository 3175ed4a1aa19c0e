import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { notFound, Problem } from '../../platform/errors/problem.js';
import { AttachedFiles } from '../../platform/files/attached-file.js';
import { FileStore } from '../../platform/files/file-store.js';
import { type Principal, Tenancy, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { ScoreStatementDto } from './score-statements.dto.js';
import { ScoreStatementsRepository, type StoredStatement } from './score-statements.repository.js';
import { ScoreStatementsService } from './score-statements.service.js';

const mostFiles = 10;

/** What a supplier shows with what it says. */
@Injectable()
export class ScoreStatementFiles {
  constructor(
    private readonly statements: ScoreStatementsService,
    private readonly repository: ScoreStatementsRepository,
    private readonly files: FileStore,
    private readonly attached: AttachedFiles,
    private readonly tenancy: Tenancy,
  ) {}

  /** Takes the file in outside of any transaction, then records it in a short one of its own. */
  async attach(principal: Principal, statementId: string, file: { givenName: string; content: Readable }): Promise<ScoreStatementDto> {
    await this.tenancy.run(principal, (tx) => this.open(tx, statementId));
    const { after } = await this.attached.take(principal.organisationId, file, (taken) =>
      this.tenancy.run(principal, async (tx) => {
        const { supplierId } = await this.open(tx, statementId);
        const before = await this.statements.get(tx, statementId);
        await this.repository.addFile(tx, supplierId, { ...taken, id: randomUUID(), statementId, createdAt: tx.now });
        const recorded = await this.statements.get(tx, statementId);
        await this.statements.record(tx, 'attachment_added', recorded, before);
        return { after: recorded, fileKey: taken.fileKey };
      }),
    );
    return after;
  }

  async content(tx: TenantTransaction, statementId: string, id: string) {
    await this.statements.find(tx, statementId);
    const found = (await this.repository.files(tx, [statementId])).find((each) => each.id === id);
    if (!found) throw notFound();
    return { file: found, stream: await this.files.read(found.fileKey) };
  }

  /** Only to its own, while it is heard and nobody has answered. */
  private async open(tx: TenantTransaction, id: string): Promise<StoredStatement> {
    const found = await this.statements.find(tx, id);
    if (found.supplierId !== tx.principal.supplierId) throw notFound();
    await this.statements.assertOpen(tx, found.period);
    if (found.state !== 'standing' && found.state !== 'noted') throw new Problem(409, 'not_from_here', { state: found.state });
    if ((await this.repository.files(tx, [id])).length >= mostFiles) throw new Problem(409, 'too_many_files', { maxFiles: mostFiles });
    return found;
  }
}

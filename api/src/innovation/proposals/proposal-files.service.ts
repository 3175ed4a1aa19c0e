import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { notFound, Problem } from '../../platform/errors/problem.js';
import { AttachedFiles } from '../../platform/files/attached-file.js';
import { FileStore } from '../../platform/files/file-store.js';
import { asOrganisation, type Principal, Tenancy, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { ProposalDetailDto } from './proposal-parts.dto.js';
import { ProposalPartsRepository } from './proposal-parts.repository.js';
import { takesPart } from './proposal-presenter.js';
import { ProposalWriter } from './proposal-writer.js';
import type { ProposalEntity } from './proposal.entity.js';
import { ProposalsRepository } from './proposals.repository.js';
import { ProposalsService } from './proposals.service.js';

const mostFiles = 30;

/** What both sides show with a proposal: descriptions, plans, results. */
@Injectable()
export class ProposalFiles {
  constructor(
    private readonly service: ProposalsService,
    private readonly proposals: ProposalsRepository,
    private readonly parts: ProposalPartsRepository,
    private readonly writer: ProposalWriter,
    private readonly files: FileStore,
    private readonly attached: AttachedFiles,
    private readonly tenancy: Tenancy,
  ) {}

  /** Takes the file in outside of any transaction, then records it in a short one of its own. */
  async attach(principal: Principal, id: string, file: { givenName: string; content: Readable }): Promise<ProposalDetailDto> {
    await this.tenancy.run(principal, (tx) => this.open(tx, id));
    const { after } = await this.attached.take(principal.organisationId, file, (taken) =>
      this.tenancy.run(principal, async (tx) => {
        const row = await this.open(tx, id);
        const before = await this.service.get(tx, id);
        await asOrganisation(tx, () => this.parts.addFile(tx, row, taken));
        return { after: await this.writer.recorded(tx, 'attachment_added', id, before), fileKey: taken.fileKey };
      }),
    );
    return after;
  }

  async content(tx: TenantTransaction, id: string, fileId: string) {
    if (!(await this.proposals.find(tx, id))) throw notFound();
    const found = (await this.parts.files(tx, id)).find((each) => each.id === fileId);
    if (!found) throw notFound();
    return { file: found, stream: await this.files.read(found.fileKey) };
  }

  /** Once it was handed in; what is still written shows nothing to the other side. */
  private async open(tx: TenantTransaction, id: string): Promise<ProposalEntity> {
    const row = await this.proposals.find(tx, id);
    if (!row || !takesPart(tx)) throw notFound();
    if (row.submittedAt === null) throw new Problem(409, 'not_from_here', { state: row.state });
    if ((await this.parts.files(tx, id)).length >= mostFiles) throw new Problem(409, 'too_many_files', { maxFiles: mostFiles });
    return row;
  }
}

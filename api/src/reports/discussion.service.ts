import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { notFound, Problem } from '../platform/errors/problem.js';
import { AttachedFiles } from '../platform/files/attached-file.js';
import { FileStore } from '../platform/files/file-store.js';
import { sideOf } from '../platform/tenancy/party.js';
import { asOrganisation, type Principal, Tenancy, type TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { DraftsService, expectOpen } from './drafts.service.js';
import { FiguresRepository } from './figures.repository.js';
import type { ReportFileEntity } from './report-file.entity.js';
import { ReportNotices } from './report-notices.js';
import { mayAct, presentFile } from './report-presenter.js';
import { ReportRecordRepository } from './report-record.repository.js';
import type { AddReportCommentDto } from './report-input.dto.js';
import type { ReportDetailDto, ReportFileDto } from './reports.dto.js';
import { ReportsService } from './reports.service.js';

/** What a file is added to: an evidence item of the draft, or a dispute. */
export interface FilePlace {
  item: string | null;
  disputeId: string | null;
}

/** What is said and shown about a report. */
@Injectable()
export class ReportDiscussion {
  constructor(
    private readonly reports: ReportsService,
    private readonly drafts: DraftsService,
    private readonly record: ReportRecordRepository,
    private readonly figures: FiguresRepository,
    private readonly store: FileStore,
    private readonly attached: AttachedFiles,
    private readonly tenancy: Tenancy,
    private readonly notices: ReportNotices,
  ) {}

  /** Of the report or of one of its items, to both sides or, from the buyer, within its own. */
  comment(tx: TenantTransaction, id: string, commentId: string, { text, item, internal }: AddReportCommentDto): Promise<ReportDetailDto> {
    const party = sideOf(tx);
    const within = internal === true && party === 'buyer';
    return this.reports.act(tx, id, null, async (report) => {
      const about = { number: report.currentNumber, item: item ?? null };
      await this.record.addComment(tx, { ...about, id: commentId, reportId: id, supplierId: within ? null : report.supplierId, text, party });
      if (within) return true;
      await this.notices.record(tx, report, 'comment_added', { after: { id: commentId, ...about, characters: text.length } });
      await this.notices.otherSide(tx, report, 'report_answered');
      return true;
    });
  }

  /** Takes the file in outside of any transaction, then records it in a short one of its own. */
  async attach(principal: Principal, id: string, place: FilePlace, file: { givenName: string; content: Readable }): Promise<ReportFileDto> {
    await this.tenancy.run(principal, (tx) => this.expectPlace(tx, id, place));
    const { added } = await this.attached.take(principal.organisationId, file, (taken) =>
      this.tenancy.run(principal, async (tx) => {
        await this.expectPlace(tx, id, place);
        const { fileKey, fileName, mediaType, sizeBytes, sha256 } = taken;
        const kept = { fileKey, fileName, mediaType, sizeBytes, sha256 };
        return { added: await asOrganisation(tx, () => this.keep(tx, id, place, kept)), fileKey };
      }),
    );
    return added;
  }

  private async keep(
    tx: TenantTransaction,
    reportId: string,
    place: FilePlace,
    file: Pick<ReportFileEntity, 'fileKey' | 'fileName' | 'mediaType' | 'sizeBytes' | 'sha256'>,
  ): Promise<ReportFileDto> {
    const report = await this.reports.lock(tx, reportId);
    if (place.disputeId === null) expectOpen(report);
    const id = randomUUID();
    await this.record.addFile(tx, { ...place, ...file, id, reportId, supplierId: report.supplierId, party: sideOf(tx) });
    const recorded = (await this.record.files(tx, reportId)).find((each) => each.id === id);
    if (!recorded) throw new Error('what was added is there');
    const after = presentFile(recorded);
    await this.notices.record(tx, report, 'file_added', { after });
    return after;
  }

  async content(tx: TenantTransaction, id: string, fileId: string) {
    const file = await this.file(tx, id, fileId);
    return { file, stream: await this.store.read(file.fileKey) };
  }

  /** Takes a file out of the draft again; one that was submitted stays. */
  async remove(tx: TenantTransaction, id: string, fileId: string): Promise<void> {
    const file = await this.file(tx, id, fileId);
    if (file.disputeId !== null) throw notFound();
    await asOrganisation(tx, async () => {
      const report = await this.drafts.writable(tx, id);
      const versions = await this.record.versions(tx, id);
      if (versions.some(({ content }) => content.includes(fileId))) throw new Problem(409, 'file_submitted');
      await this.record.removeFile(tx, fileId);
      await this.notices.record(tx, report, 'file_removed', { before: presentFile(file) });
    });
  }

  private async file(tx: TenantTransaction, id: string, fileId: string) {
    await this.reports.find(tx, id);
    const file = (await this.record.files(tx, id)).find((each) => each.id === fileId);
    if (!file) throw notFound();
    return file;
  }

  private async expectPlace(tx: TenantTransaction, id: string, { disputeId }: FilePlace): Promise<void> {
    if (!mayAct(tx)) throw notFound();
    const report = await this.reports.find(tx, id);
    if (disputeId === null) {
      if (sideOf(tx) === 'buyer') throw notFound();
      return expectOpen(report);
    }
    const dispute = (await this.figures.disputes(tx, id)).find((each) => each.id === disputeId);
    if (!dispute) throw notFound();
    if (dispute.state !== 'open' && dispute.state !== 'answered') throw new Problem(409, 'not_from_here', { state: dispute.state });
  }
}

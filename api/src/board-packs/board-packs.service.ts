import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { Audit } from '../platform/audit/audit.service.js';
import { MemberRepository } from '../platform/auth/member.repository.js';
import { invalid, notFound, Problem } from '../platform/errors/problem.js';
import { FileStore } from '../platform/files/file-store.js';
import { type Principal, Tenancy, type TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { ScorecardsService } from '../scorecards/scorecards.service.js';
import type { BoardPackDto, BoardPackPageDto, BoardPackQueryDto, MakeBoardPackDto } from './board-packs.dto.js';
import { BoardPacksRepository, type StoredPack } from './board-packs.repository.js';
import { packChanged, PackMaker } from './pack-maker.js';

/** A pack that has been made. */
export type FinishedPack = StoredPack & { fileKey: string; fileName: string; sizeBytes: number };

@Injectable()
export class BoardPacksService {
  constructor(
    private readonly packs: BoardPacksRepository,
    private readonly scorecards: ScorecardsService,
    private readonly maker: PackMaker,
    private readonly members: MemberRepository,
    private readonly files: FileStore,
    private readonly tenancy: Tenancy,
    private readonly audit: Audit,
  ) {}

  async page(tx: TenantTransaction, query: BoardPackQueryDto): Promise<BoardPackPageDto> {
    const { items, nextCursor } = await this.packs.page(tx, query);
    return { items: await this.present(tx, items), nextCursor };
  }

  async get(tx: TenantTransaction, id: string): Promise<BoardPackDto> {
    const [presented] = await this.present(tx, [await this.find(tx, id)]);
    if (!presented) throw notFound();
    return presented;
  }

  /** Has a pack made in the background. 422 without_scorecard of a month that nothing is known of. */
  async make(tx: TenantTransaction, id: string, asked: MakeBoardPackDto, scheduleId: string | null = null): Promise<BoardPackDto> {
    if (!(await this.scorecards.month(tx, asked.period))) throw invalid([{ field: 'period', code: 'without_scorecard' }]);
    await this.packs.insert(tx, id, asked, scheduleId);
    const { period, language, format } = asked;
    await this.audit.record(tx, { action: 'created', objectType: 'board-pack', objectId: id, after: { period, language, format }, tells: packChanged });
    await this.maker.enqueue(tx.organisationId, id);
    return this.get(tx, id);
  }

  /** The file's bytes; that somebody took it is recorded before the first of them leaves. */
  async content(principal: Principal, id: string): Promise<{ pack: FinishedPack; stream: Readable }> {
    const pack = await this.tenancy.run(principal, (tx) => this.find(tx, id));
    if (!isFinished(pack)) throw new Problem(409, 'board_pack_not_made');
    const stream = await this.files.read(pack.fileKey);
    try {
      await this.tenancy.run(principal, (tx) =>
        this.audit.record(tx, { action: 'board_pack_downloaded', objectType: 'board-pack', objectId: id, after: { sha256: pack.sha256 } }),
      );
    } catch (error) {
      stream.destroy();
      throw error;
    }
    return { pack, stream };
  }

  private async find(tx: TenantTransaction, id: string): Promise<StoredPack> {
    const found = await this.packs.find(tx, id);
    if (!found) throw notFound();
    return found;
  }

  private async present(tx: TenantTransaction, found: readonly StoredPack[]): Promise<BoardPackDto[]> {
    const names = await this.members.names(tx.organisationId, [...new Set(found.flatMap(({ createdBy }) => createdBy ?? []))]);
    return found.map(({ fileKey: _, createdBy, createdAt, finishedAt, ...pack }) => ({
      ...pack,
      createdByName: (createdBy && names.get(createdBy)) ?? null,
      createdAt: createdAt.toISOString(),
      finishedAt: finishedAt?.toISOString() ?? null,
    }));
  }
}

export const isFinished = (pack: StoredPack): pack is FinishedPack => pack.status === 'done' && pack.fileKey !== null && pack.fileName !== null && pack.sizeBytes !== null;

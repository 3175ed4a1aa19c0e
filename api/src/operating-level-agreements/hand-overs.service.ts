import { Injectable } from '@nestjs/common';
import { notFound } from '../platform/errors/problem.js';
import { readCursor, writeCursor } from '../platform/paging/cursor.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { type HandOverPosition, HandOversRepository, stillRunning } from './hand-overs.repository.js';
import { handOversCsv } from './hand-overs-csv.js';
import { OperatingFigures } from './operating-figures.service.js';
import type { OperatingLevelAgreementEntity } from './operating-level-agreement.entity.js';
import type { HandOverPageDto, HandOverQueryDto, OperatingFigureQueryDto, OperatingFiguresDto } from './operating-level-agreements.dto.js';
import { OperatingLevelAgreementsRepository } from './operating-level-agreements.repository.js';

const defaultLimit = 50;
const listSort = '-stoppedAt';
/** A spreadsheet takes a million rows; no month of two suppliers comes near. */
const mostRows = 1_000_000;

/** An agreement's figures and the hand-overs behind each. */
@Injectable()
export class HandOversService {
  constructor(
    private readonly agreements: OperatingLevelAgreementsRepository,
    private readonly handOvers: HandOversRepository,
    private readonly figures: OperatingFigures,
  ) {}

  async monthly(tx: TenantTransaction, id: string, query: OperatingFigureQueryDto): Promise<OperatingFiguresDto> {
    return { items: await this.figures.ofAgreement(tx, await this.agreement(tx, id), query) };
  }

  /** R9: those that count in the month, and in the current one those still under way; what stopped last first. */
  async page(tx: TenantTransaction, id: string, query: HandOverQueryDto): Promise<HandOverPageDto> {
    const { cursor, limit = defaultLimit } = query;
    const after = cursor === undefined ? null : positionOf(cursor);
    const rows = await this.handOvers.page(tx, await this.scope(tx, id, query), after, limit + 1);
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return {
      items: rows.slice(0, limit),
      nextCursor: last
        ? writeCursor({ sort: listSort, value: `${last.stoppedAt ?? stillRunning} ${last.sequence}`, id: last.incidentId })
        : null,
    };
  }

  /** All of them, for a spreadsheet. */
  async csv(tx: TenantTransaction, id: string, query: HandOverQueryDto): Promise<string> {
    const { number } = await this.agreement(tx, id);
    return handOversCsv(number, await this.handOvers.page(tx, await this.scope(tx, id, query), null, mostRows));
  }

  private async scope(tx: TenantTransaction, id: string, { period, outcome }: HandOverQueryDto) {
    await this.agreement(tx, id);
    const withRunning = period === (await this.figures.current(tx));
    return { agreementId: id, period, withRunning, outcome: outcome ?? null };
  }

  private async agreement(tx: TenantTransaction, id: string): Promise<OperatingLevelAgreementEntity> {
    const agreement = await this.agreements.find(tx, id);
    if (!agreement) throw notFound();
    return agreement;
  }
}

function positionOf(cursor: string): HandOverPosition {
  const { value, id } = readCursor(cursor, listSort);
  const [stoppedAt = stillRunning, sequence] = value.split(' ');
  return { stoppedAt, incidentId: id, sequence: Number(sequence) };
}

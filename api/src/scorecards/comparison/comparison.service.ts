import { Injectable } from '@nestjs/common';
import { notFound } from '../../platform/errors/problem.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { ScorecardsRepository } from '../scorecards.repository.js';
import { ScorecardsService } from '../scorecards.service.js';
import type { ScoreDetailDto } from '../score-detail.dto.js';
import type { ScorecardDto } from '../scorecard.dto.js';
import { comparison } from './comparison.js';
import type { ComparisonDto, ComparisonQueryDto } from './comparison.dto.js';

@Injectable()
export class ComparisonService {
  constructor(
    private readonly scorecards: ScorecardsService,
    private readonly repository: ScorecardsRepository,
  ) {}

  /** Two stored scores side by side. 404 where the reader may not see one of them: a vendor has its own alone. */
  async of(tx: TenantTransaction, { left, right }: ComparisonQueryDto): Promise<ComparisonDto> {
    const [one, other] = [await this.detail(tx, left), await this.detail(tx, right)];
    const document = await this.document(tx, other.period);
    // The later month knows nearly everybody of the earlier one; only who is gone is looked up there.
    const known = names(one).every((id) => knows(document, id));
    return comparison({ detail: one, document: known ? document : await this.document(tx, one.period) }, { detail: other, document });
  }

  private detail(tx: TenantTransaction, named: string): Promise<ScoreDetailDto> {
    const [period = '', kind = '', subjectId = ''] = named.split(':');
    return this.scorecards.detail(tx, period, kind, subjectId);
  }

  private async document(tx: TenantTransaction, period: string): Promise<ScorecardDto> {
    const document = await this.repository.find(tx, period);
    if (!document) throw notFound();
    return document;
  }
}

/** Whom a score names: its subject, and whose KPIs it is made of. */
const names = ({ kind, subjectId, lines }: ScoreDetailDto): string[] => [
  ...(kind === 'organisation' ? [] : [subjectId]),
  ...new Set(lines.flatMap(({ supplierId, towerId }) => [supplierId, towerId])),
];

const knows = ({ suppliers, towers, contracts }: ScorecardDto, id: string): boolean =>
  [suppliers, towers, contracts].some((all) => all.some((each) => each.id === id));

import { Injectable } from '@nestjs/common';
import { notFound } from '../../platform/errors/problem.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { ScorecardsRepository } from '../scorecards.repository.js';
import { ScorecardsService } from '../scorecards.service.js';
import { comparison, type Side } from './comparison.js';
import type { ComparisonDto, ComparisonQueryDto } from './comparison.dto.js';

@Injectable()
export class ComparisonService {
  constructor(
    private readonly scorecards: ScorecardsService,
    private readonly repository: ScorecardsRepository,
  ) {}

  /** Two stored scores side by side. 404 where the reader may not see one of them: a vendor has its own alone. */
  async of(tx: TenantTransaction, { left, right }: ComparisonQueryDto): Promise<ComparisonDto> {
    return comparison(await this.side(tx, left), await this.side(tx, right));
  }

  private async side(tx: TenantTransaction, named: string): Promise<Side> {
    const [period = '', kind = '', subjectId = ''] = named.split(':');
    const detail = await this.scorecards.detail(tx, period, kind, subjectId);
    const document = await this.repository.find(tx, period);
    if (!document) throw notFound();
    return { detail, document };
  }
}

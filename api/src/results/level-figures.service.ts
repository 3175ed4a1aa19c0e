import { Injectable } from '@nestjs/common';
import type { FigureEvidence } from '@samsyn/domain/service-levels/figure';
import type { Interval } from '@samsyn/domain/time/interval';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { LevelEvidenceRepository } from './level-evidence.repository.js';
import { type FigureLevel, levelFigure, outageEvidence } from './level-figure.js';
import type { WindowFigure } from './window-figure.js';

/** R10–R14: figures from stored evidence. */
@Injectable()
export class LevelFigures {
  constructor(private readonly repository: LevelEvidenceRepository) {}

  /** A promise's figure for a month, from its outcomes, outages, reports or measurements as they are stored. */
  figure(tx: TenantTransaction, level: FigureLevel, month: string): Promise<WindowFigure> {
    return levelFigure(this.repository.source(tx), level, month, tx.now.getTime());
  }

  /** R11: outages as recorded, or, where the promise names a series of probes, as those show them. */
  outages(tx: TenantTransaction, level: FigureLevel, window: Interval): Promise<FigureEvidence | null> {
    return outageEvidence(this.repository.source(tx), level, window);
  }
}

import { Injectable } from '@nestjs/common';
import { isPeriod } from '@samsyn/domain/time/period';
import { notFound } from '../../platform/errors/problem.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { ResultRow } from '../../results/period-results.js';
import { MaterialRepository } from '../material.repository.js';
import type { ScoreDetailDto } from '../score-detail.dto.js';
import type { RestatedFigureDto, RestatedScoreDto, RestatementDto } from './closes.dto.js';
import { FreezesRepository, type StoredFreeze } from './freezing/freezes.repository.js';
import { RestatedNamesRepository } from './restated-names.repository.js';

/** R25: what a restatement shows beside the close. */
@Injectable()
export class Restatements {
  constructor(
    private readonly freezes: FreezesRepository,
    private readonly names: RestatedNamesRepository,
    private readonly material: MaterialRepository,
  ) {}

  /** Figure by figure and score by score, what differs from the close. 404 of a version that is none. */
  async compare(tx: TenantTransaction, period: string, version: number): Promise<RestatementDto> {
    const [close, restated] = [await this.find(tx, period, 1), await this.find(tx, period, version)];
    const [wasResults, isResults] = [await this.results(tx, close), await this.results(tx, restated)];
    const [wasScores, isScores] = [await this.scores(tx, close), await this.scores(tx, restated)];
    const figures = await this.figures(tx, wasResults, isResults);
    const scores = await this.restatedScores(tx, wasScores, isScores);
    return {
      ...{ version, figures, scores },
      sameFigures: union(wasResults, isResults).length - figures.length,
      sameScores: union(wasScores, isScores).length - scores.length,
    };
  }

  /** The canonical JSON that names every chunk of a version with its hash; its own hash is the month's. */
  async manifest(tx: TenantTransaction, period: string, version: number): Promise<string> {
    return (await this.find(tx, period, version)).manifest;
  }

  private async find(tx: TenantTransaction, period: string, version: number): Promise<StoredFreeze> {
    const all = isPeriod(period, 'month') ? await this.freezes.ofPeriod(tx, period) : [];
    const found = all.find((freeze) => freeze.version === version);
    if (!found) throw notFound();
    return found;
  }

  private async results(tx: TenantTransaction, { id }: StoredFreeze): Promise<Map<string, ResultRow>> {
    const rows = new Map<string, ResultRow>();
    for await (const some of this.freezes.reader(tx, id)('results')) for (const row of some) rows.set(row.serviceLevelId, row);
    return rows;
  }

  private async scores(tx: TenantTransaction, { id }: StoredFreeze): Promise<Map<string, ScoreDetailDto>> {
    const scores = new Map<string, ScoreDetailDto>();
    for await (const some of this.freezes.reader(tx, id)('scores')) for (const one of some) scores.set(`${one.kind} ${one.subjectId}`, one);
    return scores;
  }

  private async figures(tx: TenantTransaction, was: Map<string, ResultRow>, is: Map<string, ResultRow>): Promise<RestatedFigureDto[]> {
    const differing = union(was, is).filter((id) => was.get(id)?.exactValue !== is.get(id)?.exactValue || was.get(id)?.verdict !== is.get(id)?.verdict);
    return (await this.names.levels(tx, differing)).map((level) => {
      const [before, after] = [was.get(level.serviceLevelId), is.get(level.serviceLevelId)];
      return {
        ...level,
        ...{ was: before?.shownValue ?? null, is: after?.shownValue ?? null },
        ...{ verdictWas: before?.verdict ?? null, verdictIs: after?.verdict ?? null },
      };
    });
  }

  private async restatedScores(
    tx: TenantTransaction,
    was: Map<string, ScoreDetailDto>,
    is: Map<string, ScoreDetailDto>,
  ): Promise<RestatedScoreDto[]> {
    const [suppliers, towers] = [await this.material.suppliers(tx), await this.material.towers(tx)];
    const contracts = await this.material.contractNames(tx);
    const named = new Map([...suppliers, ...towers, ...contracts].map(({ id, name }) => [id, name]));
    return union(was, is).flatMap((key): RestatedScoreDto[] => {
      const [before, after] = [was.get(key), is.get(key)];
      const one = before ?? after;
      if (!one || before?.exactPoints === after?.exactPoints) return [];
      const { kind, subjectId } = one;
      return [{ kind, subjectId, name: named.get(subjectId) ?? null, was: before?.points ?? null, is: after?.points ?? null }];
    });
  }
}

const union = (a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): string[] => [...new Set([...a.keys(), ...b.keys()])];

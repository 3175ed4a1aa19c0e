import { Injectable } from '@nestjs/common';
import { fixed, parseDecimal } from '@samsyn/domain/numbers/decimal';
import { publishedCoverage, publishedScore, type Score } from '@samsyn/domain/scorecards/score';
import { type MonthScores, scoreMonth } from '@samsyn/domain/scorecards/score-month';
import { notFound } from '../../platform/errors/problem.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { MonthFactsService } from '../inputs/month-facts.service.js';
import { MonthInputsService } from '../inputs/month-inputs.service.js';
import { MaterialRepository } from '../material.repository.js';
import type { PreviewedScoreDto, PreviewedSubjectDto, ScoreModelPreviewDto, UnmeasuredKpiDto } from './score-models.dto.js';
import { ScoreModelsRepository } from './score-models.repository.js';

type Kind = PreviewedSubjectDto['kind'];

/** R24: what a version of the scoring model would make of a real month, beside what the one in force makes of it. */
@Injectable()
export class ScoreModelPreviews {
  constructor(
    private readonly models: ScoreModelsRepository,
    private readonly inputs: MonthInputsService,
    private readonly facts: MonthFactsService,
    private readonly material: MaterialRepository,
  ) {}

  /** Nothing of it is kept. 404 for a version there is none of. */
  async preview(tx: TenantTransaction, id: string, period: string): Promise<ScoreModelPreviewDto> {
    const model = await this.models.find(tx, id);
    if (!model) throw notFound();
    const facts = await this.facts.of(tx, [period]);
    const scored = async (as?: { id: string; effectiveFrom: string | null; model: typeof model.definition }) =>
      (await this.inputs.gather(tx, [period], facts, as)).map(scoreMonth)[0];
    const [now, then] = [await scored(), await scored({ id, effectiveFrom: model.effectiveFrom, model: model.definition })];
    if (!now || !then) throw notFound();
    return { period, items: this.compare(now, then, await this.names(tx)), unmeasured: unmeasured(then) };
  }

  private compare(now: MonthScores, then: MonthScores, nameOf: ReadonlyMap<string, string>): PreviewedSubjectDto[] {
    const subject = (kind: Kind, id: string, was: Score | null | undefined, is: Score | null | undefined): PreviewedSubjectDto => {
      const [before, after] = [presented(was), presented(is)];
      const change = before?.points && after?.points ? fixed(parseDecimal(after.points).sub(parseDecimal(before.points)), 3) : null;
      return { kind, id, name: nameOf.get(id) ?? '', now: before, then: after, change };
    };
    const all = (kind: Kind, was: ReadonlyMap<string, Score>, is: ReadonlyMap<string, Score>) =>
      [...new Set([...was.keys(), ...is.keys()])]
        .map((id) => subject(kind, id, was.get(id), is.get(id)))
        .sort((a, b) => a.name.localeCompare(b.name, 'sv') || (a.id < b.id ? -1 : 1));
    return [
      subject('organisation', 'organisation', now.organisation, then.organisation),
      ...all('supplier', now.suppliers, then.suppliers),
      ...all('tower', now.towers, then.towers),
      ...all('contract', now.contracts, then.contracts),
    ];
  }

  private async names(tx: TenantTransaction): Promise<Map<string, string>> {
    const contracts = (await this.material.contractNames(tx)).map(({ id, number, name }) => ({ id, name: `${number} ${name}` }));
    const all = [...(await this.material.suppliers(tx)), ...(await this.material.towers(tx)), ...contracts];
    return new Map(all.map(({ id, name }) => [id, name]));
  }
}

const presented = (score: Score | null | undefined): PreviewedScoreDto | null =>
  score ? { points: score.points && publishedScore(score.points), coverage: publishedCoverage(score.coverage) } : null;

function unmeasured({ cells }: MonthScores): UnmeasuredKpiDto[] {
  const all = [...cells.values()].flatMap(({ facts }) => facts);
  const definitions = new Map(all.map(({ definition }) => [definition.code, definition]));
  return [...definitions].flatMap(([code, { names }]) => {
    const own = all.filter(({ definition }) => definition.code === code);
    const measured = new Set(own.flatMap(({ value, place }) => (value === null ? [] : [place.supplierId])));
    const suppliers = new Set(own.map(({ place }) => place.supplierId)).size - measured.size;
    return suppliers === 0 ? [] : [{ code, names, suppliers }];
  });
}

import { publishedCoverage, publishedScore, type Score } from '@samsyn/domain/scorecards/score';
import { dimensionsOf } from '@samsyn/domain/scorecards/score-detail';
import type { ScoreModel } from '@samsyn/domain/scorecards/score-model';
import type { DimensionScoreDto } from './scorecard.dto.js';

/** R24: the dimensions of a score, in the order in which the model has them. */
export function dimensionScores({ dimensions }: ScoreModel, score: Score | undefined): DimensionScoreDto[] {
  const scored = score ? dimensionsOf(score) : [];
  return dimensions.flatMap(({ code, names, weight }) => {
    const found = scored.find((one) => one.code === code);
    if (!found) return [];
    return {
      ...{ code, names, weight },
      share: publishedCoverage(found.share),
      points: found.points && publishedScore(found.points),
      coverage: publishedCoverage(found.coverage),
    };
  });
}

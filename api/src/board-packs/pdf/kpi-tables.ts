import { verdictOfScore } from '@samsyn/domain/scorecards/verdict-of-score';
import { dimensions as known } from '@samsyn/domain/scorecards/dimensions';
import type { ScoreDetailDto, ScoreLineDto } from '../../scorecards/score-detail.dto.js';
import type { DimensionScoreDto, ModelDimensionDto } from '../../scorecards/scorecard.dto.js';
import type { PackText } from '../content/pack-text.js';
import { labelOf } from '../content/waterfall.js';
import { drawTable } from './table.js';
import type { TaggedWriter } from './tagged-writer.js';

/** A dimension's name: the portal's own of those in R24, else what the organisation calls it. */
export function dimensionName({ code, names }: Pick<ModelDimensionDto, 'code' | 'names'>, text: PackText): string {
  const ours = known.find((one) => one === code);
  if (names) return names[text.language];
  return ours ? text.word(`dimension_${ours}`) : code;
}

const pointsCell = (points: string | null, text: PackText) => {
  const verdict = verdictOfScore(points);
  return { text: points === null ? text.word('noScore') : `${text.points(points)}, ${text.verdict(verdict)}`, verdict };
};

export function drawDimensions(writer: TaggedWriter, dimensions: readonly DimensionScoreDto[], text: PackText): void {
  if (dimensions.length === 0) return;
  writer.heading('H2', text.word('dimensions'), { keep: 80 });
  drawTable(writer, {
    columns: [
      { head: text.word('dimension'), width: '*' },
      { head: text.word('score'), width: 130 },
      { head: text.word('weight'), width: 55, align: 'right' },
      { head: text.word('shareOfScore'), width: 105, align: 'right' },
      { head: text.word('coverage'), width: 70, align: 'right' },
    ],
    rows: dimensions.map((dimension) => [
      dimensionName(dimension, text),
      pointsCell(dimension.points, text),
      text.decimal(dimension.weight),
      text.percent(dimension.share),
      text.percent(dimension.coverage),
    ]),
  });
}

/** What a score is made of beside service levels. */
export function drawOtherKpis(writer: TaggedWriter, detail: ScoreDetailDto | undefined, text: PackText): void {
  const lines = detail?.lines.filter(({ serviceLevelId }) => serviceLevelId === null) ?? [];
  if (lines.length === 0) return;
  writer.heading('H2', text.word('otherKpis'), { keep: 80 });
  drawTable(writer, {
    columns: [
      { head: text.word('kpi'), width: '*' },
      { head: text.word('value'), width: 90, align: 'right' },
      { head: text.word('score'), width: 130 },
      { head: text.word('shareOfScore'), width: 105, align: 'right' },
    ],
    rows: lines.map((line) => [
      { text: labelOf(line, text), note: dimensionName({ code: line.dimension, names: detail?.dimensions.find(({ code }) => code === line.dimension)?.names ?? null }, text) },
      line.value === null ? text.word('notApplicable') : line.unit === 'percent' ? text.percent(line.value) : text.decimal(line.value),
      pointsCell(line.points, text),
      text.percent(line.share),
    ]),
  });
}

/** What somebody took out of the score or set by hand, and why: never left out where a score is shown. */
export function drawAdjustments(writer: TaggedWriter, detail: ScoreDetailDto | undefined, text: PackText): void {
  const said = detail?.lines.flatMap((line) => sentenceOf(line, text)) ?? [];
  if (said.length === 0) return;
  writer.heading('H2', text.word('suspended'));
  writer.list(said);
}

function sentenceOf(line: ScoreLineDto, text: PackText): string[] {
  const label = labelOf(line, text);
  const { suspended, override, points } = line;
  return [
    ...(suspended ? [`${label}: ${text.word('suspendedBecause', { reason: suspended.reason })}`] : []),
    ...(override
      ? [
          `${label}: ${text.word('overriddenBecause', {
            points: points === null ? text.word('notApplicable') : text.points(points),
            reckoned: override.reckoned === null ? text.word('not_measured') : text.points(override.reckoned),
            reason: override.reason,
          })}`,
        ]
      : []),
  ];
}

import type { ScoreDto } from '../../scorecards/scorecard.dto.js';
import type { PackText } from '../content/pack-text.js';
import { drawTrend } from './charts.js';
import type { TaggedWriter } from './tagged-writer.js';

/** A score month by month, as a line with what it says in words; nothing of a single month. */
export function drawScoreTrend(writer: TaggedWriter, name: string, { trend }: ScoreDto, text: PackText): void {
  if (trend.length < 2) return;
  const said = (points: string | null) => (points === null ? text.word('noScore') : text.points(points));
  writer.heading('H2', text.word('trend'), { keep: 150 });
  const points = trend.map(({ period, points: at }) => text.word('trendPoint', { month: text.month(period), points: said(at) })).join(', ');
  drawTrend(writer, {
    title: text.word('trendTitle', { name }),
    alt: text.word('trendAlt', { name, points }),
    points: trend.map(({ period, points: at }) => ({ label: text.shortMonth(period), points: at })),
    minimum: text.word('trendMinimum'),
    shown: text.points,
  });
}

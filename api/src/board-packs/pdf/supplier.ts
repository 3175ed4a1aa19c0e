import { verdictOfScore } from '@samsyn/domain/scorecards/verdict-of-score';
import type { ScorecardSupplierDto } from '../../scorecards/scorecard.dto.js';
import { detailOf, type PackContent } from '../content/pack-content.js';
import type { PackText } from '../content/pack-text.js';
import { waterfallOf } from '../content/waterfall.js';
import { drawWaterfall } from './charts.js';
import { drawAdjustments, drawDimensions, drawOtherKpis } from './kpi-tables.js';
import { drawScoreTrend } from './score-trend.js';
import { palette } from './palette.js';
import { changeOf, scoreCell } from './summary.js';
import { drawCredits, drawReports, drawServiceLevels, drawStatements } from './supplier-tables.js';
import { drawTable } from './table.js';
import { bold, type TaggedWriter } from './tagged-writer.js';

/** One supplier: how it stands and why, and everything behind it that was agreed, measured, owed and said. */
export function drawSupplier(writer: TaggedWriter, content: PackContent, supplier: ScorecardSupplierDto, text: PackText): number {
  const { scorecard } = content;
  writer.newPage();
  const title = supplier.illustrative ? `${supplier.name} (${text.word('illustrativeMark')})` : supplier.name;
  const page = writer.heading('H1', title, { name: nameOf(supplier) });
  headline(writer, supplier, text, scorecard.previousPeriod);
  towers(writer, content, supplier, text);
  drawDimensions(writer, supplier.dimensions, text);
  drawScoreTrend(writer, supplier.name, supplier.score, text);
  waterfall(writer, content, supplier, text);
  writer.heading('H2', text.word('serviceLevels'), { keep: 90 });
  drawServiceLevels(writer, content.results.filter(({ supplierId }) => supplierId === supplier.id), text, content);
  drawOtherKpis(writer, detailOf(content.details, supplier.id), text);
  drawAdjustments(writer, detailOf(content.details, supplier.id), text);
  operations(writer, supplier, content, text);
  writer.heading('H2', text.word('credits'));
  drawCredits(writer, content.credits.filter(({ supplierId }) => supplierId === supplier.id), text);
  writer.heading('H2', text.word('reports'));
  drawReports(writer, content.reports.filter(({ supplierId }) => supplierId === supplier.id), text, content);
  if (supplier.reporting) {
    const { value, share } = supplier.reporting;
    writer.paragraph(text.word('reliability', { value: text.percent(value), share: text.percent(share) }), { size: 9 });
  }
  writer.heading('H2', text.word('statements'));
  drawStatements(writer, content.statements.filter(({ supplierId }) => supplierId === supplier.id), text);
  return page;
}

/** Where the contents lead to. */
export const nameOf = ({ id }: Pick<ScorecardSupplierDto, 'id'>): string => `supplier-${id}`;

function headline(writer: TaggedWriter, { score }: ScorecardSupplierDto, text: PackText, before: string | null): void {
  const verdict = text.verdict(verdictOfScore(score.points));
  const points = score.points === null ? text.word('noScore') : text.word('ofHundred', { points: text.points(score.points) });
  const moved = before && score.change !== null ? `; ${changeOf(score, text)} ${text.word('sinceMonth', { month: text.month(before) })}` : '';
  const coverage = text.word('coverageOf', { coverage: text.percent(score.coverage) });
  writer.paragraph(`${points}: ${verdict}`, { size: 14, font: bold, color: palette.accent, after: 1 });
  writer.paragraph(`${coverage}${moved}`, { size: 10, color: palette.muted });
}

function towers(writer: TaggedWriter, { scorecard }: PackContent, supplier: ScorecardSupplierDto, text: PackText): void {
  const own = scorecard.cells.filter(({ supplierId }) => supplierId === supplier.id);
  writer.heading('H2', text.word('byTower'), { keep: 80 });
  drawTable(writer, {
    columns: [
      { head: text.word('tower'), width: '*' },
      { head: text.word('score'), width: 150 },
      { head: text.word('change'), width: 70, align: 'right' },
      { head: text.word('promisesKept'), width: 105, align: 'right' },
      { head: text.word('incidents'), width: 66, align: 'right' },
    ],
    rows: own.map(({ towerId, score, verdicts, counts }) => [
      scorecard.towers.find(({ id }) => id === towerId)?.name ?? '',
      scoreCell(score, text),
      changeOf(score, text),
      text.word('keptOf', { met: verdicts.met, all: verdicts.met + verdicts.belowExpected + verdicts.belowMinimum }),
      text.decimal(String(counts.incidents)),
    ]),
  });
}

function waterfall(writer: TaggedWriter, { scorecard, details, detailsBefore }: PackContent, supplier: ScorecardSupplierDto, text: PackText): void {
  const steps = waterfallOf(detailOf(detailsBefore, supplier.id), detailOf(details, supplier.id), text);
  const { previousPeriod, period } = scorecard;
  if (!steps || previousPeriod === null) return;
  const [before, after] = [text.month(previousPeriod), text.month(period)];
  const [from, to] = [text.points(steps.from), text.points(steps.to)];
  writer.heading('H2', text.word('waterfall'), { keep: 110 });
  drawWaterfall(writer, {
    title: text.word('waterfallTitle', { before, after }),
    alt: text.word('waterfallAlt', { from, to, before, after, steps: steps.parts.map(({ label, shown }) => text.word('waterfallStep', { name: label, change: shown })).join(', ') }),
    from: { label: before, points: steps.from, shown: from },
    steps: steps.parts,
    to: { label: after, points: steps.to, shown: to },
  });
}

function operations(writer: TaggedWriter, { counts, downtime }: ScorecardSupplierDto, { period }: PackContent, text: PackText): void {
  const minutes = (count: number) => text.duration(count * 60_000);
  const figures: [string, string][] = [
    [text.word('incidents'), text.decimal(String(counts.incidents))],
    [text.word('missed'), text.decimal(String(counts.missed))],
    [text.word('handOffs'), text.decimal(String(counts.handOffs))],
    [text.word('bounces'), text.decimal(String(counts.bounces))],
    [text.word('downtime'), minutes(downtime.minutes)],
    [text.word('downtimeSole'), minutes(downtime.sole)],
    [text.word('downtimeShared'), minutes(downtime.shared)],
    [text.word('downtimeDisputed'), minutes(downtime.disputed)],
  ];
  writer.heading('H2', text.word('operations'), { keep: 60 });
  drawTable(writer, {
    size: 7.5,
    columns: [{ head: text.word('month'), width: '*' }, ...figures.map(([head]) => ({ head, width: 53, align: 'right' as const }))],
    rows: [[text.month(period), ...figures.map(([, value]) => value)]],
  });
}

import { verdictOfScore } from '@samsyn/domain/scorecards/verdict-of-score';
import { hasSmallVolume, type PackContent, smallVolume } from '../content/pack-content.js';
import { sentence } from '../content/pack-sentences.js';
import type { PackText } from '../content/pack-text.js';
import type { ScoreDto } from '../../scorecards/scorecard.dto.js';
import { drawTable, type Cell, type Column } from './table.js';
import { palette } from './palette.js';
import { drawScoreTrend } from './score-trend.js';
import { bold, type TaggedWriter } from './tagged-writer.js';

/** What a board reads in a minute: how all stand, what changed, the money and what waits for a decision. */
export function drawSummary(writer: TaggedWriter, content: PackContent, text: PackText): number {
  writer.newPage();
  const page = writer.heading('H1', text.word('summary'), { name: 'summary' });
  standing(writer, content, text);
  writer.heading('H2', text.word('whatChanged'));
  const sentences = content.sentences.flatMap((one) => sentence(one, text) ?? []);
  if (sentences.length === 0) writer.paragraph(text.word('nothingChanged'));
  else writer.list(sentences, 10.5);
  heatMap(writer, content, text);
  if (content.scorecard.organisation) drawScoreTrend(writer, content.organisation.name, content.scorecard.organisation, text);
  ranking(writer, content, text);
  money(writer, content, text);
  decisions(writer, content, text);
  return page;
}

/** The organisation's own score, in one line. */
function standing(writer: TaggedWriter, { scorecard: { organisation, previousPeriod } }: PackContent, text: PackText): void {
  if (!organisation) return;
  const verdict = verdictOfScore(organisation.points);
  const points = organisation.points === null ? text.word('noScore') : text.word('ofHundred', { points: text.points(organisation.points) });
  const moved = previousPeriod && organisation.change !== null ? `; ${changeOf(organisation, text)} ${text.word('sinceMonth', { month: text.month(previousPeriod) })}` : '';
  writer.paragraph(`${text.word('organisationScore')}: ${points}, ${text.verdict(verdict)}`, { size: 14, font: bold, color: palette.accent, after: 1 });
  writer.paragraph(`${text.word('coverageOf', { coverage: text.percent(organisation.coverage) })}${moved}`, { size: 10, color: palette.muted, after: 0 });
}

/** A score as a cell: points, word and coverage. */
export function scoreCell(score: ScoreDto | null, text: PackText, filled = true): Cell {
  if (!score) return { text: text.word('notApplicable') };
  const verdict = verdictOfScore(score.points);
  const coverage = text.word('coverageOf', { coverage: text.percent(score.coverage) });
  if (score.points === null) return { text: text.word('noScore'), note: coverage, verdict, filled };
  return { text: text.points(score.points), note: `${text.verdict(verdict)}\n${coverage}`, verdict, filled, strong: true };
}

/** In the order in which people look for them. */
export const byName = <T extends { name: string }>(named: readonly T[], { tag }: PackText): T[] => [...named].sort((a, b) => a.name.localeCompare(b.name, tag));

export const changeOf = ({ change }: ScoreDto, text: PackText): string => (change === null ? text.word('notApplicable') : text.change(change));

function heatMap(writer: TaggedWriter, { scorecard }: PackContent, text: PackText): void {
  writer.heading('H2', text.word('heatMap'), { keep: 120 });
  writer.paragraph(text.word('heatMapLead'), { size: 8.5 });
  const { towers, cells } = scorecard;
  const suppliers = byName(scorecard.suppliers, text);
  // More than four towers would be too narrow to read: the next ones follow in another table.
  for (let from = 0; from < Math.max(towers.length, 1); from += 4) {
    const shown = towers.slice(from, from + 4);
    const columns: Column[] = [
      { head: text.word('supplier'), width: '*' },
      ...shown.map(({ name }) => ({ head: name, width: 100 })),
    ];
    const rows = suppliers.map((supplier): Cell[] => [
      { text: supplier.name },
      ...shown.map((tower) => {
        const cell = cells.find(({ supplierId, towerId }) => supplierId === supplier.id && towerId === tower.id);
        return cell ? scoreCell(cell.score, text) : { text: text.word('notApplicable') };
      }),
    ]);
    const all: Cell[] = [{ text: text.word('tower') }, ...shown.map((tower) => scoreCell(tower.score, text))];
    drawTable(writer, { columns, rows: [...rows, all] });
  }
}

function ranking(writer: TaggedWriter, { scorecard }: PackContent, text: PackText): void {
  writer.heading('H2', text.word('ranking'), { keep: 120 });
  const inOrder = [...scorecard.suppliers].sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || a.name.localeCompare(b.name, text.tag));
  const before = scorecard.previousPeriod;
  drawTable(writer, {
    columns: [
      { head: text.word('supplier'), width: '*' },
      { head: text.word('rank'), width: 42, align: 'right' },
      { head: text.word('score'), width: 128 },
      { head: before ? `${text.word('change')} ${text.word('sinceMonth', { month: text.shortMonth(before) })}` : text.word('change'), width: 82, align: 'right' },
      { head: text.word('promisesKept'), width: 92, align: 'right' },
      { head: text.word('incidents'), width: 62, align: 'right' },
    ],
    rows: inOrder.map((supplier): (Cell | string)[] => {
      const { met, belowExpected, belowMinimum } = supplier.verdicts;
      const small = hasSmallVolume(supplier);
      return [
        { text: supplier.name, ...(small ? { note: text.word('smallVolume') } : {}) },
        supplier.rank === null ? text.word('notApplicable') : `${supplier.rank}${small ? ' *' : ''}`,
        scoreCell(supplier.score, text, false),
        changeOf(supplier.score, text),
        text.word('keptOf', { met, all: met + belowExpected + belowMinimum }),
        text.decimal(String(supplier.counts.incidents)),
      ];
    }),
  });
  if (scorecard.suppliers.some(hasSmallVolume)) writer.paragraph(`* ${text.word('smallVolumeNote', { count: smallVolume })}`, { size: 8.5 });
}

function money(writer: TaggedWriter, { money: totals, scorecard, moneyBySupplier }: PackContent, text: PackText): void {
  writer.heading('H2', text.word('money'), { keep: 100 });
  if (totals.length === 0) return writer.paragraph(text.word('noMoney'));
  const kinds = ['chargesMinor', 'atRiskMinor', 'calculatedMinor', 'claimedMinor', 'receivedMinor'] as const;
  for (const total of totals) {
    const { currency } = total;
    const amounts = (of: (typeof totals)[number]) => kinds.map((kind) => text.money(of[kind], currency));
    drawTable(writer, {
      size: 8,
      total: true,
      columns: [
        { head: `${text.word('supplier')} (${currency})`, width: '*' },
        ...(['charges', 'atRisk', 'calculated', 'claimed', 'received'] as const).map((word) => ({ head: text.word(word), width: 82, align: 'right' as const })),
      ],
      rows: [
        ...byName(scorecard.suppliers, text).flatMap(({ id, name }) => {
          const own = moneyBySupplier[id]?.find((one) => one.currency === currency);
          return own ? [[name, ...amounts(own)]] : [];
        }),
        [text.word('wholeScore'), ...amounts(total)],
      ],
    });
  }
}

function decisions(writer: TaggedWriter, { decisions: waiting }: PackContent, text: PackText): void {
  writer.heading('H2', text.word('decisions'), { keep: 60 });
  if (waiting.length === 0) return writer.paragraph(text.word('noDecisions'));
  drawTable(writer, {
    columns: [
      { head: text.word('decision'), width: '*' },
      { head: text.word('supplier'), width: 130 },
      { head: text.word('lastDay'), width: 66 },
      { head: text.word('amount'), width: 96, align: 'right' },
    ],
    rows: waiting.map(({ kind, subject, supplierName, period, amount, by }) => {
      const note = [subject?.[text.language], period].filter((part) => part).join(', ');
      return [
        { text: text.word(`decision_${kind}`), ...(note ? { note } : {}) },
        supplierName ?? text.word('notApplicable'),
        by ?? text.word('notApplicable'),
        amount ? text.money(amount.minor, amount.currency) : text.word('notApplicable'),
      ];
    }),
  });
}

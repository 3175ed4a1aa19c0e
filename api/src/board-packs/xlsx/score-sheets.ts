import type { WorkSheet } from '@e965/xlsx';
import { hasSmallVolume, type PackContent } from '../content/pack-content.js';
import type { PackText } from '../content/pack-text.js';
import { labelOf } from '../content/waterfall.js';
import { dimensionName } from '../pdf/kpi-tables.js';
import { byName } from '../pdf/summary.js';
import { asNumber, type CellFigures, cellFigures, type DimensionFigures, ofDecimal, weighted } from './pack-figures.js';
import { at, column, type Formula, scoreFormat, shareFormat, type SheetCell, sheetOf } from './sheet.js';
import { sheetNames } from './sheet-names.js';

/** Where a reader subtracts: published scores are cut to three decimals, so the formula may lie that much above. */
const tolerance = '0.001';
const stored = (points: string | null): SheetCell => (points === null ? null : { number: ofDecimal(points), format: scoreFormat });
const score = (formula: string, value: number | null): Formula => ({ formula, value: value ?? '', format: scoreFormat });
const share = (part: number): SheetCell => ({ number: part, format: shareFormat });
/** Says whether the formula beside it comes to what the portal published. */
const check = (row: number, computed: number, published: number, text: PackText): Formula => {
  const [ours, theirs] = [at(computed, row), at(published, row)];
  const same = `OR(AND(${ours}="",${theirs}=""),AND(${ours}<>"",${theirs}<>"",ABS(${ours}-${theirs})<${tolerance}))`;
  return { formula: `IF(${same},"${text.word('agrees')}","${text.word('differs')}")`, value: text.word('agrees') };
};

/**
 * R23: the scores as a chain of formulas: KPIs by weight to dimensions, those to towers, towers by share to suppliers and to the
 * organisation. Changing a point or a weight in the workbook changes all that follows; what was published stands beside it.
 */
export function scoreSheets(content: PackContent, text: PackText): { sheets: Record<'suppliers' | 'towers' | 'dimensions' | 'kpis' | 'contributions', WorkSheet>; organisation: Formula } {
  const names = sheetNames(text);
  const cells = cellFigures(content, text.tag);
  const dimensions = cells.flatMap((cell) => cell.dimensions.map((dimension) => ({ cell, dimension })));
  const { kpiRows, ranges } = kpis(content, dimensions, text);
  const dimensionRows = dimensions.map(({ cell, dimension }, row): SheetCell[] => {
    const range = ranges[row];
    const formula = range
      ? `IF(SUM(${column(11, range.from, range.to, names.kpis)})=0,"",SUMPRODUCT(${column(10, range.from, range.to, names.kpis)},${column(11, range.from, range.to, names.kpis)})/SUM(${column(11, range.from, range.to, names.kpis)}))`
      : '""';
    const used = dimension.stored === null ? '""' : formula;
    return [cell.supplier, cell.tower, nameOfDimension(content, dimension.code, text), dimension.weight, score(used, dimension.points), stored(dimension.stored), check(row, 4, 5, text), share(ofDecimal(dimension.coverage) / 100), { formula: `IF(${at(4, row)}="",0,${at(3, row)})`, value: dimension.points === null ? 0 : dimension.weight }];
  });
  const towerRows = cells.map((cell, row) => towerRow(cell, row, { from: firstOf(cells, row), count: cell.dimensions.length, names, text }));
  const points = cells.map(cellPoints);
  const supplierRows = byName(content.scorecard.suppliers, text).map((supplier, row): SheetCell[] => {
    const own = cells.flatMap(({ cell }, index) => (cell.supplierId === supplier.id ? [index] : []));
    const total = weightedShares(own.map((index) => ({ part: cells[index]?.ofSupplier ?? 0, points: points[index] ?? null })));
    const published = supplier.score.points;
    const formula = published === null || own.length === 0 ? '""' : `SUMPRODUCT(${column(2, own[0] ?? 0, own.at(-1) ?? 0, names.towers)},${column(9, own[0] ?? 0, own.at(-1) ?? 0, names.towers)})`;
    const contributions = `SUMIF(${column(0, 0, Math.max(kpiRows.length - 1, 0), names.contributions)},${at(0, row)},${column(6, 0, Math.max(kpiRows.length - 1, 0), names.contributions)})`;
    return [
      supplier.name,
      supplier.rank,
      score(formula, published === null ? null : total),
      stored(published),
      check(row, 2, 3, text),
      score(contributions, published === null ? 0 : total),
      share(ofDecimal(supplier.score.coverage) / 100),
      supplier.score.change === null ? null : { number: ofDecimal(supplier.score.change), format: scoreFormat },
      supplier.volume,
      hasSmallVolume(supplier) ? text.word('smallVolume') : '',
      supplier.counts.incidents,
      supplier.counts.missed,
      supplier.counts.handOffs,
      supplier.downtime.minutes,
    ];
  });
  const w = (...words: Parameters<PackText['word']>[0][]) => words.map((one) => text.word(one));
  return {
    sheets: {
      suppliers: sheetOf(w('supplier', 'rank', 'computed', 'stored', 'check', 'contributionSum', 'coverage', 'change', 'volume', 'note', 'incidents', 'missed', 'handOffs', 'downtimeMinutes'), supplierRows, [32, 7, 12, 12, 12, 16, 11, 12, 10, 16, 11, 11, 12, 14]),
      towers: sheetOf(w('supplier', 'tower', 'shareOfSupplier', 'shareOfOrganisation', 'computed', 'stored', 'check', 'coverage', 'volume', 'pointsOrZero'), towerRows, [32, 20, 16, 18, 12, 12, 12, 11, 10, 14]),
      dimensions: sheetOf(w('supplier', 'tower', 'dimension', 'weight', 'computed', 'stored', 'check', 'coverage', 'weightCounted'), dimensionRows, [32, 20, 22, 9, 12, 12, 12, 11, 12]),
      kpis: sheetOf(w('supplier', 'tower', 'dimension', 'kpi', 'value', 'unit', 'expected', 'minimum', 'verdict', 'volume', 'score', 'weightCounted', 'weight', 'note'), kpiRows, [32, 20, 20, 46, 12, 10, 10, 10, 16, 10, 12, 12, 10, 50]),
      contributions: contributionSheet(dimensions, content, text),
    },
    organisation: organisationScore(content, cells, points, names.towers),
  };
}

interface Placed {
  cell: CellFigures;
  dimension: DimensionFigures;
}

const nameOfDimension = ({ scorecard }: PackContent, code: string, text: PackText) =>
  dimensionName({ code, names: scorecard.dimensions.find((one) => one.code === code)?.names ?? null }, text);

const firstOf = (cells: readonly CellFigures[], row: number) => cells.slice(0, row).reduce((sum, { dimensions }) => sum + dimensions.length, 0);

const cellPoints = ({ cell, dimensions }: CellFigures) => (cell.score.points === null ? null : weighted(dimensions));

const weightedShares = (parts: readonly { part: number; points: number | null }[]) => parts.reduce((sum, { part, points }) => sum + part * (points ?? 0), 0);

/** All KPIs; the lines of a dimension stand together, so that a formula can name them. */
function kpis(content: PackContent, dimensions: readonly Placed[], text: PackText) {
  const kpiRows: SheetCell[][] = [];
  const ranges: ({ from: number; to: number } | undefined)[] = [];
  for (const { cell, dimension } of dimensions) {
    const from = kpiRows.length;
    for (const line of dimension.lines) {
      const row = kpiRows.length;
      const note = line.suspended ? text.word('suspendedBecause', { reason: line.suspended.reason }) : (line.override?.reason ?? '');
      kpiRows.push([
        ...[cell.supplier, cell.tower, nameOfDimension(content, dimension.code, text), labelOf(line, text)],
        line.value === null ? null : ofDecimal(line.value),
        line.unit ?? line.metric ?? '',
        ...[line.expectedTarget, line.minimumTarget].map((target) => (target === null ? null : ofDecimal(target))),
        line.verdict ? text.verdict(line.verdict) : '',
        line.volume,
        line.exactPoints === null ? null : { number: asNumber(line.exactPoints), format: scoreFormat },
        { formula: `IF(${at(10, row)}="",0,${at(12, row)})`, value: line.exactPoints === null ? 0 : asNumber(line.weight) },
        asNumber(line.weight),
        note,
      ]);
    }
    ranges.push(kpiRows.length > from ? { from, to: kpiRows.length - 1 } : undefined);
  }
  return { kpiRows, ranges };
}

function towerRow(figures: CellFigures, row: number, { from, count, names, text }: { from: number; count: number; names: ReturnType<typeof sheetNames>; text: PackText }): SheetCell[] {
  const { cell, supplier, tower, ofSupplier, ofOrganisation } = figures;
  const points = cellPoints(figures);
  const weights = column(8, from, from + count - 1, names.dimensions);
  const formula = points === null || count === 0 ? '""' : `IF(SUM(${weights})=0,"",SUMPRODUCT(${column(4, from, from + count - 1, names.dimensions)},${weights})/SUM(${weights}))`;
  return [
    ...[supplier, tower, share(ofSupplier), share(ofOrganisation), score(formula, points), stored(cell.score.points), check(row, 4, 5, text)],
    ...[share(ofDecimal(cell.score.coverage) / 100), cell.volume, { formula: `IF(${at(4, row)}="",0,${at(4, row)})`, value: points ?? 0, format: scoreFormat }],
  ];
}

function contributionSheet(dimensions: readonly Placed[], content: PackContent, text: PackText): WorkSheet {
  const lines = dimensions.flatMap(({ cell, dimension }) => dimension.lines.map((line) => ({ cell, dimension, line })));
  const rows = lines.map(({ cell, dimension, line }, row): SheetCell[] => {
    const points = line.exactPoints === null ? 0 : asNumber(line.exactPoints);
    return [
      ...[cell.supplier, cell.tower, nameOfDimension(content, dimension.code, text), labelOf(line, text)],
      share(asNumber(line.exactShare)),
      { number: points, format: scoreFormat },
      { formula: `${at(4, row)}*${at(5, row)}`, value: asNumber(line.exactShare) * points, format: scoreFormat },
      stored(line.contribution),
      line.exactContribution ?? '',
    ];
  });
  const head = ['supplier', 'tower', 'dimension', 'kpi', 'shareOfScore', 'score', 'computed', 'stored', 'exactValue'] as const;
  return sheetOf(head.map((word) => text.word(word)), rows, [32, 20, 22, 46, 15, 12, 12, 12, 30]);
}

function organisationScore({ scorecard: { organisation } }: PackContent, cells: readonly CellFigures[], points: readonly (number | null)[], towers: string): Formula {
  if (!organisation?.points || cells.length === 0) return { formula: '""', value: '' };
  const total = weightedShares(cells.map(({ ofOrganisation }, index) => ({ part: ofOrganisation, points: points[index] ?? null })));
  return score(`SUMPRODUCT(${column(3, 0, cells.length - 1, towers)},${column(9, 0, cells.length - 1, towers)})`, total);
}

import { utils, type WorkSheet, write } from '@e965/xlsx';
import { methodOf } from '../content/method.js';
import type { PackContent, PackLanguage } from '../content/pack-content.js';
import { packText, type PackText } from '../content/pack-text.js';
import { sentence } from '../content/pack-sentences.js';
import { curveText } from '../pdf/appendix.js';
import { dimensionName } from '../pdf/kpi-tables.js';
import { byName } from '../pdf/summary.js';
import { ofDecimal } from './pack-figures.js';
import { scoreSheets } from './score-sheets.js';
import { at, column, type Formula, moneyFormat, scoreFormat, type SheetCell, sheetOf } from './sheet.js';
import { sheetNames } from './sheet-names.js';

/** Up to fifteen digits a float holds minor units exactly. */
const amount = (minor: string): SheetCell => ({ number: Number(minor) / 100, format: moneyFormat });

/** The month's board pack as a workbook whose scores and sums are formulas over the figures in it, in one language. */
export function packXlsx(content: PackContent, language: PackLanguage): Buffer {
  const text = packText(language);
  const names = sheetNames(text);
  const { sheets, organisation } = scoreSheets(content, text);
  const all: Record<keyof ReturnType<typeof sheetNames>, WorkSheet> = {
    summary: summary(content, organisation, text),
    ...sheets,
    trend: trend(content, text),
    money: money(content, text),
    method: method(content, text),
  };
  const book = utils.book_new();
  for (const [key, name] of Object.entries(names)) utils.book_append_sheet(book, all[key as keyof typeof all], name);
  const at = new Date(content.gatheredAt);
  book.Props = { Title: `${text.word('pack')} ${content.organisation.name} ${content.period}`, Author: content.organisation.name, CreatedDate: at, ModifiedDate: at, Application: 'Samsyn' };
  return write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer;
}

function summary(content: PackContent, score: Formula, text: PackText): WorkSheet {
  const { organisation, period, standing, gatheredAt, scorecard, money: totals } = content;
  const names = sheetNames(text);
  const published = scorecard.organisation?.points ?? null;
  const same = `IF(AND(B6<>"",B7<>""),IF(ABS(B6-B7)<0.001,"${text.word('agrees')}","${text.word('differs')}"),"${text.word('agrees')}")`;
  const last = Math.max(moneyRows(content).length - 1, 0);
  const sums = totals.flatMap(({ currency, ...minor }): SheetCell[][] =>
    (['chargesMinor', 'atRiskMinor', 'calculatedMinor', 'claimedMinor', 'receivedMinor'] as const).map((kind, index) => [
      `${text.word((['charges', 'atRisk', 'calculated', 'claimed', 'received'] as const)[index] ?? 'charges')} (${currency})`,
      {
        formula: `SUMIF(${column(1, 0, last, names.money)},"${currency}",${column(index + 2, 0, last, names.money)})`,
        value: Number(minor[kind]) / 100,
        format: moneyFormat,
      },
    ]),
  );
  const rows: SheetCell[][] = [
    [text.word('month'), period],
    [text.word('standing'), text.word(standing.state)],
    [text.word('contentHash'), standing.hash ?? text.word('notApplicable')],
    [text.word('gathered'), gatheredAt],
    [`${text.word('organisationScore')} (${text.word('computed')})`, score],
    [`${text.word('organisationScore')} (${text.word('stored')})`, published === null ? null : { number: ofDecimal(published), format: scoreFormat }],
    [text.word('check'), { formula: same, value: text.word('agrees') }],
    [text.word('incidents'), scorecard.counts.incidents],
    ...sums,
    ...content.sentences.flatMap((one): SheetCell[][] => {
      const said = sentence(one, text);
      return said === undefined ? [] : [[text.word('whatChanged'), said]];
    }),
    ...(organisation.illustrative ? [[text.word('aboutData'), text.word('illustrativeLong')]] : []),
    ...(organisation.notice ? [[text.word('aboutData'), organisation.notice[text.language]]] : []),
  ];
  return sheetOf([text.word('pack'), organisation.name], rows, [44, 70]);
}

function trend({ scorecard, organisation }: PackContent, text: PackText): WorkSheet {
  const lines = [
    ...(scorecard.organisation ? [{ name: organisation.name, trend: scorecard.organisation.trend }] : []),
    ...byName(scorecard.suppliers, text).map(({ name, score }) => ({ name, trend: score.trend })),
  ];
  const months = [...new Set(lines.flatMap(({ trend: points }) => points.map(({ period }) => period)))].sort();
  const rows = months.map((month): SheetCell[] => [
    month,
    ...lines.map(({ trend: points }): SheetCell => {
      const found = points.find(({ period }) => period === month)?.points ?? null;
      return found === null ? null : { number: ofDecimal(found), format: scoreFormat };
    }),
  ]);
  return sheetOf([text.word('month'), ...lines.map(({ name }) => name)], rows, [10, ...lines.map(() => 24)]);
}

const moneyRows = ({ scorecard, moneyBySupplier }: PackContent) =>
  scorecard.suppliers.flatMap(({ id, name }) => (moneyBySupplier[id] ?? []).map((own) => ({ name, own }))).sort((a, b) => (a.name < b.name ? -1 : 1));

function money(content: PackContent, text: PackText): WorkSheet {
  const totals = moneyRows(content).map(({ name, own }): SheetCell[] => [
    ...[name, own.currency, amount(own.chargesMinor), amount(own.atRiskMinor), amount(own.calculatedMinor)],
    ...[amount(own.claimedMinor), amount(own.receivedMinor)],
  ]);
  const nameOf = (id: string) => content.scorecard.suppliers.find((one) => one.id === id)?.name ?? '';
  const first = totals.length + 2;
  const credits = content.credits.map((credit): SheetCell[] => [
    ...[nameOf(credit.supplierId), credit.currency, credit.contractNumber, credit.code === null ? text.word('broughtForward') : `${credit.code} ${credit.name ?? ''}`.trim()],
    ...[text.word(`state_${credit.state}`), credit.claimBy ?? '', amount(credit.amountMinor)],
  ]);
  const total: SheetCell = { formula: credits.length === 0 ? '0' : `SUM(${at(6, first)}:${at(6, first + credits.length - 1)})`, value: content.credits.reduce((sum, { amountMinor }) => sum + Number(amountMinor), 0) / 100, format: moneyFormat };
  const head = (['supplier', 'currency', 'charges', 'atRisk', 'calculated', 'claimed', 'received'] as const).map((word) => text.word(word));
  const creditHead = (['supplier', 'currency', 'contract', 'credit', 'state', 'lastDay', 'amount'] as const).map((word) => text.word(word));
  return sheetOf(head, [...totals, [], creditHead, ...credits, ...(credits.length > 0 ? [[text.word('total'), null, null, null, null, null, total]] : [])], [32, 10, 18, 46, 18, 16, 16]);
}

function method({ scorecard, details }: PackContent, text: PackText): WorkSheet {
  const { sections, verify } = methodOf(text.language, text.percent(scorecard.minimumCoverage), scorecard.ruleVersion);
  const curves = new Map<string, SheetCell[]>();
  for (const { kpi, serviceLevelId, names, curve } of details.flatMap(({ lines }) => lines)) {
    const name = serviceLevelId === null ? names[text.language] : text.word('serviceLevels');
    curves.set(serviceLevelId === null ? kpi : JSON.stringify(curve), [text.word('curve'), name, curveText(curve, text)]);
  }
  const rows: SheetCell[][] = [
    ...sections.map(({ rule, title, text: said }) => [rule, title, said]),
    ...scorecard.dimensions.map((dimension): SheetCell[] => [text.word('weight'), dimensionName(dimension, text), ofDecimal(dimension.weight)]),
    ...curves.values(),
    ['', text.word('check'), verify],
  ];
  return sheetOf([text.word('rule'), text.word('about'), text.word('method')], rows, [10, 34, 140]);
}

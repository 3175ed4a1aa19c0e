import type { Verdict } from '@samsyn/domain/service-levels/verdict';
import { localDate } from '@samsyn/domain/time/zone';
import type { ResultDto } from '../../results/results.dto.js';
import type { PackContent, PackCredit, PackReport, PackStatement } from '../content/pack-content.js';
import type { PackText } from '../content/pack-text.js';
import type { PackWord } from '../content/words-sv.js';
import { drawTable } from './table.js';
import type { TaggedWriter } from './tagged-writer.js';

/** A window ends at an instant: the day before it is the last one it holds. */
const lastDay = (windowTo: string, zone: string) => localDate(new Date(windowTo).getTime() - 1, zone);

const reportVerdicts: Record<PackReport['timeliness'], Verdict> = {
  upcoming: 'not_measured',
  on_time: 'met',
  late: 'below_expected',
  missing: 'below_minimum',
};

export function drawServiceLevels(writer: TaggedWriter, results: readonly ResultDto[], text: PackText, { organisation }: PackContent): void {
  if (results.length === 0) return writer.paragraph(text.word('noServiceLevels'));
  const several = new Set(results.map(({ towerId }) => towerId)).size > 1;
  drawTable(writer, {
    size: 8,
    columns: [
      { head: text.word('serviceLevel'), width: '*' },
      { head: text.word('value'), width: 62, align: 'right' },
      { head: text.word('expected'), width: 58, align: 'right' },
      { head: text.word('minimum'), width: 58, align: 'right' },
      { head: text.word('volume'), width: 50, align: 'right' },
      { head: text.word('verdict'), width: 104 },
    ],
    rows: results.map((result) => [
      {
        text: `${result.code} ${result.name}`,
        ...noteOf(result, several, text, organisation.zone),
      },
      text.inUnit(result.value, result.unit),
      text.inUnit(result.expectedTarget, result.unit),
      text.inUnit(result.minimumTarget, result.unit),
      text.decimal(String(result.volume)),
      { text: text.verdict(result.verdict as Verdict), verdict: result.verdict as Verdict },
    ]),
  });
}

/** The tower where there are several, and that a longer window is not over. */
function noteOf({ complete, towerName, windowTo }: ResultDto, several: boolean, text: PackText, zone: string): { note?: string } {
  const parts = [...(several ? [towerName] : []), ...(complete ? [] : [text.word('provisional', { date: lastDay(windowTo, zone) })])];
  return parts.length > 0 ? { note: parts.join('; ') } : {};
}

export function drawCredits(writer: TaggedWriter, credits: readonly PackCredit[], text: PackText): void {
  if (credits.length === 0) return writer.paragraph(text.word('noCredits'));
  drawTable(writer, {
    columns: [
      { head: text.word('credit'), width: '*' },
      { head: text.word('contract'), width: 84 },
      { head: text.word('amount'), width: 96, align: 'right' },
      { head: text.word('state'), width: 74 },
      { head: text.word('lastDay'), width: 66 },
    ],
    rows: credits.map(({ code, name, contractNumber, amountMinor, currency, state, claimBy }) => [
      code === null ? text.word('broughtForward') : `${code} ${name ?? ''}`.trim(),
      contractNumber,
      text.money(amountMinor, currency),
      text.word(`state_${state}` satisfies PackWord),
      claimBy ?? text.word('notApplicable'),
    ]),
  });
}

export function drawReports(writer: TaggedWriter, reports: readonly PackReport[], text: PackText, { organisation: { zone } }: PackContent): void {
  if (reports.length === 0) return writer.paragraph(text.word('noReports'));
  drawTable(writer, {
    columns: [
      { head: text.word('report'), width: '*' },
      { head: text.word('due'), width: 92 },
      { head: text.word('submitted'), width: 116 },
      { head: text.word('state'), width: 84 },
    ],
    rows: reports.map(({ name, contractNumber, dueAt, submittedAt, timeliness, state }) => [
      { text: name[text.language], note: contractNumber },
      text.instant(dueAt, zone),
      {
        text: text.word(`timeliness_${timeliness}` satisfies PackWord),
        verdict: reportVerdicts[timeliness],
        ...(submittedAt ? { note: text.instant(submittedAt, zone) } : {}),
      },
      text.word(`report_${state}` satisfies PackWord),
    ]),
  });
}

export function drawStatements(writer: TaggedWriter, statements: readonly PackStatement[], text: PackText): void {
  if (statements.length === 0) return writer.paragraph(text.word('noStatements'));
  drawTable(writer, {
    columns: [
      { head: text.word('about'), width: 110 },
      { head: text.word('statement'), width: '*' },
      { head: text.word('answer'), width: 150 },
    ],
    rows: statements.map(({ kind, code, name, text: said, state, answer }) => [
      { text: code === null ? text.word('theScore') : `${code} ${name ?? ''}`.trim(), note: text.word(kind === 'comment' ? 'comment' : 'statement_objection') },
      said,
      { text: text.word(`statement_${state}` as PackWord), ...(answer ? { note: answer } : {}) },
    ]),
  });
}

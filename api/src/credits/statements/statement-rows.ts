import { basisSentences, type StatementDocument } from './statement-basis.js';
import type { StatementDetailDto } from './statements.dto.js';
import type { StatementText, StatementWord } from './statement-text.js';

/** What lines that a side has answered keep beside what they would be now: without it the sum would not reach the total. */
function keptMinor(statement: StatementDetailDto): string {
  const { beforeCapsMinor, broughtForwardMinor, cutMinor, earnedBackMinor, totalMinor } = statement;
  const reckoned = BigInt(beforeCapsMinor) + BigInt(broughtForwardMinor) - BigInt(cutMinor) - BigInt(earnedBackMinor);
  return (BigInt(totalMinor) - reckoned).toString();
}

/** The sum from what is owed to what is credited, in minor units; what is zero is left out, but not the ends of it. */
export function sumRows(statement: StatementDetailDto): { word: StatementWord; minor: string }[] {
  const minus = (minor: string) => (minor === '0' ? minor : `-${minor}`.replace('--', ''));
  const rows: { word: StatementWord; minor: string; always?: boolean }[] = [
    { word: 'charges', minor: statement.chargesMinor, always: true },
    { word: 'atRisk', minor: statement.atRiskMinor, always: true },
    { word: 'beforeCaps', minor: statement.beforeCapsMinor, always: true },
    { word: 'broughtForward', minor: statement.broughtForwardMinor },
    { word: 'cut', minor: minus(statement.cutMinor) },
    { word: 'carriedForward', minor: statement.carriedForwardMinor },
    { word: 'earnedBack', minor: minus(statement.earnedBackMinor) },
    { word: 'kept', minor: keptMinor(statement) },
    { word: 'total', minor: statement.totalMinor, always: true },
  ];
  return rows.filter(({ minor, always }) => always || minor !== '0').map(({ word, minor }) => ({ word, minor }));
}

export interface StatementLine {
  code: string;
  promise: string;
  points: string;
  minor: string;
  state: string;
  basis: string[];
}

export function lineRows({ lines, basis, currency }: StatementDocument, text: StatementText): StatementLine[] {
  const sentences = (id: string) => {
    const found = basis.get(id);
    return found ? basisSentences(found, currency, text) : [];
  };
  return lines.map(({ id, code, name, kind, points, amountMinor, state }) => ({
    code: code ?? '',
    promise:
      kind === 'brought_forward'
        ? text.word('broughtForwardLine')
        : kind === 'earn_back'
          ? `${text.word('earnBackLine')}: ${name ?? ''}`
          : (name ?? ''),
    points: points ?? '',
    minor: amountMinor,
    state: text.state(state),
    basis: sentences(id),
  }));
}

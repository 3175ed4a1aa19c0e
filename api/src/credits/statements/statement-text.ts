import type { CreditState } from '@samsyn/domain/credits/credit-state';
import type { StatementLanguage } from './statements.dto.js';

const sv = {
  title: 'Vitesbesked',
  contract: 'Avtal',
  supplier: 'Leverantör',
  period: 'Period',
  charges: 'Periodens avgifter',
  atRisk: 'Belopp i risk',
  beforeCaps: 'Upplupet före tak',
  broughtForward: 'Överfört från tidigare',
  cut: 'Bortfaller över tak',
  carriedForward: 'varav överförs till nästa period',
  earnedBack: 'Återtjänat',
  kept: 'Krävda rader behåller sitt belopp',
  total: 'Att kreditera',
  claimBy: 'Senaste dag att kräva',
  lines: 'Rader',
  code: 'Kod',
  promise: 'Servicenivå',
  points: 'Poäng',
  amount: 'Belopp',
  state: 'Läge',
  termination: 'Rätt att säga upp',
  terminationText: 'Under miniminivån i',
  broughtForwardLine: 'Överfört från tidigare perioder',
  earnBackLine: 'Återtjänat vite',
  rules: 'Räknat enligt regel R16–R19, version',
  computed: 'Räknat',
  basis: 'Uträkning och underlag',
  noLines: 'Inga viten för perioden.',
} as const;

const en: Record<keyof typeof sv, string> = {
  title: 'Statement of credits',
  contract: 'Contract',
  supplier: 'Supplier',
  period: 'Period',
  charges: 'Charges of the period',
  atRisk: 'Amount at risk',
  beforeCaps: 'Owed before caps',
  broughtForward: 'Brought forward',
  cut: 'Cut by caps',
  carriedForward: 'of which carried forward',
  earnedBack: 'Earned back',
  kept: 'Claimed lines keep their amount',
  total: 'To be credited',
  claimBy: 'Last day to claim',
  lines: 'Lines',
  code: 'Code',
  promise: 'Service level',
  points: 'Points',
  amount: 'Amount',
  state: 'State',
  termination: 'Right to terminate',
  terminationText: 'Below minimum in',
  broughtForwardLine: 'Brought forward from earlier periods',
  earnBackLine: 'Credit earned back',
  rules: 'Reckoned by rules R16–R19, version',
  computed: 'Reckoned',
  basis: 'Calculation and evidence',
  noLines: 'No credits for the period.',
};

const states: Record<StatementLanguage, Record<CreditState, string>> = {
  sv: {
    calculated: 'Beräknat',
    proposed: 'Krävt',
    accepted: 'Godtaget',
    disputed: 'Bestritt',
    settled: 'Reglerat',
    waived: 'Eftergivet',
  },
  en: {
    calculated: 'Calculated',
    proposed: 'Proposed',
    accepted: 'Accepted',
    disputed: 'Disputed',
    settled: 'Settled',
    waived: 'Waived',
  },
};

export type StatementWord = keyof typeof sv;

export interface StatementText {
  language: StatementLanguage;
  tag: string;
  word(key: StatementWord): string;
  state(state: CreditState): string;
  /** Integer minor units as an amount of two decimals, never through a float. */
  money(minor: string, currency: string): string;
  month(period: string): string;
  /** An exact decimal. */
  number(value: string): string;
  duration(ms: number): string;
}

const lengths = [
  [3_600_000, 'h'],
  [60_000, 'min'],
  [1000, 's'],
] as const;

/** A statement goes to people outside the portal, so it has words of its own. */
export function statementText(language: StatementLanguage): StatementText {
  const tag = language === 'sv' ? 'sv-SE' : 'en-GB';
  const words = language === 'sv' ? sv : en;
  return {
    language,
    tag,
    word: (key) => words[key],
    state: (state) => states[language][state],
    money: (minor, currency) => {
      const format = new Intl.NumberFormat(tag, { style: 'currency', currency, currencyDisplay: 'code' });
      return format.format(`${minor}e-2` as Intl.StringNumericLiteral);
    },
    month: (period) => {
      const format = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' });
      return format.format(new Date(`${period}-01T00:00:00Z`));
    },
    number: (value) => new Intl.NumberFormat(tag, { maximumFractionDigits: 5 }).format(value as Intl.StringNumericLiteral),
    duration: (ms) => {
      let left = ms;
      const parts = lengths.map(([length, unit]) => {
        const count = Math.floor(left / length);
        left -= count * length;
        return count === 0 ? '' : `${count} ${unit}`;
      });
      return parts.filter(Boolean).join(' ') || '0 h';
    },
  };
}

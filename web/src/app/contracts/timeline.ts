import { addMonths } from '@samsyn/domain/contracts/upcoming-dates';
import type { Contract } from './contract.js';

export interface Stretch {
  /** 0 for the term agreed, then the how-manieth extension option. */
  option: number;
  from: string;
  to: string;
  /** Of the whole, in percent. */
  at: number;
  width: number;
}

export interface Timeline {
  stretches: Stretch[];
  /** Null where it lies outside. */
  today: number | null;
  notice: number | null;
}

type Term = Pick<Contract, 'startsOn' | 'endsOn' | 'extensionCount' | 'extensionMonths' | 'noticeOn'>;

/** Where the term, its extension options, today and the notice day lie along one line. */
export function timelineOf(term: Term, today: string): Timeline {
  const count = term.extensionMonths > 0 ? term.extensionCount : 0;
  const ends = Array.from({ length: count + 1 }, (_, n) => addMonths(term.endsOn, n * term.extensionMonths));
  const start = Date.parse(term.startsOn);
  const whole = Math.max(1, Date.parse(ends.at(-1) ?? term.endsOn) - start);
  const percent = (date: string) => (100 * (Date.parse(date) - start)) / whole;
  const within = (date: string | null) => {
    if (date === null) return null;
    const at = percent(date);
    return at >= 0 && at <= 100 ? at : null;
  };
  return {
    stretches: ends.map((to, option) => {
      const from = option === 0 ? term.startsOn : (ends[option - 1] ?? term.endsOn);
      return { option, from, to, at: percent(from), width: percent(to) - percent(from) };
    }),
    today: within(today),
    notice: within(term.noticeOn),
  };
}

import type { Verdict } from '@samsyn/domain/service-levels/verdict';
import { filled } from '../../platform/words/filled.js';
import type { ResultDto } from '../../results/results.dto.js';
import type { PackLanguage } from './pack-content.js';
import { en } from './words-en.js';
import { type PackWord, sv } from './words-sv.js';

export interface PackText {
  language: PackLanguage;
  tag: string;
  word(key: PackWord, params?: Record<string, string | number>): string;
  /** Integer minor units as an amount of two decimals, never through a float. */
  money(minor: string, currency: string): string;
  /** An exact decimal with the digits it has. */
  decimal(value: string): string;
  /** Points of a score with one decimal, cut and never rounded up (R12). */
  points(value: string): string;
  /** A change of points, with its sign. */
  change(value: string): string;
  percent(value: string): string;
  month(period: string): string;
  shortMonth(period: string): string;
  date(localDate: string): string;
  instant(at: string, zone: string): string;
  duration(ms: number): string;
  /** A figure in the unit of its promise. */
  inUnit(value: string | null, unit: ResultDto['unit']): string;
  verdict(verdict: Verdict): string;
}

const minute = 60_000;
const hour = 60 * minute;

/** R12: an exact decimal cut to so many decimals, towards what does not flatter a higher-is-better figure. */
export function cut(value: string, decimals: number): string {
  const [, sign = '', whole = '0', part = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value) ?? [];
  const kept = `${whole}${decimals > 0 ? `.${part.slice(0, decimals).padEnd(decimals, '0')}` : ''}`;
  const lost = /[1-9]/.test(part.slice(decimals));
  if (sign === '' || !lost) return `${sign}${kept}`;
  const unit = 10n ** BigInt(decimals);
  const down = BigInt(kept.replace('.', '')) + 1n;
  return `-${down / unit}${decimals > 0 ? `.${String(down % unit).padStart(decimals, '0')}` : ''}`;
}

export function packText(language: PackLanguage): PackText {
  const tag = language === 'sv' ? 'sv-SE' : 'en-GB';
  const words: Record<PackWord, string> = language === 'sv' ? sv : en;
  const format = (value: string, options: Intl.NumberFormatOptions = {}) =>
    new Intl.NumberFormat(tag, { maximumFractionDigits: 20, ...options }).format(value as Intl.StringNumericLiteral);
  const day = (at: string, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options }).format(new Date(at));
  const word: PackText['word'] = (key, params = {}) => filled(words[key], params);
  const duration = (ms: number): string => {
    // R12: what is shown of a duration is never shorter than it was.
    const whole = Math.ceil(ms / minute) * minute;
    const [hours, minutes] = [Math.floor(whole / hour), (whole % hour) / minute];
    const parts = [...(hours > 0 ? [`${format(String(hours))} ${words.hours}`] : []), ...(minutes > 0 || hours === 0 ? [`${minutes} ${words.minutes}`] : [])];
    return parts.join(' ');
  };
  const oneDecimal = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return {
    language,
    tag,
    word,
    money: (minor, currency) => format(`${minor}e-2`, { style: 'currency', currency, currencyDisplay: 'code', minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    decimal: (value) => format(value),
    points: (value) => format(cut(value, 1), oneDecimal),
    change: (value) => format(cut(value, 1), { ...oneDecimal, signDisplay: 'exceptZero' }),
    percent: (value) => `${format(value)}${language === 'sv' ? '\u00a0' : ''}%`,
    month: (period) => day(`${period}-01T00:00:00Z`, { month: 'long', year: 'numeric' }),
    shortMonth: (period) => day(`${period}-01T00:00:00Z`, { month: 'short', year: '2-digit' }),
    date: (localDate) => localDate,
    instant: (at, zone) => new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: zone }).format(new Date(at)),
    duration,
    inUnit: (value, unit) => {
      if (value === null) return words.notApplicable;
      if (unit === 'ms') return duration(Number(value));
      return unit === 'percent' ? `${format(value)}${language === 'sv' ? '\u00a0' : ''}%` : format(value);
    },
    verdict: (verdict) => words[verdict],
  };
}

import { HOUR, MINUTE, parseInstant, SECOND } from '@samsyn/domain/time/instant';

const SHORT = '2026-01-01T00:00:00Z'.length;
const LONG = '2026-01-01T00:00:00.000Z'.length;
const ZERO = 48;

let lastDay = '';
let lastMidnight = NaN;

/** R1: epoch ms; NaN of what is no instant. Rows of one day follow each other: its date is read once. */
export function readInstant(text: string): number {
  const { length } = text;
  const inUtc = (length === SHORT || (length === LONG && text[SHORT - 1] === '.')) && text[length - 1] === 'Z';
  if (!inUtc || text[10] !== 'T' || text[13] !== ':' || text[16] !== ':') return parsed(text);
  const [hour, minute, second] = [digits(text, 11, 2), digits(text, 14, 2), digits(text, 17, 2)];
  const ms = length === LONG ? digits(text, SHORT, 3) : 0;
  // What is left, such as 24:00, is rare.
  if (!(hour < 24 && minute < 60 && second < 60 && ms >= 0)) return parsed(text);
  if (!text.startsWith(lastDay) || lastDay === '') {
    lastDay = text.slice(0, 10);
    lastMidnight = parsed(`${lastDay}T00:00:00Z`);
  }
  return lastMidnight + hour * HOUR + minute * MINUTE + second * SECOND + ms;
}

/** NaN where one is no digit. */
function digits(text: string, from: number, count: number): number {
  let value = 0;
  for (let at = from; at < from + count; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    value = digit >= 0 && digit <= 9 ? value * 10 + digit : NaN;
  }
  return value;
}

function parsed(text: string): number {
  try {
    return parseInstant(text);
  } catch {
    return NaN;
  }
}

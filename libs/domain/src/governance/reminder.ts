import { DomainError } from '../errors.js';
import { parseDate } from '../time/local-date.js';

/** The days before its day on which somebody is first reminded of a thing. */
const daysBefore = 7;

/**
 * The occasion on which a day reminds of what is due: in the week before, from its day on, and then once in every late week. It is
 * the same on each day of an occasion, so that a day on which nobody looked loses no reminder; null: nothing to say yet.
 * @throws DomainError `bad_date`
 */
export function reminderOccasion(dueOn: string, today: string): string | null {
  const [due, now] = [parseDate(dueOn), parseDate(today)];
  if (due === null || now === null) throw new DomainError('bad_date', { date: due === null ? dueOn : today });
  const late = now - due;
  if (late < -daysBefore) return null;
  if (late < 0) return 'before';
  return late < daysBefore ? 'day' : `late ${Math.floor(late / 7)}`;
}

import { parseDate } from '../time/local-date.js';
import { parseDecimal } from '../numbers/decimal.js';
import type { Answers, Condition, FormDefinition, FormItem, FormSection } from './form.js';
import { isDecimalText } from './number-text.js';

/** Answers as they come from outside: nothing about them is known yet. */
export type UncheckedAnswers = Readonly<Record<string, unknown>>;

export interface AskedSection {
  readonly section: FormSection;
  readonly items: readonly FormItem[];
}

/** What an item was answered, or null; never anything that every object carries. */
export function answerTo(answers: UncheckedAnswers, key: string): unknown {
  return Object.hasOwn(answers, key) ? (answers[key] ?? null) : null;
}

/** Whether something was said at all: no text of blanks, no empty list, no box left empty. */
export function isAnswered(answer: unknown): boolean {
  if (typeof answer === 'string') return answer.trim() !== '';
  return Array.isArray(answer) ? answer.length > 0 : answer === true;
}

function compare(item: FormItem, answer: string, value: string): number | null {
  if (item.kind === 'number') {
    return isDecimalText(answer) && isDecimalText(value) ? parseDecimal(answer).compare(parseDecimal(value)) : null;
  }
  if (item.kind === 'date') {
    const [day, other] = [parseDate(answer), parseDate(value)];
    return day === null || other === null ? null : day - other;
  }
  return answer === value ? 0 : null;
}

function holds({ is, value = '' }: Condition, item: FormItem, answer: unknown): boolean {
  if (!isAnswered(answer)) return false;
  if (is === 'answered') return true;
  // Nothing but a text or a box ticked can be compared, whatever else came from outside.
  if (typeof answer !== 'string' && typeof answer !== 'boolean') return false;
  const order = compare(item, String(answer), value);
  if (is === 'unequal') return order !== 0;
  if (order === null) return false;
  return is === 'equal' ? order === 0 : is === 'above' ? order > 0 : order < 0;
}

/**
 * The sections and items that are asked for, given what was answered so far. A condition on an item that is itself not
 * asked for, or not answered, is not met; a section left without items is left out.
 */
export function askedItems(definition: FormDefinition, answers: UncheckedAnswers): AskedSection[] {
  const asked = new Map<string, FormItem>();
  const met = (condition: Condition | undefined): boolean => {
    if (!condition) return true;
    const item = asked.get(condition.item);
    return item !== undefined && holds(condition, item, answerTo(answers, condition.item));
  };
  const sections: AskedSection[] = [];
  for (const section of definition.sections) {
    if (!met(section.when)) continue;
    const items = section.items.filter((item) => {
      const counts = met(item.when);
      if (counts) asked.set(item.key, item);
      return counts;
    });
    if (items.length > 0) sections.push({ section, items });
  }
  return sections;
}

/** The answers that count: those to items that are asked for. What was hidden later is kept by its owner, but not said. */
export function countedAnswers(definition: FormDefinition, answers: Answers): Answers {
  const keys = askedItems(definition, answers).flatMap(({ items }) => items.map(({ key }) => key));
  return Object.fromEntries(keys.map((key) => [key, (answerTo(answers, key) ?? null) as Answers[string]]));
}

import { conditionProblems } from './condition-problems.js';
import { type Fields, isFields, keyProblems, listOf, localTextProblems, unknownFields } from './definition-shape.js';
import type { FormDefinition } from './form.js';
import { problem, type FormProblem } from './form-problem.js';
import { itemProblems } from './item-problems.js';
import { formLimits } from './limits.js';

interface Placed {
  readonly path: string;
  readonly fields: Fields;
  readonly items: readonly { readonly path: string; readonly item: unknown }[];
}

const keyOf = (value: unknown): unknown => (isFields(value) ? value['key'] : undefined);

function placedSections(list: readonly unknown[], problems: FormProblem[]): Placed[] {
  return list.flatMap((section, index) => {
    const path = `sections.${index}`;
    if (!isFields(section)) {
      problems.push(problem(path, 'value_not_allowed'));
      return [];
    }
    const [items, wrong] = listOf(section['items'], `${path}.items`, formLimits.items, 'too_many_items');
    problems.push(...wrong);
    if (items.length === 0 && wrong.length === 0) problems.push(problem(`${path}.items`, 'no_items'));
    return [{ path, fields: section, items: items.map((item, at) => ({ path: `${path}.items.${at}`, item })) }];
  });
}

function ownProblems({ path, fields }: Placed): FormProblem[] {
  const { key, title, help } = fields;
  return [
    ...keyProblems(key, `${path}.key`),
    ...localTextProblems(title, `${path}.title`, formLimits.label),
    ...(help === undefined ? [] : localTextProblems(help, `${path}.help`, formLimits.help)),
    ...unknownFields(fields, path, ['key', 'title', 'help', 'when', 'items']),
  ];
}

function repeatedKeys(placed: readonly { path: string; key: unknown }[]): FormProblem[] {
  const seen = new Set<unknown>();
  return placed.flatMap(({ path, key }) => {
    if (typeof key !== 'string' || !seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [problem(`${path}.key`, 'repeated_key', { value: key.slice(0, 60) })];
  });
}

/**
 * Everything in a form's definition that must not stand, each with its path; empty if nothing, and then the input is a
 * `FormDefinition`. It may be anything that came as JSON.
 */
export function validateDefinition(input: unknown): FormProblem[] {
  if (!isFields(input)) return [problem('sections', 'is_array')];
  const [list, problems] = listOf(input['sections'], 'sections', formLimits.sections, 'too_many_sections');
  if (list.length === 0 && problems.length === 0) problems.push(problem('sections', 'no_sections'));
  const sections = placedSections(list, problems);
  const items = sections.flatMap((section) => section.items);
  if (items.length > formLimits.items) return [...problems, problem('sections', 'too_many_items', { most: formLimits.items })];
  const all = new Set(items.map(({ item }) => keyOf(item)));
  const earlier = new Map<string, Fields>();
  for (const section of sections) {
    problems.push(...ownProblems(section));
    problems.push(...conditionProblems(section.fields['when'], `${section.path}.when`, earlier, all));
    for (const { path, item } of section.items) {
      problems.push(...itemProblems(item, path));
      if (!isFields(item)) continue;
      problems.push(...conditionProblems(item['when'], `${path}.when`, earlier, all));
      earlier.set(String(item['key']), item);
    }
  }
  return [
    ...problems,
    ...unknownFields(input, '', ['sections']).map(({ path, code }) => problem(path.slice(1), code)),
    ...repeatedKeys(items.map(({ path, item }) => ({ path, key: keyOf(item) }))),
    ...repeatedKeys(sections.map(({ path, fields }) => ({ path, key: fields['key'] }))),
  ];
}

/** Whether the input is a definition that may stand. */
export const isDefinition = (input: unknown): input is FormDefinition => validateDefinition(input).length === 0;

import { parseDecimal } from '../numbers/decimal.js';
import {
  decimalProblems,
  type Fields,
  flagProblems,
  isFields,
  keyProblems,
  listOf,
  localTextProblems,
  repeated,
  textProblems,
  unknownFields,
  wholeProblems,
} from './definition-shape.js';
import { problem, type FormProblem } from './form-problem.js';
import { formLimits } from './limits.js';
import { decimalsOf, isDecimalText } from './number-text.js';

type OwnProblems = (item: Fields, path: string) => FormProblem[];

const isDecimal = (value: unknown): value is string => typeof value === 'string' && isDecimalText(value);

function boundProblems({ min, max, decimals }: Fields, path: string): FormProblem[] {
  const bounds = Object.entries({ min, max }).filter(([, value]) => value !== undefined);
  const wrong = bounds.flatMap(([name, value]) => {
    const field = `${path}.${name}`;
    if (!isDecimal(value)) return [problem(field, 'is_decimal')];
    const finer = typeof decimals === 'number' && decimalsOf(value) > decimals;
    return finer ? [problem(field, 'too_many_decimals', { decimals })] : [];
  });
  const reversed = isDecimal(min) && isDecimal(max) && parseDecimal(min).gt(parseDecimal(max));
  return reversed ? [...wrong, problem(`${path}.max`, 'bounds_reversed')] : wrong;
}

function numberProblems(item: Fields, path: string): FormProblem[] {
  const { unit, decimals } = item;
  const badUnit = typeof unit !== 'string' || unit !== unit.trim() || unit.length > formLimits.unit || /\d/.test(unit);
  return [
    ...(badUnit ? [problem(`${path}.unit`, 'bad_unit', { most: formLimits.unit })] : []),
    ...wholeProblems(decimals, `${path}.decimals`, 0, formLimits.decimals),
    ...boundProblems(item, path),
  ];
}

function toleranceProblems({ source, tolerance }: Fields, path: string): FormProblem[] {
  const bad = source !== undefined && (typeof source !== 'string' || source.trim() === '' || source.length > 100);
  const problems = bad ? [problem(`${path}.source`, 'bad_source')] : [];
  if (tolerance === undefined) return problems;
  const field = `${path}.tolerance`;
  if (source === undefined) return [...problems, problem(field, 'tolerance_without_source')];
  if (!isFields(tolerance)) return [...problems, problem(field, 'value_not_allowed')];
  const { kind, value } = tolerance;
  if (kind !== 'absolute' && kind !== 'relative') problems.push(problem(`${field}.kind`, 'is_in'));
  const wrong = decimalProblems(value, `${field}.value`);
  const negative = isDecimal(value) && parseDecimal(value).lt(0);
  const below = negative ? [problem(`${field}.value`, 'below_min', { min: '0' })] : [];
  return [...problems, ...wrong, ...below, ...unknownFields(tolerance, field, ['kind', 'value'])];
}

function optionProblems({ options }: Fields, path: string): FormProblem[] {
  const field = `${path}.options`;
  const [list, problems] = listOf(options, field, formLimits.options, 'too_many_options');
  if (list.length === 0) return [problem(field, 'no_options')];
  const values = list.map((option) => (isFields(option) ? option['value'] : undefined));
  return [
    ...problems,
    ...list.flatMap((option, index) => {
      const at = `${field}.${index}`;
      if (!isFields(option)) return [problem(at, 'value_not_allowed')];
      return [
        ...textProblems(option['value'], `${at}.value`, formLimits.label),
        ...localTextProblems(option['label'], `${at}.label`, formLimits.label),
        ...unknownFields(option, at, ['value', 'label']),
      ];
    }),
    ...repeated(values, (index) => `${field}.${index}.value`, 'repeated_option'),
  ];
}

const lengthProblems = (most: number): OwnProblems =>
  ({ maxLength }, path) => wholeProblems(maxLength, `${path}.maxLength`, 1, most);

interface Kind {
  readonly fields: readonly string[];
  readonly problems: OwnProblems;
}

const columnKinds: Readonly<Record<string, Kind>> = {
  number: { fields: ['unit', 'decimals', 'min', 'max'], problems: numberProblems },
  text: { fields: ['maxLength'], problems: lengthProblems(formLimits.text) },
  narrative: { fields: ['maxLength'], problems: lengthProblems(formLimits.narrative) },
  choice: { fields: ['options'], problems: optionProblems },
  date: { fields: [], problems: () => [] },
};

const itemKinds: Readonly<Record<string, Kind>> = {
  ...columnKinds,
  number: {
    fields: ['unit', 'decimals', 'min', 'max', 'source', 'tolerance'],
    problems: (item, path) => [...numberProblems(item, path), ...toleranceProblems(item, path)],
  },
  table: { fields: ['columns', 'maxRows'], problems: tableProblems },
  evidence: {
    fields: ['maxFiles'],
    problems: ({ maxFiles }, path) => wholeProblems(maxFiles, `${path}.maxFiles`, 1, formLimits.files),
  },
  declaration: { fields: [], problems: () => [] },
};

function tableProblems({ columns, maxRows }: Fields, path: string): FormProblem[] {
  const field = `${path}.columns`;
  const [list, problems] = listOf(columns, field, formLimits.columns, 'too_many_columns');
  const keys = list.map((column) => (isFields(column) ? column['key'] : undefined));
  return [
    ...problems,
    ...(list.length === 0 && problems.length === 0 ? [problem(field, 'no_columns')] : []),
    ...list.flatMap((column, index) => kindProblems(column, `${field}.${index}`, columnKinds, [])),
    ...repeated(keys, (index) => `${field}.${index}.key`, 'repeated_key'),
    ...wholeProblems(maxRows, `${path}.maxRows`, 1, formLimits.rows),
  ];
}

function kindProblems(
  item: unknown,
  path: string,
  kinds: Readonly<Record<string, Kind>>,
  further: readonly string[],
): FormProblem[] {
  if (!isFields(item)) return [problem(path, 'value_not_allowed')];
  const { kind: name, key, label, help, required } = item;
  const kind = typeof name === 'string' && Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  if (!kind) return [problem(`${path}.kind`, 'unknown_kind')];
  const known = ['kind', 'key', 'label', 'help', 'required', ...further, ...kind.fields];
  // What somebody puts their name to may need more words than a field's label.
  const most = name === 'declaration' ? formLimits.help : formLimits.label;
  return [
    ...keyProblems(key, `${path}.key`),
    ...localTextProblems(label, `${path}.label`, most),
    ...(help === undefined ? [] : localTextProblems(help, `${path}.help`, formLimits.help)),
    ...flagProblems(required, `${path}.required`),
    ...kind.problems(item, path),
    ...unknownFields(item, path, known),
  ];
}

/** What is wrong with one item of a form by itself; its condition is looked at together with the others. */
export const itemProblems = (item: unknown, path: string): FormProblem[] => kindProblems(item, path, itemKinds, ['when']);

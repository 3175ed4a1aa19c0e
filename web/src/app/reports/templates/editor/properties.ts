import { comparisonsOf } from '@samsyn/domain/forms/condition-problems';
import type { Answers, ColumnItem, Condition, FormDefinition, FormItem, FormSection, LocalText, RowAnswer } from '@samsyn/domain/forms/form';
import { formLimits } from '@samsyn/domain/forms/limits';
import { isDecimalText } from '@samsyn/domain/forms/number-text';

/** What an item's own form needs to know of its surroundings, and its words. */
export interface PropertyContext {
  /** The text of a key in the reader's language. */
  readonly text: (key: string) => string;
  /** What figures may be measured by: a service level's code with its name. */
  readonly sources: readonly { readonly value: string; readonly text: string }[];
  /** What a condition may name. */
  readonly earlier: readonly FormItem[];
  /** How an item is called. */
  readonly name: (label: LocalText) => string;
}

type Option = readonly [value: string, text: string];

const columnKinds = ['text', 'number', 'date', 'narrative', 'choice'] as const;
const optionsOf = (options: readonly Option[]) => options.map(([value, text]) => ({ value, label: { sv: text, en: text } }));

/** The parts of a property form, each with the words of its key. */
function parts({ text }: PropertyContext) {
  const asked = (key: string, required: boolean, words = key) => {
    const label = text(`reportTemplates.properties.${words}`);
    return { key, label: { sv: label, en: label }, required };
  };
  return {
    line: (key: string, maxLength: number, required = true): FormItem => ({ kind: 'text', ...asked(key, required), maxLength }),
    words: (key: string, maxLength: number): FormItem => ({ kind: 'narrative', ...asked(key, true), maxLength }),
    whole: (key: string, min: number, max: number): FormItem => ({
      ...{ kind: 'number', ...asked(key, true), unit: '', decimals: 0, min: String(min), max: String(max) },
    }),
    exact: (key: string, decimals: number): FormItem => ({ kind: 'number', ...asked(key, false), unit: '', decimals }),
    tick: (key: string): FormItem => ({ kind: 'declaration', ...asked(key, true) }),
    choice: (key: string, options: readonly Option[], required = false): FormItem => ({ kind: 'choice', ...asked(key, required), options: optionsOf(options) }),
    day: (key: string): FormItem => ({ kind: 'date', ...asked(key, true) }),
    column: asked,
  };
}

type Parts = ReturnType<typeof parts>;

function conditionItems(part: Parts, context: PropertyContext, when: Condition | undefined): FormItem[] {
  const { earlier, name, text } = context;
  if (earlier.length === 0) return [];
  const choose = part.choice('when_item', earlier.map(({ key, label }): Option => [key, name(label) || key]));
  const target = earlier.find(({ key }) => key === when?.item);
  if (!target) return [choose];
  const ways = ['answered', ...comparisonsOf(target.kind)].map((way): Option => [way, text(`reportTemplates.conditions.${way}`)]);
  const is = { ...part.choice('when_is', ways) };
  if (!when || when.is === 'answered') return [choose, is];
  return [choose, is, valueItem(part, target, name)];
}

function valueItem(part: Parts, target: FormItem, name: PropertyContext['name']): FormItem {
  switch (target.kind) {
    case 'number':
      return part.exact('when_value', target.decimals);
    case 'date':
      return part.day('when_value');
    case 'choice':
      return part.choice('when_value', target.options.map(({ value, label }): Option => [value, name(label) || value]));
    default:
      return part.line('when_value', formLimits.text);
  }
}

function ownItems(item: FormItem, part: Parts, { sources, text }: PropertyContext): FormItem[] {
  switch (item.kind) {
    case 'number': {
      const decimals = Math.min(Math.max(item.decimals, 0), formLimits.decimals);
      return [
        part.line('unit', formLimits.unit, false),
        part.whole('decimals', 0, formLimits.decimals),
        part.exact('min', decimals),
        part.exact('max', decimals),
        part.choice('source', sources.map(({ value, text: shown }): Option => [value, shown])),
        ...(item.source === undefined
          ? []
          : [
              part.exact('tolerance_value', Math.max(decimals, 1)),
              part.choice('tolerance_kind', ['absolute', 'relative'].map((kind): Option => [kind, text(`reportTemplates.tolerances.${kind}`)])),
            ]),
      ];
    }
    case 'text':
      return [part.whole('max_length', 1, formLimits.text)];
    case 'narrative':
      return [part.whole('max_length', 1, formLimits.narrative)];
    case 'choice':
      return [
        {
          ...{ kind: 'table', ...part.column('options', true), maxRows: formLimits.options },
          columns: [
            { kind: 'text', ...part.column('label_sv', true, 'option_sv'), maxLength: formLimits.label },
            { kind: 'text', ...part.column('label_en', true, 'option_en'), maxLength: formLimits.label },
            { kind: 'text', ...part.column('value', false), maxLength: formLimits.label },
          ],
        },
      ];
    case 'table':
      return [columnTable(part, text), part.whole('max_rows', 1, formLimits.rows)];
    case 'evidence':
      return [part.whole('max_files', 1, formLimits.files)];
    default:
      return [];
  }
}

function columnTable(part: Parts, text: PropertyContext['text']): FormItem {
  const yesNo: Option[] = [['yes', text('forms.yes')], ['no', text('forms.no')]];
  return {
    ...{ kind: 'table', ...part.column('columns', true), maxRows: formLimits.columns },
    columns: [
      { kind: 'text', ...part.column('label_sv', true), maxLength: formLimits.label },
      { kind: 'text', ...part.column('label_en', true), maxLength: formLimits.label },
      { kind: 'choice', ...part.column('kind', false), options: optionsOf(columnKinds.map((kind): Option => [kind, text(`reportTemplates.kinds.${kind}`)])) },
      { kind: 'choice', ...part.column('required', false), options: optionsOf(yesNo) },
      { kind: 'text', ...part.column('unit', false), maxLength: formLimits.unit },
      { kind: 'number', ...part.column('decimals', false), unit: '', decimals: 0, min: '0', max: String(formLimits.decimals) },
      { kind: 'text', ...part.column('choices', false), maxLength: formLimits.text },
      { kind: 'text', ...part.column('key', false), maxLength: formLimits.key },
    ],
  };
}

/** The form by which an item is described. */
export function itemForm(item: FormItem, context: PropertyContext): FormDefinition {
  const part = parts(context);
  // What somebody puts their name to may take more than a line.
  const label = (key: string): FormItem =>
    item.kind === 'declaration' ? part.words(key, formLimits.help) : part.line(key, formLimits.label);
  const title = context.text(`reportTemplates.kinds.${item.kind}`);
  return {
    sections: [
      {
        ...{ key: 'item', title: { sv: title, en: title } },
        items: [
          ...[label('label_sv'), label('label_en'), part.tick('required')],
          ...ownItems(item, part, context),
          ...[part.line('help_sv', formLimits.text, false), part.line('help_en', formLimits.text, false)],
          ...conditionItems(part, context, item.when),
          part.line('key', formLimits.key),
        ],
      },
    ],
  };
}

/** The form by which a section is described. */
export function sectionForm({ when }: FormSection, context: PropertyContext): FormDefinition {
  const part = parts(context);
  const title = context.text('reportTemplates.section');
  return {
    sections: [
      {
        ...{ key: 'section', title: { sv: title, en: title } },
        items: [
          ...[part.line('title_sv', formLimits.label), part.line('title_en', formLimits.label), part.line('help_sv', formLimits.text, false), part.line('help_en', formLimits.text, false)],
          ...conditionItems(part, context, when),
        ],
      },
    ],
  };
}

/** `Ja / Yes; Nej / No` */
const choicesText = (item: ColumnItem): string | null =>
  item.kind === 'choice' ? item.options.map(({ label }) => `${label.sv} / ${label.en}`).join('; ') : null;

function choicesOf(text: string): { value: string; label: LocalText }[] {
  const named = text.split(';').map((part) => part.split('/').map((each) => each.trim()));
  return named
    .filter(([sv]) => sv)
    .map(([sv = '', en]) => ({ value: sv, label: { sv, en: en ?? '' } }));
}

const columnAnswers = (column: ColumnItem): RowAnswer => ({
  ...{ label_sv: column.label.sv, label_en: column.label.en, kind: column.kind, required: column.required ? 'yes' : 'no', key: column.key },
  unit: column.kind === 'number' ? column.unit || null : null,
  decimals: column.kind === 'number' ? String(column.decimals) : null,
  choices: choicesText(column),
});

/** Asks for what its kind needs: what was written for another kind is let go of. */
function columnFrom(row: RowAnswer, index: number, before: ColumnItem | undefined): ColumnItem {
  const said = (key: string) => row[key] ?? '';
  const asked = {
    key: said('key') || `column_${index + 1}`,
    label: { sv: said('label_sv'), en: said('label_en') },
    required: said('required') === 'yes',
  };
  const kind = columnKinds.find((each) => each === said('kind')) ?? 'text';
  const bounds = before?.kind === 'number' ? { ...(before.min === undefined ? {} : { min: before.min }), ...(before.max === undefined ? {} : { max: before.max }) } : {};
  switch (kind) {
    case 'number':
      return { kind, ...asked, unit: said('unit').trim(), decimals: wholeOf(row['decimals'], 0), ...bounds };
    case 'choice':
      return { kind, ...asked, options: choicesOf(said('choices')) };
    case 'date':
      return { kind, ...asked };
    default:
      return { kind, ...asked, maxLength: before?.kind === kind ? before.maxLength : kind === 'narrative' ? 2000 : 200 };
  }
}

/** What a condition says, by the keys of its own questions. */
export const conditionAnswers = (when: Condition | undefined): Answers => ({
  when_item: when?.item ?? null,
  when_is: when?.is ?? null,
  when_value: when?.value ?? null,
});

/** A condition as far as it has been said; of another item it begins anew. */
function conditionFrom(answers: Answers, before: Condition | undefined): { when?: Condition } {
  const item = textAnswer(answers, 'when_item');
  if (item === '') return {};
  if (item !== before?.item) return { when: { item, is: 'answered' } };
  const is = (textAnswer(answers, 'when_is') || 'answered') as Condition['is'];
  return { when: { item, is, ...(is === 'answered' ? {} : { value: textAnswer(answers, 'when_value') }) } };
}

const textAnswer = (answers: Answers, key: string): string => {
  const answer = answers[key];
  return typeof answer === 'string' ? answer : '';
};

/** What is no whole number is kept as what it cannot be, so that it is named. */
function wholeOf(answer: Answers[string] | undefined, missing: number): number {
  if (answer === undefined || answer === null || answer === '') return missing;
  return typeof answer === 'string' && isDecimalText(answer) ? Number(answer) : -1;
}

const rowsOf = (answer: Answers[string] | undefined): RowAnswer[] =>
  Array.isArray(answer) ? answer.filter((row): row is RowAnswer => typeof row === 'object' && row !== null) : [];

export function itemAnswers(item: FormItem): Answers {
  const common: Answers = {
    ...{ label_sv: item.label.sv, label_en: item.label.en, help_sv: item.help?.sv ?? null, help_en: item.help?.en ?? null },
    ...{ key: item.key, required: item.required },
    ...conditionAnswers(item.when),
  };
  switch (item.kind) {
    case 'number':
      return {
        ...common,
        ...{ unit: item.unit || null, decimals: String(item.decimals), min: item.min ?? null, max: item.max ?? null, source: item.source ?? null },
        ...{ tolerance_value: item.tolerance?.value ?? null, tolerance_kind: item.tolerance?.kind ?? null },
      };
    case 'text':
    case 'narrative':
      return { ...common, max_length: String(item.maxLength) };
    case 'choice':
      return { ...common, options: item.options.map(({ value, label }) => ({ value, label_sv: label.sv, label_en: label.en })) };
    case 'table':
      return { ...common, max_rows: String(item.maxRows), columns: item.columns.map(columnAnswers) };
    case 'evidence':
      return { ...common, max_files: String(item.maxFiles) };
    default:
      return common;
  }
}

/** The item as its form describes it now. */
export function itemFrom(before: FormItem, answers: Answers): FormItem {
  const said = (key: string) => textAnswer(answers, key);
  const asked = {
    key: said('key'),
    label: { sv: said('label_sv'), en: said('label_en') },
    required: answers['required'] === true,
    ...helpFrom(answers),
    ...conditionFrom(answers, before.when),
  };
  switch (before.kind) {
    case 'number': {
      const source = said('source');
      const tolerance = said('tolerance_value');
      return {
        ...{ kind: before.kind, ...asked, unit: said('unit').trim(), decimals: wholeOf(answers['decimals'], 0) },
        ...(said('min') ? { min: said('min') } : {}),
        ...(said('max') ? { max: said('max') } : {}),
        ...(source ? { source } : {}),
        ...(source && tolerance ? { tolerance: { kind: said('tolerance_kind') === 'relative' ? 'relative' : 'absolute', value: tolerance } } : {}),
      };
    }
    case 'text':
    case 'narrative':
      return { kind: before.kind, ...asked, maxLength: wholeOf(answers['max_length'], -1) };
    case 'choice':
      return {
        kind: before.kind,
        ...asked,
        options: rowsOf(answers['options']).map((row, index) => ({
          value: row['value'] || `option_${index + 1}`,
          label: { sv: row['label_sv'] ?? '', en: row['label_en'] ?? '' },
        })),
      };
    case 'table':
      return {
        ...{ kind: before.kind, ...asked, maxRows: wholeOf(answers['max_rows'], -1) },
        columns: rowsOf(answers['columns']).map((row, index) => columnFrom(row, index, before.columns.find(({ key }) => key === row['key']))),
      };
    case 'evidence':
      return { kind: before.kind, ...asked, maxFiles: wholeOf(answers['max_files'], -1) };
    default:
      return { kind: before.kind, ...asked };
  }
}

export const sectionAnswers = ({ title, help, when }: FormSection): Answers => ({
  ...{ title_sv: title.sv, title_en: title.en, help_sv: help?.sv ?? null, help_en: help?.en ?? null },
  ...conditionAnswers(when),
});

export function sectionFrom({ key, items, when }: FormSection, answers: Answers): FormSection {
  const title = { sv: textAnswer(answers, 'title_sv'), en: textAnswer(answers, 'title_en') };
  return { key, title, ...helpFrom(answers), ...conditionFrom(answers, when), items };
}

function helpFrom(answers: Answers): { help?: LocalText } {
  const help = { sv: textAnswer(answers, 'help_sv'), en: textAnswer(answers, 'help_en') };
  return help.sv || help.en ? { help } : {};
}

/** A definition's path within an item or section as its own form's: `columns.1.label.en` is `columns.1.label_en`. */
export function propertyPath(rest: string): string {
  const flat = (path: string) => path.replace(/[.A-Z]/g, (sign) => (sign === '.' ? '_' : `_${sign.toLowerCase()}`));
  const [, list, index, field] = /^(options|columns)\.(\d+)\.(.+)$/.exec(rest) ?? [];
  return field === undefined ? flat(rest) : `${list}.${index}.${flat(field)}`;
}

import type { Answers, ColumnItem, FormDefinition, FormItem, TableItem } from '@samsyn/domain/forms/form';
import { showNumber } from '@samsyn/domain/forms/show-number';
import { filled, type SheetLanguage, sheetWords } from './sheet-words.js';

/** The form of a draft with what its file is to hold and to say. */
export interface SheetForm {
  readonly title: string;
  readonly period: string;
  /** The template's version that the draft follows; a file of another one is refused. */
  readonly version: { readonly id: string; readonly number: number };
  readonly definition: FormDefinition;
  readonly answers: Answers;
  /** What the portal measured, by item, as exact decimals. */
  readonly measured: Readonly<Record<string, string>>;
  readonly language: SheetLanguage;
}

export const reportMark = 'samsyn:report';
export const tableMark = 'samsyn:table';

export type WrittenItem = Exclude<FormItem, { kind: 'table' | 'evidence' | 'declaration' }>;

const isWritten = (item: FormItem): item is WrittenItem => !['table', 'evidence', 'declaration'].includes(item.kind);
const isTable = (item: FormItem): item is TableItem => item.kind === 'table';

const itemsOf = ({ sections }: FormDefinition): FormItem[] => sections.flatMap(({ items }) => items);

/** What is answered in a cell of its own; files and declarations are given in the portal. */
export const writtenItems = (definition: FormDefinition): WrittenItem[] => itemsOf(definition).filter(isWritten);
export const tables = (definition: FormDefinition): TableItem[] => itemsOf(definition).filter(isTable);

export const signOf = (language: SheetLanguage): ',' | '.' => (language === 'sv' ? ',' : '.');

export const unitOf = (item: WrittenItem | ColumnItem): string => (item.kind === 'number' ? item.unit : '');

/** In words what an item takes. */
export function allowed(item: WrittenItem | ColumnItem, language: SheetLanguage): string {
  const words = sheetWords[language];
  switch (item.kind) {
    case 'number': {
      const show = (decimal: string) => showNumber(decimal, 0, signOf(language));
      const { min, max } = item;
      return [
        ...(min === undefined ? [] : [filled(words.from, { min: show(min) })]),
        ...(max === undefined ? [] : [filled(words.to, { max: show(max) })]),
      ].join(', ');
    }
    case 'choice':
      return filled(words.oneOf, { options: item.options.map(({ label }) => label[language]).join(' / ') });
    case 'date':
      return words.date;
    default:
      return filled(words.characters, { count: item.maxLength });
  }
}

/** What a cell shows of an answer: a choice by its label. */
export function shownAnswer(item: WrittenItem | ColumnItem, answer: unknown, language: SheetLanguage): string {
  if (typeof answer !== 'string') return '';
  if (item.kind !== 'choice') return answer;
  return item.options.find(({ value }) => value === answer)?.label[language] ?? answer;
}

/** The rows of a table's answer. */
export const rowsOf = (answers: Answers, key: string): Readonly<Record<string, unknown>>[] => {
  const answer = answers[key];
  return Array.isArray(answer) ? answer.filter((row) => typeof row === 'object' && row !== null) : [];
};

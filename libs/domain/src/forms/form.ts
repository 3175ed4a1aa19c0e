/** A text in both languages of the product. */
export interface LocalText {
  readonly sv: string;
  readonly en: string;
}

/** Whether an item or a section is asked for, by what another item was answered. */
export interface Condition {
  readonly item: string;
  readonly is: 'answered' | 'equal' | 'unequal' | 'above' | 'below';
  /** What is compared with; a number as a decimal with a point. Missing with `answered`. */
  readonly value?: string;
}

interface Asked {
  /** Unique within the form; answers, comments and uploaded cells name an item by it. */
  readonly key: string;
  readonly label: LocalText;
  readonly help?: LocalText;
  readonly required: boolean;
  readonly when?: Condition;
}

/** How far a reported number may be from the measured one: by so many of its unit, or by a percentage of the measured one. */
export interface Tolerance {
  readonly kind: 'absolute' | 'relative';
  /** An exact decimal, not below 0. */
  readonly value: string;
}

export interface NumberItem extends Asked {
  readonly kind: 'number';
  /** As people write it behind the number: `%`, `h`, `st`; empty where there is none. */
  readonly unit: string;
  readonly decimals: number;
  /** Exact decimals; both bounds belong to what is allowed. */
  readonly min?: string;
  readonly max?: string;
  /** Where the form's owner finds the same number on its own: of a report the code of one of its contract's service levels. */
  readonly source?: string;
  readonly tolerance?: Tolerance;
}

export interface TextItem extends Asked {
  readonly kind: 'text' | 'narrative';
  readonly maxLength: number;
}

export interface ChoiceItem extends Asked {
  readonly kind: 'choice';
  readonly options: readonly { readonly value: string; readonly label: LocalText }[];
}

export interface DateItem extends Asked {
  readonly kind: 'date';
}

/** What a row of a table may hold in one column. */
export type ColumnItem =
  | Omit<NumberItem, 'when' | 'source' | 'tolerance'>
  | Omit<TextItem, 'when'>
  | Omit<ChoiceItem, 'when'>
  | Omit<DateItem, 'when'>;

export interface TableItem extends Asked {
  readonly kind: 'table';
  readonly columns: readonly ColumnItem[];
  readonly maxRows: number;
}

/** Files that prove what is said. */
export interface EvidenceItem extends Asked {
  readonly kind: 'evidence';
  readonly maxFiles: number;
}

/** A sentence whoever submits stands for. */
export interface DeclarationItem extends Asked {
  readonly kind: 'declaration';
}

export type FormItem = NumberItem | TextItem | ChoiceItem | DateItem | TableItem | EvidenceItem | DeclarationItem;

export interface FormSection {
  readonly key: string;
  readonly title: LocalText;
  readonly help?: LocalText;
  readonly when?: Condition;
  readonly items: readonly FormItem[];
}

export interface FormDefinition {
  readonly sections: readonly FormSection[];
}

/** A row of a table: its columns' answers by key. */
export type RowAnswer = Readonly<Record<string, string | null>>;

/**
 * What an item was answered: a number as an exact decimal with a point, a date as `YYYY-MM-DD`, a choice as its value, a
 * declaration as `true`, a table as its rows, evidence as the ids of its files. Missing and `null` are not answered.
 */
export type Answer = string | boolean | readonly RowAnswer[] | readonly string[] | null;
export type Answers = Readonly<Record<string, Answer>>;

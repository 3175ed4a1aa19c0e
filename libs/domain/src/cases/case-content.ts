export const caseLanguages = ['sv', 'en'] as const;
export type CaseLanguage = (typeof caseLanguages)[number];

/** How a value is shown to people: numbers and times by their language, the rest as it stands. */
export type CaseValueKind = 'text' | 'number' | 'date' | 'instant';

/** What stands where a secret value would. */
export interface Masked {
  /** The legal basis it is kept secret by. */
  readonly masked: string;
}
export type CaseValue = string | null;
export type ShownValue = CaseValue | Masked;

/** One thing known about a case. Numbers are exact decimals with a point, instants ISO 8601 in UTC. */
export interface CaseFact<Value = CaseValue> {
  readonly key: string;
  readonly label: string;
  readonly kind: CaseValueKind;
  readonly value: Value;
  /** As written behind a number. */
  readonly unit?: string;
}

export interface CaseColumn {
  readonly key: string;
  readonly label: string;
  readonly kind: CaseValueKind;
}

/** Things known about a case that come in rows; a row holds a value for each column's key. */
export interface CaseTable<Value = CaseValue> {
  readonly key: string;
  readonly label: string;
  readonly columns: readonly CaseColumn[];
  readonly rows: readonly Readonly<Record<string, Value>>[];
}

/** A file that belongs to a case, as it is kept. */
export interface CaseFile {
  readonly key: string;
  readonly name: string;
  readonly mediaType: string;
  readonly fileKey: string;
  readonly sizeBytes: number;
  readonly sha256: string;
}

/** That a field is secret: by which law, why, and the last local day. */
export interface SecrecyMark {
  /** `title`, `facts.KEY`, `tables.KEY`, `tables.KEY.COLUMN` or `files.KEY`. */
  readonly field: string;
  readonly legalBasis: string;
  readonly reason: string;
  readonly until: string;
}

/** All that a case consists of, in one language. People are named by `personName` alone, so that no frozen byte holds a name. */
export interface CaseContent {
  readonly title: string;
  readonly facts: readonly CaseFact[];
  readonly tables: readonly CaseTable[];
  readonly files: readonly CaseFile[];
  /** What the object itself says is secret, beside what people mark. */
  readonly marks: readonly SecrecyMark[];
  /** The ids of the people it names. */
  readonly people: readonly string[];
}

/** A case as it leaves. */
export interface MaskedContent {
  readonly title: ShownValue;
  readonly facts: readonly CaseFact<ShownValue>[];
  readonly tables: readonly CaseTable<ShownValue>[];
  /** Those that leave; a secret file stays, and is listed among the withheld. */
  readonly files: readonly CaseFile[];
  readonly withheld: readonly Masked[];
}

/** What a person is called where a name must not stand: the same in every language and in every package. */
export const personName = (id: string): string => `Person ${id.replaceAll('-', '').slice(0, 8).toUpperCase()}`;

export const isMasked = (value: ShownValue): value is Masked => value !== null && typeof value === 'object';

/** The marks that hold on a local day; the last day is one of them. */
export const marksInForce = <Mark extends Pick<SecrecyMark, 'until'>>(marks: readonly Mark[], today: string): Mark[] =>
  marks.filter(({ until }) => until >= today);

/** The fields of a case that may be marked, in its own order, after the title, whose label the case itself does not know. */
export function fieldsOf(content: Pick<CaseContent, 'facts' | 'tables' | 'files'>, titleLabel: string): { path: string; label: string }[] {
  return [
    { path: 'title', label: titleLabel },
    ...content.facts.map(({ key, label }) => ({ path: `facts.${key}`, label })),
    ...content.tables.flatMap(({ key, label, columns }) => [
      { path: `tables.${key}`, label },
      ...columns.map((column) => ({ path: `tables.${key}.${column.key}`, label: `${label}: ${column.label}` })),
    ]),
    ...content.files.map(({ key, name }) => ({ path: `files.${key}`, label: name })),
  ];
}

/** The case with every marked field masked, whole tables by their values; what no mark names is as it was. */
export function maskCase(content: CaseContent, marks: readonly Pick<SecrecyMark, 'field' | 'legalBasis'>[]): MaskedContent {
  const basis = new Map(marks.map(({ field, legalBasis }) => [field, legalBasis]));
  const shown = (value: CaseValue, ...paths: string[]): ShownValue => {
    const masked = paths.map((path) => basis.get(path)).find((found) => found !== undefined);
    return masked === undefined ? value : { masked };
  };
  return {
    title: shown(content.title, 'title'),
    facts: content.facts.map((fact) => ({ ...fact, value: shown(fact.value, `facts.${fact.key}`) })),
    tables: content.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) =>
        Object.fromEntries(
          table.columns.map(({ key }) => [key, shown(row[key] ?? null, `tables.${table.key}`, `tables.${table.key}.${key}`)]),
        ),
      ),
    })),
    files: content.files.filter(({ key }) => !basis.has(`files.${key}`)),
    withheld: content.files.flatMap(({ key }) => {
      const masked = basis.get(`files.${key}`);
      return masked === undefined ? [] : [{ masked }];
    }),
  };
}

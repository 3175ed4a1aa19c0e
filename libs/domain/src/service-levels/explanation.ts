export type ExplanationParams = Readonly<Record<string, string | number | null>>;

/** One thing a reader should know, worded by the reader's language from `code` and `params`. */
export interface ExplanationLine {
  readonly rule: string;
  readonly code: string;
  readonly params: ExplanationParams;
}

/** How a figure came about: the rules in the version that was used, and what went in. */
export interface Explanation {
  readonly rules: readonly { readonly id: string; readonly version: string }[];
  readonly code: string;
  readonly inputs: ExplanationParams;
  /** What was counted and what was left out, one line each. */
  readonly lines?: readonly ExplanationLine[];
}

/** The version of every rule of results as computed here; a rule that changes gets a new one. */
export const RULE_VERSION = '1';

const shownLines = 200;

/** As many lines as a reader can use, the last one saying how many more there are. */
function linesOf(lines: readonly ExplanationLine[]): readonly ExplanationLine[] {
  if (lines.length <= shownLines) return lines;
  const left = lines.length - shownLines;
  return [...lines.slice(0, shownLines), { rule: lines[0]?.rule ?? '', code: 'more_lines', params: { left } }];
}

/** An explanation by the current versions of the rules named. */
export function explanation(
  code: string,
  rules: readonly string[],
  inputs: ExplanationParams,
  lines?: readonly ExplanationLine[],
): Explanation {
  const named = { rules: rules.map((id) => ({ id, version: RULE_VERSION })), code, inputs };
  return lines === undefined || lines.length === 0 ? named : { ...named, lines: linesOf(lines) };
}

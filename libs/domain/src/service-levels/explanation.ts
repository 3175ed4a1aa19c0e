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
}

/** The version of every rule of results as computed here; a rule that changes gets a new one. */
export const RULE_VERSION = '1';

/** An explanation by the current versions of the rules named. */
export function explanation(code: string, rules: readonly string[], inputs: ExplanationParams): Explanation {
  return { rules: rules.map((id) => ({ id, version: RULE_VERSION })), code, inputs };
}

export type ProblemParams = Record<string, string | number | boolean | null>;

export interface FieldProblem {
  field: string;
  code: string;
  params?: ProblemParams;
}

/** What a service throws: a code the web translates, never a sentence. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly params: ProblemParams = {},
    readonly errors: FieldProblem[] = [],
    /** Further members of the problem document, as RFC 9457 allows. */
    readonly extension: object = {},
  ) {
    super(code);
  }
}

/** Absent and forbidden look the same. */
export const notFound = () => new Problem(404, 'not_found');
export const invalid = (errors: FieldProblem[]) => new Problem(422, 'invalid_input', {}, errors);

/** Someone else was faster; both versions are shown to the user, so the current one comes along. */
export const changedMeanwhile = (current: object) => new Problem(412, 'changed_meanwhile', {}, [], { current });

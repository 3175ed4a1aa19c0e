/** What an error message is filled in with. */
export type ErrorParams = Record<string, string | number | boolean | null>;

/**
 * A rule of the domain refused the input. `code` is stable and is what users' languages are keyed by;
 * `params` fill in the message.
 */
export class DomainError<Code extends string = string> extends Error {
  override readonly name = 'DomainError';

  constructor(
    readonly code: Code,
    readonly params: ErrorParams = {},
  ) {
    super(`${code} ${JSON.stringify(params)}`);
  }
}

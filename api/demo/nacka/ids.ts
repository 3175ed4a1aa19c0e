/** Ids by the demo's short names. */
export type Ids = Record<string, string>;

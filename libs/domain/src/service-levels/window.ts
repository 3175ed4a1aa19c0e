/** R14: what a month's figure looks back on: its calendar month, quarter or year so far, or a number of days. */
export type MeasuringWindow =
  | { readonly kind: 'month' | 'quarter' | 'year' }
  | { readonly kind: 'rolling'; readonly days: number };

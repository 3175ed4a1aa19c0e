import type { PackText } from '../content/pack-text.js';

/** What the sheets are called, in the order in which they stand. */
export const sheetNames = (text: PackText) => ({
  summary: text.word('summary'),
  suppliers: text.word('suppliers'),
  towers: text.word('towers'),
  dimensions: text.word('dimensions'),
  kpis: text.word('kpis'),
  contributions: text.word('contributions'),
  trend: text.word('trend'),
  money: text.word('chargesAndCredits'),
  method: text.word('method'),
});

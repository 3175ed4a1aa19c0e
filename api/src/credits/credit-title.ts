import type { CreditLine } from './credits.repository.js';

/** What a credit's case is called. */
export const creditTitle = ({ code, name, contractNumber, period }: Pick<CreditLine, 'code' | 'name' | 'contractNumber' | 'period'>): string =>
  [code, name, contractNumber, period].filter((part) => part !== null).join(' ');

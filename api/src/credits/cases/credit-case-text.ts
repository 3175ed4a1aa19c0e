import type { CaseLanguage } from '@samsyn/domain/cases/case-content';
import type { CreditAction } from '@samsyn/domain/credits/credit-state';
import type { CreditKind } from '../credits.dto.js';

const sv = {
  contract: 'Avtal',
  supplier: 'Leverantör',
  code: 'Kod',
  promise: 'Servicenivå',
  kind: 'Slag',
  period: 'Period',
  amount: 'Belopp',
  recalculated: 'Skulle nu räknas till',
  points: 'Poäng',
  state: 'Läge',
  claimBy: 'Senaste dag att kräva',
  computedAt: 'Räknat',
  ruleVersion: 'Regelversion',
  reckoning: 'Uträkning',
  rule: 'Regel',
  how: 'Så räknat',
  events: 'Händelser',
  eventKind: 'Slag',
  title: 'Rubrik',
  outage: 'Avbrott',
  incident: 'Incident',
  steps: 'Handläggning',
  at: 'När',
  action: 'Åtgärd',
  stateAfter: 'Läge efteråt',
  person: 'Av',
  reason: 'Skäl',
} as const;
export type CreditCaseWord = keyof typeof sv;

const en: Record<CreditCaseWord, string> = {
  contract: 'Contract',
  supplier: 'Supplier',
  code: 'Code',
  promise: 'Service level',
  kind: 'Kind',
  period: 'Period',
  amount: 'Amount',
  recalculated: 'Would now be reckoned as',
  points: 'Points',
  state: 'State',
  claimBy: 'Last day to claim',
  computedAt: 'Reckoned',
  ruleVersion: 'Rule version',
  reckoning: 'Calculation',
  rule: 'Rule',
  how: 'How it was reckoned',
  events: 'Events',
  eventKind: 'Kind',
  title: 'Title',
  outage: 'Outage',
  incident: 'Incident',
  steps: 'Handling',
  at: 'When',
  action: 'Action',
  stateAfter: 'State afterwards',
  person: 'By',
  reason: 'Reason',
};

const kinds: Record<CaseLanguage, Record<CreditKind, string>> = {
  sv: { credit: 'Vite', earn_back: 'Återtjänat vite', brought_forward: 'Överfört från tidigare perioder' },
  en: { credit: 'Credit', earn_back: 'Credit earned back', brought_forward: 'Brought forward from earlier periods' },
};

const actions: Record<CaseLanguage, Record<CreditAction, string>> = {
  sv: { propose: 'Krävde vitet', accept: 'Godtog vitet', dispute: 'Bestred vitet', settle: 'Reglerade vitet', waive: 'Efterskänkte vitet' },
  en: { propose: 'Proposed the credit', accept: 'Accepted the credit', dispute: 'Disputed the credit', settle: 'Settled the credit', waive: 'Waived the credit' },
};

/** What the fields of a credit's case are called, and the words of what was done. */
export const creditCaseText = (language: CaseLanguage) => ({
  word: (key: CreditCaseWord): string => (language === 'sv' ? sv : en)[key],
  kind: (kind: CreditKind): string => kinds[language][kind],
  action: (action: CreditAction): string => actions[language][action],
});

import type { CaseColumn, CaseLanguage, CaseTable, CaseValueKind } from '@samsyn/domain/cases/case-content';

const sv = {
  title: 'Personuppgifter',
  lead: 'Allt som {{organisation}} har om personen i Samsyn, framtaget {{at}}.',
  person: 'Personen',
  account: 'Konto',
  membership: 'Behörighet',
  sessions: 'Inloggade enheter',
  signIns: 'Inloggningar',
  notifications: 'Aviseringar',
  audit: 'Ändringar som personen har gjort',
  tokens: 'API-nycklar som personen har gjort',
  incidentComments: 'Kommentarer på incidenter',
  reportComments: 'Kommentarer på rapporter',
  creditSteps: 'Steg med viten',
  scoreStatements: 'Synpunkter på poäng och svar på dem',
  signatures: 'Undertecknade rapporter',
  name: 'Namn',
  email: 'E-post',
  phone: 'Telefon',
  language: 'Språk',
  role: 'Roll',
  supplier: 'Leverantör',
  created: 'Skapat',
  ended: 'Avslutat',
  at: 'När',
  expires: 'Giltig till',
  address: 'IP-adress',
  device: 'Enhet',
  outcome: 'Utfall',
  kind: 'Slag',
  link: 'Sida',
  read: 'Läst',
  action: 'Åtgärd',
  object: 'Gäller',
  text: 'Text',
  reason: 'Skäl',
  personTitle: 'Befattning',
  caseNumber: 'Ärende',
  noRows: 'Inget.',
} as const;
export type PersonWord = keyof typeof sv;

const en: Record<PersonWord, string> = {
  title: 'Personal data',
  lead: 'All that {{organisation}} has about the person in Samsyn, drawn up {{at}}.',
  person: 'The person',
  account: 'Account',
  membership: 'Permissions',
  sessions: 'Signed-in devices',
  signIns: 'Sign-ins',
  notifications: 'Notifications',
  audit: 'Changes the person has made',
  tokens: 'API tokens the person has made',
  incidentComments: 'Comments on incidents',
  reportComments: 'Comments on reports',
  creditSteps: 'Steps with credits',
  scoreStatements: 'Comments on scores and answers to them',
  signatures: 'Signed reports',
  name: 'Name',
  email: 'E-mail',
  phone: 'Telephone',
  language: 'Language',
  role: 'Role',
  supplier: 'Supplier',
  created: 'Created',
  ended: 'Ended',
  at: 'When',
  expires: 'Valid until',
  address: 'IP address',
  device: 'Device',
  outcome: 'Outcome',
  kind: 'Kind',
  link: 'Page',
  read: 'Read',
  action: 'Action',
  object: 'About',
  text: 'Text',
  reason: 'Reason',
  personTitle: 'Title',
  caseNumber: 'Case',
  noRows: 'Nothing.',
};

export const personWord = (language: CaseLanguage, word: PersonWord): string => (language === 'sv' ? sv : en)[word];

/** A table of what is known of a person; columns named by the words above, those that are times marked so. */
export function personTable<Word extends PersonWord>(
  language: CaseLanguage,
  key: PersonWord,
  columns: Readonly<Record<Word, CaseValueKind>>,
  rows: readonly Readonly<Record<Word, string | Date | null>>[],
): CaseTable {
  const words = Object.keys(columns) as Word[];
  return {
    ...{ key, label: personWord(language, key) },
    columns: words.map((word): CaseColumn => ({ key: word, label: personWord(language, word), kind: columns[word] })),
    rows: rows.map((row) => Object.fromEntries(words.map((word) => [word, textOf(row[word])]))),
  };
}

const textOf = (value: string | Date | null): string | null => (value instanceof Date ? value.toISOString() : value);

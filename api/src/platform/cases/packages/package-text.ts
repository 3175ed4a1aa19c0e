import { type CaseLanguage, type CaseValueKind, isMasked, type ShownValue } from '@samsyn/domain/cases/case-content';
import type { CaseKind } from '@samsyn/domain/cases/case';

const sv = {
  organisation: 'Organisation',
  caseNumber: 'Ärendenummer',
  archiveNumber: 'Arkivnummer',
  kind: 'Ärendeslag',
  opened: 'Öppnat',
  closed: 'Avslutat',
  open: 'Pågår',
  sealed: 'Förseglat',
  purpose: 'Ändamål',
  archive: 'Arkivering: allt ingår, med sekretessmarkeringar',
  disclosure: 'Utlämnande: sekretessmarkerade uppgifter är maskerade',
  facts: 'Uppgifter',
  files: 'Bilagor',
  marks: 'Sekretess',
  noMarks: 'Inga uppgifter är sekretessmarkerade.',
  noRows: 'Inga rader.',
  title: 'Rubrik',
  field: 'Uppgift',
  legalBasis: 'Lagrum',
  reason: 'Skäl',
  until: 'Till och med',
  value: 'Värde',
  unit: 'Enhet',
  key: 'Nyckel',
  masked: 'Sekretess',
  withheld: 'En bilaga lämnas inte ut',
  name: 'Namn',
  size: 'Storlek (byte)',
  hash: 'SHA-256',
  report: 'Rapport',
  dispute: 'Tvist',
  credit: 'Vite',
} as const;
export type PackageWord = keyof typeof sv;

const en: Record<PackageWord, string> = {
  organisation: 'Organisation',
  caseNumber: 'Case number',
  archiveNumber: 'Archive number',
  kind: 'Kind of case',
  opened: 'Opened',
  closed: 'Closed',
  open: 'Still open',
  sealed: 'Sealed',
  purpose: 'Purpose',
  archive: 'Archive: all is included, with what is secret marked',
  disclosure: 'Disclosure: what is marked secret is masked',
  facts: 'Facts',
  files: 'Attachments',
  marks: 'Secrecy',
  noMarks: 'Nothing is marked secret.',
  noRows: 'No rows.',
  title: 'Title',
  field: 'Field',
  legalBasis: 'Legal basis',
  reason: 'Reason',
  until: 'Until',
  value: 'Value',
  unit: 'Unit',
  key: 'Key',
  masked: 'Secret',
  withheld: 'An attachment is withheld',
  name: 'Name',
  size: 'Size (bytes)',
  hash: 'SHA-256',
  report: 'Report',
  dispute: 'Dispute',
  credit: 'Credit',
};

export interface PackageText {
  language: CaseLanguage;
  tag: string;
  word(key: PackageWord | CaseKind): string;
  /** What people read: numbers and times by the language and the organisation's zone, and the law in place of what is secret. */
  shown(value: ShownValue, kind: CaseValueKind, unit?: string): string;
  /** What programs read: the value as it is, and the law in place of what is secret. */
  exact(value: ShownValue): string;
}

/** A package goes to people outside the portal, so it has words of its own. */
export function packageText(language: CaseLanguage, zone: string): PackageText {
  const tag = language === 'sv' ? 'sv-SE' : 'en-GB';
  const words = language === 'sv' ? sv : en;
  const instants = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone });
  // Every decimal that was given, no more and no fewer.
  const number = (value: string) => {
    const decimals = Math.min(value.split('.')[1]?.length ?? 0, 20);
    const format = new Intl.NumberFormat(tag, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
    return format.format(value as Intl.StringNumericLiteral);
  };
  const masked = (basis: string) => `[${words.masked}: ${basis}]`;
  return {
    language,
    tag,
    word: (key) => words[key],
    shown: (value, kind, unit) => {
      if (value === null) return '–';
      if (isMasked(value)) return masked(value.masked);
      if (kind === 'instant') return instants.format(new Date(value));
      const said = kind === 'number' ? number(value) : value;
      return unit ? `${said} ${unit}` : said;
    },
    exact: (value) => (value === null ? '' : isMasked(value) ? masked(value.masked) : value),
  };
}

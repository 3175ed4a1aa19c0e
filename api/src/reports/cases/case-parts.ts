import type { CaseColumn, CaseFact, CaseFile, CaseTable, CaseValueKind } from '@samsyn/domain/cases/case-content';
import { personName } from '@samsyn/domain/cases/case-content';
import type { Party } from '@samsyn/domain/credits/credit-workflow';
import type { ReportFileEntity } from '../report-file.entity.js';
import type { ReportCaseText, ReportCaseWord } from './report-case-text.js';

type Named = ReportCaseWord | readonly [ReportCaseWord, CaseValueKind];

/** The parts of a case, each named by one of the text's words. */
export const caseParts = (text: ReportCaseText) => ({
  fact: (key: ReportCaseWord, value: string | null, kind: CaseValueKind = 'text'): CaseFact => ({ key, label: text.word(key), kind, value }),
  table: (key: ReportCaseWord, columns: readonly Named[], rows: CaseTable['rows']): CaseTable => ({
    ...{ key, label: text.word(key), rows },
    columns: columns.map((column): CaseColumn => {
      const [name, kind] = typeof column === 'string' ? [column, 'text' as const] : column;
      return { key: name, label: text.word(name), kind };
    }),
  }),
  party: (party: Party): string => text.word(party === 'buyer' ? 'buyer' : 'supplierParty'),
});

/** A person as a case names people. */
export const personOf = (userId: string | null): string | null => (userId === null ? null : personName(userId));

export const filesOf = (files: readonly ReportFileEntity[]): CaseFile[] =>
  files.map(({ id: key, fileName: name, mediaType, fileKey, sizeBytes, sha256 }) => ({ key, name, mediaType, fileKey, sizeBytes, sha256 }));

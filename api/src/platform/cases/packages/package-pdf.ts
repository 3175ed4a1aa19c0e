import type { CaseTable, MaskedContent, ShownValue } from '@samsyn/domain/cases/case-content';
import { taggedPdf } from '../../files/tagged-pdf.js';
import type { PackageManifest } from './package-manifest.js';
import type { PackageText } from './package-text.js';

/** The case as people read it: the same bytes for the same case and time of sealing. */
export function packagePdf(manifest: Omit<PackageManifest, 'files'>, content: MaskedContent, text: PackageText): Promise<Buffer> {
  const { organisation, case: filed, purpose, sealedAt, marks } = manifest;
  const title = `${filed.caseNumber} ${text.exact(content.title)}`;
  return taggedPdf({ title, author: organisation.name, language: text.tag, createdAt: new Date(sealedAt) }, (pdf) => {
    pdf.heading('H1', title);
    pdf.table([150, '*'], [
      [text.word('organisation'), organisation.name],
      [text.word('caseNumber'), filed.caseNumber],
      [text.word('archiveNumber'), filed.archiveNumber ?? '–'],
      [text.word('kind'), text.word(filed.kind)],
      [text.word('opened'), text.shown(filed.openedAt, 'instant')],
      [text.word('closed'), filed.closedAt ? text.shown(filed.closedAt, 'instant') : text.word('open')],
      [text.word('sealed'), text.shown(sealedAt, 'instant')],
      [text.word('purpose'), text.word(purpose)],
    ]);
    pdf.heading('H2', text.word('facts'));
    pdf.table([150, '*'], content.facts.map(({ label, value, kind, unit }) => [label, text.shown(value, kind, unit)]));
    for (const one of content.tables) {
      pdf.heading('H2', one.label);
      if (one.rows.length === 0) pdf.paragraph(text.word('noRows'));
      else pdf.table(one.columns.map(() => '*'), rowsOf(one, text), one.columns.map(({ label }) => label));
    }
    if (content.files.length + content.withheld.length > 0) {
      pdf.heading('H2', text.word('files'));
      const head = [text.word('name'), text.word('size'), text.word('hash')];
      if (content.files.length > 0) pdf.table(['*', 80, 180], content.files.map(({ name, sizeBytes, sha256 }) => [name, String(sizeBytes), sha256]), head);
      for (const withheld of content.withheld) pdf.paragraph(`${text.word('withheld')}: ${text.exact(withheld)}`);
    }
    pdf.heading('H2', text.word('marks'));
    const reasons = purpose === 'archive';
    if (marks.length === 0) pdf.paragraph(text.word('noMarks'));
    else {
      pdf.table(
        reasons ? ['*', '*', '*', 80] : ['*', '*', 80],
        marks.map(({ label, legalBasis, reason, until }) => [label, legalBasis, ...(reasons ? [reason ?? ''] : []), until]),
        [text.word('field'), text.word('legalBasis'), ...(reasons ? [text.word('reason')] : []), text.word('until')],
      );
    }
  });
}

const rowsOf = ({ columns, rows }: CaseTable<ShownValue>, text: PackageText): string[][] =>
  rows.map((row) => columns.map(({ key, kind }) => text.shown(row[key] ?? null, kind)));

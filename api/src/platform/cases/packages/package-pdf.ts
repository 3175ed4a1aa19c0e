import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import type { CaseTable, MaskedContent, ShownValue } from '@samsyn/domain/cases/case-content';
import type { PackageManifest } from './package-manifest.js';
import type { PackageText } from './package-text.js';

const margin = 56;
const fontOf = (name: string) => createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`);
const regular = 'regular';
const bold = 'bold';

/** What the font has no sign for, an archived document may not point at. */
const inFont = (text: string) => text.replaceAll(/[^\n\u0020-\u052f\u1e00-\u1fff\u2010-\u205e\u2070-\u20bf\u2100-\u22ff\u25a0-\u25ff]/gu, '\ufffd');

type Row = string[];

/** The case as people read it: tagged PDF/A-3 with its fonts in it, the same bytes for the same case and time of sealing. */
export function packagePdf(manifest: Omit<PackageManifest, 'files'>, content: MaskedContent, text: PackageText): Promise<Buffer> {
  const { organisation, case: filed, purpose, sealedAt, marks } = manifest;
  const heading = `${filed.caseNumber} ${text.exact(content.title)}`;
  const document = new PDFDocument({
    ...{ size: 'A4', margin, tagged: true, displayTitle: true, pdfVersion: '1.7', subset: 'PDF/A-3a', lang: text.tag, font: fontOf('DejaVuSans') },
    info: { Title: inFont(heading), Author: inFont(organisation.name), Creator: 'Samsyn', CreationDate: new Date(sealedAt) },
  });
  const done = collected(document);
  document.registerFont(regular, fontOf('DejaVuSans'));
  document.registerFont(bold, fontOf('DejaVuSans-Bold'));
  const root = document.struct('Document');
  document.addStructure(root);
  const say = (type: string, draw: () => void) => root.add(document.struct(type, {}, [draw]));
  const title = (type: 'H1' | 'H2', said: string) =>
    say(type, () => {
      document.x = margin;
      document.moveDown(type === 'H1' ? 0 : 1).font(bold).fontSize(type === 'H1' ? 18 : 13).text(inFont(said)).moveDown(0.3);
    });
  const paragraph = (said: string) => say('P', () => document.font(regular).fontSize(9).text(inFont(said), margin));
  const table = (widths: (number | string)[], rows: Row[], head?: Row) => {
    document.font(regular).fontSize(8);
    const options = {
      columnStyles: widths.map((width) => (width === '*' ? '*' : Number(width))),
      defaultStyle: { border: [0, 0, 0.5, 0], borderColor: '#999999', padding: 3 },
      data: [
        ...(head ? [head.map((cell) => ({ text: inFont(cell), type: 'TH', font: { src: bold } }))] : []),
        ...rows.map((row) => row.map((cell, column) => ({ text: inFont(cell), ...(head || column > 0 ? {} : { type: 'TH' }) }))),
      ],
      // The library's types leave out where a tagged table belongs.
      structParent: root,
    };
    document.table(options as PDFKit.Mixins.TableOptionsWithData);
    document.x = margin;
  };

  title('H1', heading);
  table([150, '*'], [
    [text.word('organisation'), organisation.name],
    [text.word('caseNumber'), filed.caseNumber],
    [text.word('archiveNumber'), filed.archiveNumber ?? '–'],
    [text.word('kind'), text.word(filed.kind)],
    [text.word('opened'), text.shown(filed.openedAt, 'instant')],
    [text.word('closed'), filed.closedAt ? text.shown(filed.closedAt, 'instant') : text.word('open')],
    [text.word('sealed'), text.shown(sealedAt, 'instant')],
    [text.word('purpose'), text.word(purpose)],
  ]);
  title('H2', text.word('facts'));
  table([150, '*'], content.facts.map(({ label, value, kind, unit }) => [label, text.shown(value, kind, unit)]));
  for (const one of content.tables) {
    title('H2', one.label);
    if (one.rows.length === 0) paragraph(text.word('noRows'));
    else table(one.columns.map(() => '*'), rowsOf(one, text), one.columns.map(({ label }) => label));
  }
  if (content.files.length + content.withheld.length > 0) {
    title('H2', text.word('files'));
    if (content.files.length > 0) {
      table(['*', 80, 180], content.files.map(({ name, sizeBytes, sha256 }) => [name, String(sizeBytes), sha256]), [
        ...[text.word('name'), text.word('size'), text.word('hash')],
      ]);
    }
    for (const withheld of content.withheld) paragraph(`${text.word('withheld')}: ${text.exact(withheld)}`);
  }
  title('H2', text.word('marks'));
  if (marks.length === 0) paragraph(text.word('noMarks'));
  else {
    const reasons = purpose === 'archive';
    table(
      reasons ? ['*', '*', '*', 80] : ['*', '*', 80],
      marks.map(({ label, legalBasis, reason, until }) => [label, legalBasis, ...(reasons ? [reason ?? ''] : []), until]),
      [text.word('field'), text.word('legalBasis'), ...(reasons ? [text.word('reason')] : []), text.word('until')],
    );
  }
  root.end();
  document.end();
  return done;
}

const rowsOf = ({ columns, rows }: CaseTable<ShownValue>, text: PackageText): Row[] =>
  rows.map((row) => columns.map(({ key, kind }) => text.shown(row[key] ?? null, kind)));

function collected(document: PDFKit.PDFDocument): Promise<Buffer> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
}

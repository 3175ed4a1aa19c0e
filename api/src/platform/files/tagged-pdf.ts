import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';

const margin = 56;
const headingRoom = 80;
const fontOf = (name: string) => createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`);
const regular = 'regular';
const bold = 'bold';

/** What the font has no sign for, an archived document may not point at. */
const inFont = (text: string) => text.normalize('NFC').replaceAll(/[^\n\u0020-\u052f\u1e00-\u1fff\u2010-\u205e\u2070-\u20bf\u2100-\u22ff\u25a0-\u25ff]/gu, '\ufffd');

export interface AboutPdf {
  title: string;
  author: string;
  /** A language tag. */
  language: string;
  /** Stands in the document, so that the same document has the same bytes. */
  createdAt: Date;
}

/** Writes from the top of the page on. */
export interface PdfWriter {
  heading(level: 'H1' | 'H2', said: string): void;
  paragraph(said: string): void;
  /** Widths in points, `*` for an equal part of the rest. Without a head, the first column is it. */
  table(widths: readonly (number | '*')[], rows: readonly (readonly string[])[], head?: readonly string[]): void;
}

/** A tagged A4 document as PDF/A-3 with its fonts in it. */
export function taggedPdf({ title, author, language, createdAt }: AboutPdf, write: (to: PdfWriter) => void): Promise<Buffer> {
  const document = new PDFDocument({
    ...{ size: 'A4', margin, tagged: true, displayTitle: true, pdfVersion: '1.7', subset: 'PDF/A-3a', lang: language, font: fontOf('DejaVuSans') },
    info: { Title: inFont(title), Author: inFont(author), Creator: 'Samsyn', CreationDate: createdAt },
  });
  const done = collected(document);
  document.registerFont(regular, fontOf('DejaVuSans'));
  document.registerFont(bold, fontOf('DejaVuSans-Bold'));
  const root = document.struct('Document');
  document.addStructure(root);
  const say = (type: string, draw: () => void) => root.add(document.struct(type, {}, [draw]));
  write({
    heading: (level, said) =>
      say(level, () => {
        document.x = margin;
        // Not alone at the foot of a page.
        if (document.y > document.page.maxY() - headingRoom) document.addPage();
        document.moveDown(level === 'H1' ? 0 : 1).font(bold).fontSize(level === 'H1' ? 18 : 13).text(inFont(said)).moveDown(0.3);
      }),
    paragraph: (said) => say('P', () => document.font(regular).fontSize(9).text(inFont(said), margin, undefined, { paragraphGap: 3 })),
    table: (widths, rows, head) => {
      document.font(regular).fontSize(8);
      const options = {
        columnStyles: [...widths],
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
      document.moveDown(0.5);
    },
  });
  root.end();
  document.end();
  return done;
}

function collected(document: PDFKit.PDFDocument): Promise<Buffer> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
}

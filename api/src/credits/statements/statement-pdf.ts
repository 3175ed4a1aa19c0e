import PDFDocument from 'pdfkit';
import { lineRows, sumRows } from './statement-rows.js';
import { statementText } from './statement-text.js';
import type { StatementDocument } from './statement-basis.js';
import type { StatementLanguage } from './statements.dto.js';

const margin = 56;
const cellStyle: PDFKit.Mixins.CellStyle = { border: [0, 0, 0.5, 0], borderColor: '#999999', padding: 4 };
/** Where a cell's first line stands below its top, in parts of the font's size: higher up, the ring of an Å is cut off. */
const lowered = 0.94;

/** The standard fonts have no minus sign, and would print another character in its place. */
const inFont = (said: string): string => said.replaceAll('\u2212', '-');

/** The statement as a tagged A4 document that names its language; the standard fonts hold Swedish and English. */
export function statementPdf(statement: StatementDocument, language: StatementLanguage): Promise<Buffer> {
  const text = statementText(language);
  const money = (minor: string) => inFont(text.money(minor, statement.currency));
  const title = `${text.word('title')} ${statement.contractNumber} ${statement.period}`;
  const document = new PDFDocument({
    size: 'A4',
    margin,
    tagged: true,
    displayTitle: true,
    pdfVersion: '1.7',
    lang: text.tag,
    info: { Title: title, Author: 'Samsyn', CreationDate: new Date(statement.computedAt) },
  });
  const chunks: Buffer[] = [];
  const done = new Promise<Buffer>((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
  const root = document.struct('Document');
  document.addStructure(root);
  const say = (type: string, draw: () => void) => root.add(document.struct(type, {}, [draw]));

  say('H1', () => document.font('Helvetica-Bold').fontSize(20).text(text.word('title')));
  say('P', () => {
    document.moveDown(0.5).font('Helvetica').fontSize(10);
    document.text(`${text.word('contract')}: ${statement.contractNumber} ${statement.contractTitle}`);
    document.text(`${text.word('supplier')}: ${statement.supplierName}`);
    document.text(`${text.word('period')}: ${text.month(statement.period)}`);
    if (statement.claimBy) document.text(`${text.word('claimBy')}: ${statement.claimBy}`);
    document.moveDown();
  });
  // The library's types leave out where a tagged table belongs.
  const table = (fontSize: number, options: PDFKit.Mixins.TableOptionsWithData) => {
    document.fontSize(fontSize);
    const defaultStyle = { ...cellStyle, textOptions: { baseline: -lowered * fontSize } };
    const tagged = { ...options, defaultStyle, structParent: root };
    document.table(tagged);
  };
  table(10, {
    columnStyles: ['*', 160],
    data: sumRows(statement).map(({ word, minor }) => [
      { text: text.word(word), type: 'TH' as const },
      { text: money(minor), align: { x: 'right' as const } },
    ]),
  });
  say('H2', () => document.moveDown().font('Helvetica-Bold').fontSize(13).text(text.word('lines')).moveDown(0.4));
  const lines = lineRows(statement, text);
  document.font('Helvetica').fontSize(9);
  if (lines.length === 0) say('P', () => document.text(text.word('noLines')));
  else {
    const columns = ['code', 'promise', 'points', 'amount', 'state'] as const;
    table(9, {
      columnStyles: [80, '*', 45, 95, 65],
      data: [
        columns.map((word) => ({ text: text.word(word), type: 'TH' as const, font: { src: 'Helvetica-Bold' } })),
        ...lines.map(({ code, promise, points, minor, state }) => [
          code,
          promise,
          points,
          { text: money(minor), align: { x: 'right' as const } },
          state,
        ]),
      ],
    });
  }
  const explained = lines.filter(({ basis }) => basis.length > 0);
  if (explained.length > 0) {
    say('H2', () => {
      document.x = margin;
      document.moveDown().font('Helvetica-Bold').fontSize(13).text(text.word('basis')).moveDown(0.4);
    });
    for (const { code, promise, basis } of explained) {
      say('P', () => {
        document.font('Helvetica-Bold').fontSize(9).text(`${code} ${promise}`.trim());
        document.font('Helvetica').text(inFont(basis.join(' '))).moveDown(0.5);
      });
    }
  }
  say('P', () => {
    document.moveDown();
    for (const { code, name, periods } of statement.terminationRights) {
      document.text(`${text.word('termination')}: ${code} ${name}. ${text.word('terminationText')} ${periods.join(', ')}.`);
    }
    document.moveDown().fillColor('#555555').text(`${text.word('rules')} ${statement.ruleVersion}. ${text.word('computed')} ${statement.computedAt}.`);
  });
  root.end();
  document.end();
  return done;
}

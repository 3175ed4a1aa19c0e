import PDFDocument from 'pdfkit';
import { lineRows, sumRows } from './statement-rows.js';
import { statementText } from './statement-text.js';
import type { StatementDocument } from './statement-basis.js';
import type { StatementLanguage } from './statements.dto.js';

const margin = 56;

/** The statement as a tagged A4 document that names its language; the standard fonts hold Swedish and English. */
export function statementPdf(statement: StatementDocument, language: StatementLanguage): Promise<Buffer> {
  const text = statementText(language);
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
  const table = (options: PDFKit.Mixins.TableOptionsWithData) => {
    const tagged = { ...options, structParent: root };
    document.table(tagged);
  };
  table({
    columnStyles: ['*', 160],
    defaultStyle: { border: [0, 0, 0.5, 0], borderColor: '#999999', padding: 4 },
    data: sumRows(statement).map(({ word, minor }) => [
      { text: text.word(word), type: 'TH' as const },
      { text: text.money(minor, statement.currency), align: { x: 'right' as const } },
    ]),
  });
  say('H2', () => document.moveDown().font('Helvetica-Bold').fontSize(13).text(text.word('lines')).moveDown(0.4));
  const lines = lineRows(statement, text);
  document.font('Helvetica').fontSize(9);
  if (lines.length === 0) say('P', () => document.text(text.word('noLines')));
  else {
    const columns = ['code', 'promise', 'points', 'amount', 'state'] as const;
    table({
      columnStyles: [80, '*', 45, 95, 65],
      defaultStyle: { border: [0, 0, 0.5, 0], borderColor: '#999999', padding: 4 },
      data: [
        columns.map((word) => ({ text: text.word(word), type: 'TH' as const, font: { src: 'Helvetica-Bold' } })),
        ...lines.map(({ code, promise, points, minor, state }) => [
          code,
          promise,
          points,
          { text: text.money(minor, statement.currency), align: { x: 'right' as const } },
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
        document.font('Helvetica').text(basis.join(' ')).moveDown(0.5);
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

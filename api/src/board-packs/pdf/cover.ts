import type { PackContent } from '../content/pack-content.js';
import type { PackText } from '../content/pack-text.js';
import { palette } from './palette.js';
import { bold, contentWidth, inFont, margin, pageHeight, pageWidth, regular, type TaggedWriter } from './tagged-writer.js';

const band = 300;

/** The first page: whose pack, of which month, and how final it is. */
export function drawCover(writer: TaggedWriter, { organisation, period, standing, gatheredAt, scorecard }: PackContent, text: PackText): void {
  const { document } = writer;
  const say = (type: string, said: string, y: number, style: { size: number; font?: string; color?: string }) =>
    writer.mark(type, () => {
      document.font(style.font ?? regular).fontSize(style.size).fillColor(style.color ?? palette.ink).text(inFont(said), margin, y, { width: contentWidth, lineGap: 3 });
    });
  writer.artifact(() => {
    document.rect(0, 0, pageWidth, band).fill(palette.deep);
    document.rect(0, band, pageWidth, 5).fill(palette.warm);
    mark(document, { x: margin, y: 60 });
  });
  say('P', text.word('pack'), 110, { size: 13, color: '#c9dbde' });
  say('H1', organisation.name, 132, { size: 34, font: bold, color: palette.paper });
  say('P', capital(text.month(period), text), document.y + 6, { size: 20, color: palette.paper });
  document.addNamedDestination('cover', 'XYZ', 0, 0, null);
  document.outline.addItem(inFont(organisation.name));
  writer.y = band + 46;
  const facts: [string, string][] = [
    [text.word('standing'), text.word(standing.state)],
    [text.word('gathered'), text.instant(gatheredAt, organisation.zone)],
    [text.word('ruleVersion'), scorecard.ruleVersion],
    ...(standing.hash ? [[text.word('contentHash'), standing.hash] as [string, string]] : []),
    ...(standing.restatements > 0 ? [[text.word('restated'), text.word('restatedBeside', { count: standing.restatements })] as [string, string]] : []),
  ];
  for (const [label, value] of facts) {
    writer.paragraph(label, { size: 8.5, color: palette.muted, after: 1 });
    writer.paragraph(value, { size: value.length > 60 ? 8.5 : 11, font: bold, after: 12 });
  }
  if (organisation.illustrative || scorecard.suppliers.some(({ illustrative }) => illustrative)) {
    const y = pageHeight - 150;
    writer.artifact(() => document.rect(margin, y, contentWidth, 46).fill('#fde7bd'));
    writer.y = y + 9;
    document.x = margin;
    writer.mark('P', () => {
      document.font(bold).fontSize(9.5).fillColor('#5c3800').text(inFont(text.word('illustrativeShort')), margin + 12, y + 9, { width: contentWidth - 24 });
      document.font(regular).fontSize(9).text(inFont(text.word('illustrativeLong')), margin + 12, document.y + 1, { width: contentWidth - 24 });
    });
  }
}

const capital = (said: string, { tag }: PackText) => `${said.charAt(0).toLocaleUpperCase(tag)}${said.slice(1)}`;

/** The portal's mark: two views that meet. */
function mark(document: PDFKit.PDFDocument, { x, y }: { x: number; y: number }): void {
  document.circle(x + 12, y + 12, 12).lineWidth(2.4).stroke(palette.paper);
  document.circle(x + 28, y + 12, 12).lineWidth(2.4).stroke('#f0a04b');
}

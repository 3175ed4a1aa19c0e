import type { PackContent, PackLanguage } from '../content/pack-content.js';
import { packText, type PackText } from '../content/pack-text.js';
import { drawAppendix } from './appendix.js';
import { type ContentsLine, contentsPage } from './contents-page.js';
import { drawCover } from './cover.js';
import { palette } from './palette.js';
import { byName, drawSummary } from './summary.js';
import { drawSupplier, nameOf } from './supplier.js';
import { bold, contentWidth, inFont, margin, pageHeight, regular, TaggedWriter } from './tagged-writer.js';

/**
 * The month's board pack as a tagged A4 document (PDF/UA) in one language. The same content makes the same bytes: nothing of
 * when or where it is made gets in.
 */
export function packPdf(content: PackContent, language: PackLanguage): Promise<Buffer> {
  const text = packText(language);
  const { organisation, period, gatheredAt, scorecard } = content;
  const writer = new TaggedWriter({
    title: `${text.word('pack')} ${organisation.name}, ${text.month(period)}`,
    author: organisation.name,
    subject: text.word('packSubject', { month: text.month(period) }),
    language: text.tag,
    createdAt: new Date(gatheredAt),
  });
  drawCover(writer, content, text);
  const fillContents = contentsPage(writer, text);
  const lines: ContentsLine[] = [{ title: text.word('summary'), page: drawSummary(writer, content, text), name: 'summary', level: 1 }];
  for (const supplier of byName(scorecard.suppliers, text)) {
    lines.push({ title: supplier.name, page: drawSupplier(writer, content, supplier, text), name: nameOf(supplier), level: 2 });
  }
  lines.push({ title: text.word('appendix'), page: drawAppendix(writer, content, text), name: 'appendix', level: 1 });
  fillContents(lines);
  writer.furnish((page, of) => furniture(writer, content, text, page, of));
  return writer.end();
}

/** Whose pack and which page, on all pages but the cover. */
function furniture({ document }: TaggedWriter, { organisation, period }: PackContent, text: PackText, page: number, of: number): void {
  if (page === 1) return;
  document.font(bold).fontSize(7.5).fillColor(palette.muted).text(inFont(organisation.name), margin, 34, { width: contentWidth / 2, height: 10, ellipsis: true });
  document.font(regular).text(inFont(`${text.word('pack')}, ${text.month(period)}`), margin + contentWidth / 2, 34, { width: contentWidth / 2, align: 'right', lineBreak: false });
  document.moveTo(margin, 48).lineTo(margin + contentWidth, 48).lineWidth(0.5).stroke(palette.line);
  document.text(inFont(text.word('page', { page, of })), margin, pageHeight - 40, { width: contentWidth, align: 'right', lineBreak: false });
}

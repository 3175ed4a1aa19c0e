import type { PackText } from '../content/pack-text.js';
import { palette } from './palette.js';
import { bold, contentWidth, inFont, margin, regular, type TaggedWriter } from './tagged-writer.js';

export interface ContentsLine {
  title: string;
  page: number;
  /** What the link leads to. */
  name: string;
  level: 1 | 2;
}

const tallestLine = 20;

/** The page whose lines are known only once the rest is written: it is made empty in its place, and filled afterwards. */
export function contentsPage(writer: TaggedWriter, text: PackText): (lines: readonly ContentsLine[]) => void {
  writer.newPage();
  writer.heading('H1', text.word('contents'), { name: 'contents' });
  const { document } = writer;
  const top = writer.y + 8;
  const pageIndex = writer.page - 1;
  const element = writer.later('TOC');
  return (lines) => {
    document.switchToPage(pageIndex);
    const lineHeight = Math.min(tallestLine, (writer.bottom - top) / Math.max(lines.length, 1));
    for (const [index, { title, page, name, level }] of lines.entries()) {
      const y = top + index * lineHeight;
      const x = margin + (level - 1) * 16;
      const font = level === 1 ? bold : regular;
      const item = document.struct('TOCI');
      element.add(item);
      const link = document.struct('Link');
      item.add(link);
      link.add(() => {
        document.font(font).fontSize(10).fillColor(palette.accent).text(inFont(title), x, y, { width: contentWidth - 60, height: 12, ellipsis: true });
        document.font(regular).fillColor(palette.ink).text(String(page), margin + contentWidth - 40, y, { width: 40, align: 'right', lineBreak: false });
      });
      const options = { structParent: link, Contents: asText(title) };
      document.goTo(margin, y - 3, contentWidth, lineHeight - 3, name, options);
      link.end();
      item.end();
      writer.artifact(() => document.moveTo(margin, y + 14).lineTo(margin + contentWidth, y + 14).lineWidth(0.4).stroke(palette.line));
    }
    element.end();
  };

}

/** The library writes a primitive string as a name, and an object of it as text. */
const asText = (text: string) => Object(inFont(text)) as string;

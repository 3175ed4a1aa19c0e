import type { Verdict } from '@samsyn/domain/service-levels/verdict';
import { palette, signs, tones } from './palette.js';
import { bold, contentWidth, inFont, margin, regular, type TaggedWriter } from './tagged-writer.js';

export interface Cell {
  text: string;
  /** A smaller line below. */
  note?: string;
  /** Its colour and sign; the word is in the text. */
  verdict?: Verdict;
  /** The colour fills the cell. */
  filled?: boolean;
  strong?: boolean;
}

export interface Column {
  head: string;
  /** In points; `*` is an equal part of the rest. */
  width: number | '*';
  align?: 'left' | 'right';
}

export interface Table {
  columns: readonly Column[];
  /** The first cell of a row is its heading. */
  rows: readonly (readonly (Cell | string)[])[];
  size?: number;
  /** The last row sums up the others. */
  total?: boolean;
}

const padding = { x: 5, y: 4 };
const signSize = 10;
const noteSize = (size: number) => size - 1;
const asCell = (cell: Cell | string): Cell => (typeof cell === 'string' ? { text: cell } : cell);

/** A table with a heading row that is repeated on every page it goes on to; a row is never split. */
export function drawTable(writer: TaggedWriter, { columns, rows, size = 8.5, total = false }: Table): void {
  const widths = widthsOf(columns);
  const cells = rows.map((row) => row.map(asCell));
  const layout = { writer, columns, widths, size };
  const head = columns.map(({ head: text }) => ({ text, strong: true }));
  const headHeight = heightOf(layout, head);
  writer.room(headHeight + (cells[0] ? heightOf(layout, cells[0]) : 0));
  writer.within('Table', () => {
    let headed = false;
    for (const [index, row] of cells.entries()) {
      const height = heightOf(layout, row);
      if (headed && writer.y + height > writer.bottom) {
        writer.newPage();
        // For the eye alone: those who listen have heard it.
        writer.artifact(() => drawHead(layout, head, (draw) => draw()));
        writer.y += headHeight;
      }
      if (!headed) {
        writer.artifact(() => ground(writer, headHeight));
        writer.within('TR', () => drawHead(layout, head, (draw) => writer.mark('TH', draw, { scope: 'Column' })));
        writer.y += headHeight;
        headed = true;
      }
      drawRow(layout, total && index === cells.length - 1 ? row.map((cell) => ({ ...cell, strong: true })) : row, height);
      writer.y += height;
    }
  });
  writer.space(8);
}

interface Layout {
  writer: TaggedWriter;
  columns: readonly Column[];
  widths: readonly number[];
  size: number;
}

function widthsOf(columns: readonly Column[]): number[] {
  const taken = columns.reduce((sum, { width }) => sum + (width === '*' ? 0 : width), 0);
  const open = columns.filter(({ width }) => width === '*').length;
  return columns.map(({ width }) => (width === '*' ? (contentWidth - taken) / open : width));
}

const indent = ({ verdict }: Cell) => (verdict ? signSize + 4 : 0);

function heightOf({ writer: { document }, widths, size }: Layout, row: readonly Cell[]): number {
  const heights = row.map((cell, index) => {
    const width = (widths[index] ?? 0) - 2 * padding.x;
    document.font(cell.strong || index === 0 ? bold : regular).fontSize(size);
    const text = document.heightOfString(inFont(cell.text) || ' ', { width: width - indent(cell) });
    if (!cell.note) return text;
    return text + document.font(regular).fontSize(noteSize(size)).heightOfString(inFont(cell.note), { width: width - indent(cell) });
  });
  return Math.max(...heights, signSize) + 2 * padding.y;
}

function ground({ document, y }: TaggedWriter, height: number): void {
  document.rect(margin, y, contentWidth, height).fill(palette.sunken);
}

function drawHead(layout: Layout, head: readonly Cell[], place: (draw: () => void) => void): void {
  const { writer, columns, widths, size } = layout;
  const top = writer.y;
  let x = margin;
  for (const [index, cell] of head.entries()) {
    const width = widths[index] ?? 0;
    const at = x;
    place(() => drawText(layout, { ...cell, strong: true }, { x: at, y: top, width, align: columns[index]?.align ?? 'left', color: palette.muted, size }));
    x += width;
  }
  writer.y = top;
}

function drawRow(layout: Layout, row: readonly Cell[], height: number): void {
  const { writer, columns, widths, size } = layout;
  const top = writer.y;
  const { document } = writer;
  writer.artifact(() => {
    let x = margin;
    for (const [index, { verdict, filled }] of row.entries()) {
      const width = widths[index] ?? 0;
      if (verdict && filled) document.rect(x + 1, top + 1, width - 2, height - 2).fill(tones[verdict].soft);
      if (verdict) sign(document, verdict, { x: x + padding.x, y: top + padding.y - 0.5 });
      x += width;
    }
    document.moveTo(margin, top + height).lineTo(margin + contentWidth, top + height).lineWidth(0.5).stroke(palette.line);
  });
  writer.within('TR', () => {
    let x = margin;
    for (const [index, cell] of row.entries()) {
      const width = widths[index] ?? 0;
      const at = x;
      const place = { x: at + indent(cell), y: top, width: width - indent(cell), align: columns[index]?.align ?? 'left', size } as const;
      const color = cell.verdict ? tones[cell.verdict][cell.filled ? 'onSoft' : 'strong'] : palette.ink;
      const draw = () => drawText(layout, { ...cell, strong: cell.strong ?? index === 0 }, { ...place, color });
      if (index === 0) writer.mark('TH', draw, { scope: 'Row' });
      else writer.mark('TD', draw);
      x += width;
    }
  });
  writer.y = top;
}

interface Place {
  x: number;
  y: number;
  width: number;
  align: 'left' | 'right';
  color: string;
  size: number;
}

function drawText({ writer: { document } }: Layout, { text, note, strong }: Cell, { x, y, width, align, color, size }: Place): void {
  const inner = { width: width - 2 * padding.x, align };
  document.font(strong ? bold : regular).fontSize(size).fillColor(color).text(inFont(text), x + padding.x, y + padding.y, inner);
  if (note) document.font(regular).fontSize(noteSize(size)).fillColor(palette.muted).text(inFont(note), x + padding.x, document.y, inner);
}

/** A verdict's sign, beside its word. */
export function sign(document: PDFKit.PDFDocument, verdict: Verdict, { x, y }: { x: number; y: number }): void {
  document.save().translate(x, y).scale(signSize / 24);
  document.path(signs[verdict]).lineWidth(2.2).lineCap('round').lineJoin('round').stroke(tones[verdict].strong);
  document.restore();
}

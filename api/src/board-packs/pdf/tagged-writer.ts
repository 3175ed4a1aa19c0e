import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import { palette } from './palette.js';

export const margin = 52;
/** A4 in points. */
export const pageWidth = 595.28;
export const pageHeight = 841.89;
export const contentWidth = pageWidth - 2 * margin;
const topMargin = 64;
const bottomMargin = 60;

const fontFile = (name: string) => createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`);
export const regular = 'regular';
export const bold = 'bold';

/** What the font has no sign for would be printed as an empty box. */
export const inFont = (text: string): string =>
  text.replaceAll(/[^\n\u0020-\u052f\u1e00-\u1fff\u2010-\u205e\u2070-\u20bf\u2100-\u22ff\u25a0-\u25ff]/gu, '\ufffd');

export interface AboutDocument {
  title: string;
  author: string;
  subject: string;
  /** A language tag. */
  language: string;
  /** Stands in the document, so that the same content has the same bytes. */
  createdAt: Date;
}

export type Heading = 'H1' | 'H2' | 'H3';
type Element = PDFKit.PDFStructureElement;

/** What the library knows and its types leave out. */
export interface ElementOptions extends PDFKit.Mixins.StructureElementOptions {
  /** Left, top, right, bottom. */
  bbox?: [number, number, number, number];
  scope?: 'Row' | 'Column';
}

const sizes: Record<Heading, number> = { H1: 20, H2: 13, H3: 10.5 };
const spaceBefore: Record<Heading, number> = { H1: 0, H2: 16, H3: 10 };

/**
 * Writes a tagged document from top to bottom: everything drawn is either in the tree of what it means, or an artifact.
 * Headings are bookmarks too, and can be led to.
 */
export class TaggedWriter {
  readonly document: PDFKit.PDFDocument;
  private readonly root: Element;
  private readonly chunks: Buffer[] = [];
  private readonly done: Promise<Buffer>;
  private readonly outlines: { level: number; outline: PDFKit.PDFOutline }[] = [];
  private readonly parents: Element[] = [];

  constructor({ title, author, subject, language, createdAt }: AboutDocument) {
    const options = {
      ...{ size: 'A4', tagged: true, displayTitle: true, pdfVersion: '1.7', subset: 'PDF/UA', lang: language, bufferPages: true },
      ...{ margins: { top: topMargin, bottom: bottomMargin, left: margin, right: margin }, font: fontFile('DejaVuSansCondensed') },
      info: { Title: inFont(title), Author: inFont(author), Subject: inFont(subject), Creator: 'Samsyn', Producer: 'Samsyn', CreationDate: createdAt, ModDate: createdAt },
    };
    // The types do not know of PDF/UA.
    this.document = new PDFDocument(options as unknown as PDFKit.PDFDocumentOptions);
    this.done = new Promise((resolve, reject) => {
      this.document.on('data', (chunk: Buffer) => this.chunks.push(chunk));
      this.document.on('end', () => resolve(Buffer.concat(this.chunks)));
      this.document.on('error', reject);
    });
    this.document.registerFont(regular, fontFile('DejaVuSansCondensed'));
    this.document.registerFont(bold, fontFile('DejaVuSansCondensed-Bold'));
    this.root = this.document.struct('Document');
    this.document.addStructure(this.root);
  }

  /** Where the next thing is drawn. */
  get y(): number {
    return this.document.y;
  }

  set y(value: number) {
    this.document.y = value;
    this.document.x = margin;
  }

  get bottom(): number {
    return pageHeight - bottomMargin;
  }

  get page(): number {
    const { start, count } = this.document.bufferedPageRange();
    return start + count;
  }

  newPage(): void {
    this.document.addPage();
    this.y = topMargin;
  }

  /** Begins a page where less than so much is left of this one. */
  room(height: number): void {
    if (this.y + height > this.bottom) this.newPage();
  }

  space(height: number): void {
    this.y += height;
  }

  /** An element that what `write` draws belongs to. */
  within(type: string, write: (element: Element) => void, options: ElementOptions = {}): void {
    const element = this.document.struct(type, options);
    (this.parents.at(-1) ?? this.root).add(element);
    this.parents.push(element);
    write(element);
    this.parents.pop();
    element.end();
  }

  /** An element in its place in the reading order, to be filled and ended by the caller. */
  later(type: string): Element {
    const element = this.document.struct(type);
    this.root.add(element);
    return element;
  }

  /** One element that is drawn at once. */
  mark(type: string, draw: () => void, options: ElementOptions = {}): void {
    (this.parents.at(-1) ?? this.root).add(this.document.struct(type, options, [draw]));
  }

  /** What says nothing that is not said otherwise: lines, grounds, signs beside words. */
  artifact(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.document.markContent('Artifact', { type });
    draw();
    this.document.endMarkedContent();
  }

  /** A heading, bookmarked; `keep` is the room that what follows needs to stand with it. Answers the page it is on. */
  heading(level: Heading, text: string, { keep = 60, name }: { keep?: number; name?: string } = {}): number {
    this.room(spaceBefore[level] + sizes[level] * 1.4 + keep);
    if (this.y > topMargin + 1) this.space(spaceBefore[level]);
    const said = inFont(text);
    if (name) this.document.addNamedDestination(name, 'XYZ', 0, this.y - 12, null);
    this.bookmark(Number(level.slice(1)), said);
    const at = this.y;
    this.mark(level, () =>
      this.document.font(bold).fontSize(sizes[level]).fillColor(level === 'H1' ? palette.deep : palette.ink).text(said, margin, at, { width: contentWidth }),
    );
    this.space(level === 'H1' ? 6 : 4);
    return this.page;
  }

  paragraph(text: string, { size = 9.5, color = palette.ink, font = regular, after = 6, width = contentWidth }: TextStyle = {}): void {
    const said = inFont(text);
    this.document.font(font).fontSize(size);
    this.room(Math.min(this.document.heightOfString(said, { width, lineGap: 2 }), 60));
    const at = this.y;
    this.mark('P', () => this.document.font(font).fontSize(size).fillColor(color).text(said, margin, at, { width, lineGap: 2 }));
    this.space(after);
  }

  list(items: readonly string[], size = 9.5): void {
    this.within('L', () => {
      for (const item of items) {
        const width = contentWidth - 14;
        this.document.font(regular).fontSize(size);
        this.room(Math.min(this.document.heightOfString(inFont(item), { width, lineGap: 2 }), 60));
        const at = this.y;
        this.within('LI', () => {
          this.mark('Lbl', () => this.document.font(bold).fontSize(size).fillColor(palette.warm).text('•', margin, at, { width: 10, lineBreak: false }));
          this.mark('LBody', () => this.document.font(regular).fontSize(size).fillColor(palette.ink).text(inFont(item), margin + 14, at, { width, lineGap: 2 }));
        });
        this.space(3);
      }
    });
    this.space(4);
  }

  /** Draws beside every page made so far what belongs to the page and not to what it says. */
  furnish(draw: (page: number, of: number) => void): void {
    const { start, count } = this.document.bufferedPageRange();
    for (let index = 0; index < count; index += 1) {
      this.document.switchToPage(start + index);
      const { margins } = this.document.page;
      const { bottom } = margins;
      // Text in the margin would begin another page.
      margins.bottom = 0;
      this.artifact(() => draw(index + 1, count), 'Pagination');
      margins.bottom = bottom;
    }
  }

  end(): Promise<Buffer> {
    this.root.end();
    this.document.end();
    return this.done;
  }

  private bookmark(level: number, text: string): void {
    while ((this.outlines.at(-1)?.level ?? 0) >= level) this.outlines.pop();
    const parent = this.outlines.at(-1)?.outline ?? this.document.outline;
    this.outlines.push({ level, outline: parent.addItem(text, { expanded: level === 1 }) });
  }
}

export interface TextStyle {
  size?: number;
  color?: string;
  font?: string;
  after?: number;
  width?: number;
}

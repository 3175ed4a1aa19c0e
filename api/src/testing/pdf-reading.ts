import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface Node {
  role?: string;
  alt?: string;
  type?: string;
  id?: string;
  children?: Node[];
}

/** An element of a document's structure, with the text in it. */
export interface TaggedElement {
  role: string;
  alt: string | undefined;
  text: string;
  page: number;
  children: TaggedElement[];
}

export interface ReadPdf {
  pages: string[];
  /** By page, in reading order. */
  elements: TaggedElement[];
  outline: { title: string; children: string[] }[];
  info: Record<string, unknown>;
  language: string | null;
  /** Text that is in no element of the structure, by page, as of headers and footers. */
  loose: string[];
}

/** Reads a document as a screen reader would: its text by structure, its bookmarks and what it says of itself. */
export async function readPdf(bytes: Buffer): Promise<ReadPdf> {
  const loading = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const document = await loading.promise;
  const read: ReadPdf = { pages: [], elements: [], outline: [], info: {}, language: null, loose: [] };
  for (let number = 1; number <= document.numPages; number += 1) await readPage(document, number, read);
  const outline = (await document.getOutline()) as { title: string; items: { title: string }[] }[] | null;
  read.outline = (outline ?? []).map(({ title, items }) => ({ title, children: items.map((item) => item.title) }));
  const { info } = await document.getMetadata();
  read.info = info as Record<string, unknown>;
  read.language = String(read.info['Language'] ?? '') || null;
  await loading.destroy();
  return read;
}

async function readPage(document: PDFDocumentProxy, number: number, read: ReadPdf): Promise<void> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map<string, string>();
  const open: (string | null)[] = [];
  let loose = '';
  let all = '';
  for (const item of items) {
    if ('str' in item) {
      const said = `${item.str}${item.hasEOL ? ' ' : ''}`;
      all += said;
      const id = open.findLast((one) => one !== null);
      if (id) texts.set(id, (texts.get(id) ?? '') + said);
      else loose += said;
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push((item as { id?: string }).id ?? null);
  }
  const elementOf = (node: Node): TaggedElement => {
    const children = (node.children ?? []).filter((child) => child.role !== undefined).map(elementOf);
    const own = (node.children ?? []).map((child) => (child.type === 'content' && child.id ? (texts.get(child.id) ?? '') : child.role ? textOf(child, texts) : '')).join(' ');
    return { role: node.role ?? '', alt: node.alt, text: own.replaceAll(/\s+/g, ' ').trim(), page: number, children };
  };
  const tree = (await page.getStructTree()) as Node | null;
  read.pages.push(all.replaceAll(/\s+/g, ' ').trim());
  read.loose.push(loose.replaceAll(/\s+/g, ' ').trim());
  read.elements.push(...(tree?.children ?? []).map(elementOf));
}

const textOf = (node: Node, texts: ReadonlyMap<string, string>): string =>
  (node.children ?? []).map((child) => (child.type === 'content' && child.id ? (texts.get(child.id) ?? '') : textOf(child, texts))).join(' ');

/** All elements of a role, wherever they are. */
export const ofRole = (elements: readonly TaggedElement[], role: string): TaggedElement[] =>
  elements.flatMap((element) => [...(element.role === role ? [element] : []), ...ofRole(element.children, role)]);

import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { canonical, sha256 } from './canonical.js';
import type { FrozenKind, FrozenLines } from './frozen-lines.js';

/** A piece of what is frozen: the hash is of its lines, the content is those compressed. */
export interface Chunk extends ChunkEntry {
  content: Buffer;
}

export interface ChunkEntry {
  kind: string;
  /** From 1 within its kind. */
  sequence: number;
  lines: number;
  sha256: string;
}

const [compress, decompress] = [promisify(gzip), promisify(gunzip)];
const mostCharacters = 1024 * 1024;

/** Gathers lines into chunks and hands on each that is full, so that no more than one is held at a time. */
export class ChunkWriter {
  readonly entries: ChunkEntry[] = [];
  private kind: FrozenKind | null = null;
  private lines: string[] = [];
  private characters = 0;

  constructor(private readonly keep: (chunk: Chunk) => Promise<void>) {}

  /** Lines of a kind come one after the other, in the order of their ids. Answers the line. */
  async add<Kind extends FrozenKind>(kind: Kind, line: FrozenLines[Kind]): Promise<string> {
    if (this.kind !== kind) await this.flush();
    this.kind = kind;
    const text = `${canonical(line)}\n`;
    this.lines.push(text);
    this.characters += text.length;
    if (this.characters >= mostCharacters) await this.flush();
    return text;
  }

  async flush(): Promise<void> {
    const { kind, lines } = this;
    if (kind === null || lines.length === 0) return;
    const text = lines.join('');
    const sequence = this.entries.filter((entry) => entry.kind === kind).length + 1;
    const entry = { kind, sequence, lines: lines.length, sha256: sha256(text) };
    [this.lines, this.characters] = [[], 0];
    this.entries.push(entry);
    await this.keep({ ...entry, content: await compress(Buffer.from(text, 'utf8')) });
  }
}

/** The text of a chunk. */
export const textOf = async (content: Buffer): Promise<string> => (await decompress(content)).toString('utf8');

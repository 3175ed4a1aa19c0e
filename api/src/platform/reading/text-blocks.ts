import { isUtf8 } from 'node:buffer';
import { Problem } from '../errors/problem.js';

export const encodings = ['utf-8', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];

const NEWLINE = 0x0a;
const maxLineBytes = 4 * 1024 * 1024;

/**
 * The text of a file in blocks of whole lines, a byte order mark left out. What is not in the encoding is
 * refused with its line: guessing would store wrong names for good.
 */
export async function* textBlocks(bytes: AsyncIterable<Buffer>, encoding: Encoding): AsyncGenerator<string> {
  const decode = decoder(encoding);
  let rest: Buffer[] = [];
  let restBytes = 0;
  for await (const chunk of bytes) {
    const end = chunk.lastIndexOf(NEWLINE) + 1;
    if (end > 0) {
      yield decode(Buffer.concat([...rest, chunk.subarray(0, end)]));
      rest = [];
      restBytes = 0;
    }
    rest.push(chunk.subarray(end));
    restBytes += chunk.length - end;
    if (restBytes > maxLineBytes) throw new Problem(422, 'line_too_long', { limit: maxLineBytes });
  }
  if (restBytes > 0) yield decode(Buffer.concat(rest));
}

function decoder(encoding: Encoding): (block: Buffer) => string {
  const windows = encoding === 'windows-1252' ? new TextDecoder(encoding) : undefined;
  let line = 0;
  return (block) => {
    const bad = badLine(block, encoding);
    if (bad !== undefined) throw new Problem(422, 'wrong_encoding', { line: line + bad, encoding });
    const text = windows ? windows.decode(block) : block.toString('utf8');
    const first = line === 0;
    line += countLines(block);
    return first && text.startsWith('\uFEFF') ? text.slice(1) : text;
  };
}

/** The first line of a block, from 1, that holds something else than text; undefined if all is well. */
function badLine(block: Buffer, encoding: Encoding): number | undefined {
  const wellFormed = (part: Buffer) => !part.includes(0) && (encoding !== 'utf-8' || isUtf8(part));
  if (wellFormed(block)) return undefined;
  for (let line = 1, start = 0; ; line += 1) {
    const end = block.indexOf(NEWLINE, start) + 1 || block.length;
    if (!wellFormed(block.subarray(start, end)) || end === block.length) return line;
    start = end;
  }
}

function countLines(block: Buffer): number {
  let lines = 0;
  for (let at = block.indexOf(NEWLINE); at >= 0; at = block.indexOf(NEWLINE, at + 1)) lines += 1;
  return lines;
}

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file that is read as it is, by its path below `api/src`: tsc copies nothing but what it compiles. */
export function sourceFile(path: string): string {
  for (let dir = import.meta.dirname; dir !== dirname(dir); dir = dirname(dir)) {
    const file = join(dir, 'src', path);
    if (existsSync(file)) return readFileSync(file, 'utf8');
  }
  throw new Error(`no source file ${path}`);
}

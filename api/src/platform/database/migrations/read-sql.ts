import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The compiled migration reads its SQL from the sources: tsc copies no other files. */
export function readSql(name: string): string {
  for (let dir = import.meta.dirname; dir !== dirname(dir); dir = dirname(dir)) {
    const file = join(dir, 'src/platform/database/migrations', name);
    if (existsSync(file)) return readFileSync(file, 'utf8');
  }
  throw new Error(`no migration ${name}`);
}

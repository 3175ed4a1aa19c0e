import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOpenSlo } from './read-openslo.js';

const shared = process.env['SAMSYN_SHARED'] ?? join(import.meta.dirname, '../../../../../shared');
const folder = join(shared, 'data/openslo');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(ya?ml|json)$/.test(name) && !name.startsWith('schemas'))
  .sort();
describe('x', () => {
  it('y', () => {
    for (const f of files) {
      const d = readOpenSlo(readFileSync(join(folder, f), 'utf8'));
      console.log(f + '\n' + d.map((x) => `   ${x.kind} ${x.name} ${x.document ? 'OK' : JSON.stringify(x.problems)}`).join('\n'));
    }
  });
});

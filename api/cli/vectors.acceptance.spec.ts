import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runVectors } from '@samsyn/domain/vectors/run-vectors';

const folder = join(process.env['SAMSYN_SHARED'] ?? join(import.meta.dirname, '../../../shared'), 'vectors');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

describe('the acceptance vectors as handed over', () => {
  it('are there', () => expect(files.length).toBeGreaterThan(0));

  it.each(files)('%s has no failing case', (name) => {
    expect(runVectors(JSON.parse(readFileSync(join(folder, name), 'utf8'))).failures).toEqual([]);
  });

  it('run every time case of profile core', () => {
    const total = files.map((name) => runVectors(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
    expect(total.reduce((sum, { passed }) => sum + passed, 0)).toBeGreaterThanOrEqual(298);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { runVectors } from './run-vectors.js';

const folder = new URL('../../vectors/', import.meta.url);
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));

describe('R1–R23 the committed vectors', () => {
  const expected: Record<string, [passed: number, skipped: number]> = {
    'bokmann-business_time.json': [68, 2],
    'dhatim-business-hours.json': [7, 0],
    'erpnext-supplier-scorecard.json': [14, 15],
    'error-budget-sloth-pyrra.json': [16, 4],
    'frappe-agreement-status.json': [9, 0],
    'frappe-sla.json': [71, 0],
    'glpi-slm.json': [63, 0],
    'service-credit-tiers.json': [12, 0],
    'zendesk-biz.json': [89, 1],
  };

  it('are all run', () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(expected));
  });

  it.each(Object.entries(expected))('%s', (file, [passed, skipped]) => {
    expect(runVectors(read(file))).toEqual({ passed, failed: 0, skipped, failures: [] });
  });
});

describe('a vector file', () => {
  const vector = {
    id: 'one',
    op: 'open_at',
    timezone: 'Etc/UTC',
    calendar: { mon: [['09:00', '17:00']] },
    at: '2026-03-02T09:00:00Z',
    expected: false,
  };

  it('reports a case that does not hold with both values', () => {
    expect(runVectors({ cases: [vector] })).toEqual({
      passed: 0,
      failed: 1,
      skipped: 0,
      failures: [{ id: 'one', expected: false, actual: true }],
    });
  });

  it('reports a case that the library refuses', () => {
    const [failure] = runVectors({ cases: [{ ...vector, timezone: 'Nowhere' }] }).failures;
    expect(failure?.actual).toContain('unknown_zone');
  });

  it('skips an unknown op and a profile decided otherwise', () => {
    const cases = [{ op: 'later' }, { ...vector, profile: 'signed' }];
    expect(runVectors({ cases })).toMatchObject({ passed: 0, failed: 0, skipped: 2 });
  });

  it('closes annual holidays every year and breaks on their date', () => {
    const cases = [
      { ...vector, id: 'annual', holidays_annual: ['03-02', '02-29'] },
      { ...vector, id: 'break', breaks: [{ date: '2026-03-02', from: '08:00', to: '10:00' }] },
    ];
    expect(runVectors({ cases }).passed).toBe(2);
  });

  it.each([null, {}, { cases: 'none' }, { cases: [1] }])('refuses %j', (document) => {
    expect(() => runVectors(document)).toThrow('bad_vectors');
  });
});

import { awardsOf, towerOfCpv } from './awards.js';
import { draftOfAward } from './draft-of-award.js';
import { monthsBegun } from './months-begun.js';
import type { OcdsRelease } from './ocds.js';
import { readOcds } from './read-ocds.js';

const release = (over: object = {}): OcdsRelease => ({
  ...{ ocid: 'ocds-213czf-1', id: 'r1', date: '2026-01-10T00:00:00Z', tag: ['award'], initiationType: 'tender' },
  ...over,
});
const award = (over: object = {}) => ({
  ...{ id: 'a1', title: 'Nät', value: { amount: 1200.55, currency: 'SEK' }, suppliers: [{ id: 's', name: 'Fjordnät AB' }] },
  ...{ contractPeriod: { startDate: '2026-02-01T00:00:00Z', endDate: '2027-01-31T23:59:59+01:00' } },
  ...over,
});
const read = (text: string) => [...readOcds(text)].map(({ position, ocid, problems }) => [position, ocid, problems.map(({ path, code }) => `${path} ${code}`)]);

describe('OCDS releases', () => {
  it('come alone, in a package, in a list, or one a line', () => {
    const one = JSON.stringify(release());
    const fine = [1, 'ocds-213czf-1', []];
    expect(read(one)).toEqual([fine]);
    expect(read(JSON.stringify({ uri: 'x', releases: [release()] }))).toEqual([fine]);
    expect(read(`[${one}]`)).toEqual([fine]);
    expect(read(`\uFEFF${one}\n\n${one}\n`)).toEqual([fine, [3, 'ocds-213czf-1', []]]);
  });

  it('are put aside with the path and the reason', () => {
    const { id: _, ...unnamed } = release();
    const lines = [unnamed, release({ date: 'in May' }), release({ awards: [{ id: 'a', value: { amount: 'much' } }] }), 7];
    const [first, second, third, fourth, fifth] = read([...lines.map((one) => JSON.stringify(one)), '{"ocid": '].join('\n'));
    expect(first).toEqual([1, 'ocds-213czf-1', ['id ocds_missing']]);
    expect(second?.[2]).toContain('date ocds_format');
    expect(third?.[2]).toContain('awards[0].value.amount ocds_type');
    expect([fourth?.[2], fifth?.[2]]).toEqual([[' ocds_not_an_object'], [' ocds_json']]);
  });

  it('are put aside where the database could not keep their text', () => {
    expect(read('{"ocid":"a\\u0000b"}')[0]?.[2]).toEqual([' ocds_text']);
    expect(read('{"ocid":"a\\ud800b"}')[0]?.[2]).toEqual([' ocds_text']);
  });
});

describe('an award', () => {
  it('keeps its amount to the last decimal and its days as they were written', () => {
    const parties = [{ id: 's', name: 'Fjordnät AB', identifier: { id: '556000-0001' } }];
    expect(awardsOf(release({ parties, awards: [award()] }))).toMatchObject([
      { valueMinor: '120055', currency: 'SEK', startsOn: '2026-02-01', endsOn: '2027-01-31', supplierName: 'Fjordnät AB', supplierNumber: '556000-0001' },
    ]);
  });

  it.each([[{ amount: 0.125, currency: 'SEK' }], [{ amount: -1, currency: 'SEK' }], [{ amount: 1e21, currency: 'SEK' }], [null]])(
    'gives no amount that would not be exact: %j',
    (value) => {
      expect(awardsOf(release({ awards: [award({ value })] }))[0]?.valueMinor).toBeNull();
    },
  );

  it('is spread over the months of its term, rounded once, and says so', () => {
    const [row] = awardsOf(release({ awards: [award({ suppliers: [{ name: 'A' }, { name: 'B' }] })] }));
    const draft = row && draftOfAward({ ...row, ocid: 'ocds-213czf-1' });
    expect(draft).toMatchObject({ number: 'ocds-213czf-1', monthlyChargeMinor: '10005', startsOn: '2026-02-01' });
    expect(draft?.notes.map(({ code }) => code)).toEqual(['ocds_value_spread', 'ocds_more_suppliers']);
  });

  it.each([
    ['2026-01-01', '2026-12-31', 12],
    ['2026-01-15', '2026-02-14', 1],
    ['2026-01-15', '2026-02-15', 2],
    ['2026-01-01', '2026-01-01', 1],
  ])('from %s to %s begins %i months', (from, to, months) => {
    expect(monthsBegun(from, to)).toBe(months);
  });

  it.each([
    ['72000000', 'operations'],
    ['32400000', 'network'],
    ['30213100', 'client'],
    ['63712400', null],
    [null, null],
  ])('of the kind %s belongs to %s', (cpv, tower) => {
    expect(towerOfCpv(cpv)).toBe(tower);
  });
});

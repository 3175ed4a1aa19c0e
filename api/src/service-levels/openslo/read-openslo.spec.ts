import { readOpenSlo } from './read-openslo.js';
import { writeOpenSlo } from './write-openslo.js';

const service = (name: string) => `apiVersion: openslo/v1\nkind: Service\nmetadata:\n  name: ${name}\nspec:\n  description: Något\n`;
const problems = (text: string) =>
  readOpenSlo(text).flatMap(({ position, problems: found }) => found.map(({ path, code }) => [position, path, code]));

describe('OpenSLO documents', () => {
  it('come one or many a file, as YAML or JSON, alone or in a list', () => {
    const many = `${service('a')}---\n${service('b')}`;
    const list = JSON.stringify([readOpenSlo(service('c'))[0]?.document, readOpenSlo(service('d'))[0]?.document]);
    expect([...readOpenSlo(many), ...readOpenSlo(list)].map(({ kind, name }) => [kind, name])).toEqual([
      ['Service', 'a'],
      ['Service', 'b'],
      ['Service', 'c'],
      ['Service', 'd'],
    ]);
  });

  it('read back as they were written', () => {
    const read = readOpenSlo(`${service('a')}---\n${service('b')}`).flatMap(({ document }) => document ?? []);
    expect(readOpenSlo(writeOpenSlo(read)).map(({ document }) => document)).toEqual(read);
  });

  it.each([
    ['another version', 'apiVersion: openslo/v2\nkind: Service', [1, 'apiVersion', 'openslo_version']],
    ['an unknown kind', 'apiVersion: openslo/v1\nkind: Promise', [1, 'kind', 'openslo_kind']],
    ['no name', 'apiVersion: openslo/v1\nkind: Service\nmetadata: {}\nspec: {}', [1, 'metadata.name', 'openslo_missing']],
    ['a name nobody may use', service('Å'), [1, 'metadata.name', 'openslo_pattern']],
    ['a plain word', 'hello', [1, '', 'openslo_not_an_object']],
    ['broken YAML', 'kind: [', [1, '', 'openslo_yaml']],
  ])('are refused with the path: %s', (_, text, expected) => {
    expect(problems(text)).toContainEqual(expected);
  });

  it('name a fault deep inside by its path', () => {
    const slo = {
      ...{ apiVersion: 'openslo/v1', kind: 'SLO', metadata: { name: 'x' } },
      spec: { service: 's', indicatorRef: 'i', budgetingMethod: 'Often', objectives: [{ target: 0.5 }, { target: 1.5 }] },
    };
    expect(problems(JSON.stringify(slo))).toEqual([
      [1, 'spec.budgetingMethod', 'openslo_not_one_of'],
      [1, 'spec.objectives[1].target', 'openslo_bound'],
    ]);
  });

  it('may not be given twice in one file', () => {
    expect(problems(`${service('a')}---\n${service('a')}`)).toEqual([[2, 'metadata.name', 'openslo_repeated']]);
  });

  it('do not grow out of a few lines that stand for each other', () => {
    const bomb = `a: &a [x, x]\n${'b'.repeat(1)}: [${Array(200).fill('*a').join(', ')}]`;
    expect(problems(bomb)).toEqual([[1, '', 'openslo_aliases']]);
  });

  it('never ask for more than a file of a few lines deserves', () => {
    const names = 'abcdefghij'.split('').map((name, index, all) => {
      const before = all[index - 1];
      return `${name}: &${name} [${before ? Array(9).fill(`*${before}`).join(', ') : 'x'}]`;
    });
    expect(problems(names.join('\n'))).toEqual([[1, '', 'openslo_aliases']]);
    expect(problems('a: *nowhere')).toEqual([[1, '', expect.stringMatching('openslo_(yaml|aliases)')]]);
    expect(problems('['.repeat(100_000))).toEqual([[1, '', expect.stringMatching('openslo_(yaml|too_deep)')]]);
    expect(problems(`${service('a')}  more: ${'['.repeat(100)}${']'.repeat(100)}`).map(([, , code]) => code)).toEqual(['openslo_too_deep']);
    expect(problems(' '.repeat(5 * 1024 * 1024))).toEqual([[1, '', 'openslo_too_large']]);
    const many = Array.from({ length: 1001 }, (_, index) => service(`s${index}`)).join('---\n');
    expect(problems(many)).toEqual([[1001, '', 'openslo_too_many']]);
  }, 30_000);

  it.each([
    ['a null character', 'more: "a\\0"', 'spec.more', 'openslo_text'],
    ['half a character', 'more: "\\ud800"', 'spec.more', 'openslo_text'],
    ['a number without end', 'more: [1, .inf]', 'spec.more[1]', 'openslo_number'],
  ])('are refused where the database could not give them back: %s', (_, line, path, code) => {
    expect(problems(`${service('a')}  ${line}\n`)).toEqual([[1, path, code]]);
  });

  it('say which of two parts to choose, instead of what either of them lacks', () => {
    const metric = { metricSource: { spec: {} } };
    const sli = (ratio: object) => ({
      ...{ apiVersion: 'openslo/v1', kind: 'SLI', metadata: { name: 'x' } },
      spec: { ratioMetric: { counter: true, total: metric, ...ratio } },
    });
    const found = (ratio: object) => readOpenSlo(JSON.stringify(sli(ratio)))[0]?.problems;
    const path = 'spec.ratioMetric';
    expect(found({ good: metric })).toEqual([]);
    expect(found({})).toEqual([{ path, code: 'openslo_either', params: { fields: 'good / bad' } }]);
    expect(found({ good: metric, bad: metric })).toEqual([{ path, code: 'openslo_together', params: { fields: 'good, bad' } }]);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { grantableScopes } from '@samsyn/domain/access/token-scopes';
import { auditActions } from '@samsyn/domain/audit/audit-actions';
import { flatKeys, keyUse, sourcesBelow } from '../testing/keys.js';

const web = join(process.cwd(), process.cwd().endsWith('web') ? '' : 'web');
const read = (language: string) =>
  JSON.parse(readFileSync(join(web, `src/i18n/${language}.json`), 'utf8')) as object;

const sv = flatKeys(read('sv'));
const en = flatKeys(read('en'));
const use = keyUse(sourcesBelow(join(web, 'src/app')));

describe('the texts', () => {
  it('are the same in Swedish and English', () => {
    expect(en.toSorted()).toEqual(sv.toSorted());
  });

  it('fill in the same values in both languages', () => {
    const values = (texts: object) => {
      const found: Record<string, string[]> = {};
      const visit = (node: object, prefix: string) => {
        for (const [name, value] of Object.entries(node) as [string, unknown][]) {
          if (typeof value === 'string') found[prefix + name] = (value.match(/{{\w+}}/g) ?? []).toSorted();
          else visit(value as object, `${prefix}${name}.`);
        }
      };
      visit(texts, '');
      return found;
    };
    expect(values(read('en'))).toEqual(values(read('sv')));
  });

  it('hold every key that is asked for', () => {
    expect([...use.asked].filter((key) => !sv.includes(key))).toEqual([]);
  });

  it('hold something below every key that is finished at run time', () => {
    expect([...use.begun].filter((begun) => !sv.some((key) => key.startsWith(begun)))).toEqual([]);
  });

  it('name every action that a token may be given', () => {
    const actions = [null, 'supplier'].flatMap((holder) => grantableScopes(holder).map((scope) => scope.slice(scope.indexOf(':') + 1)));
    expect([...new Set(actions)].filter((action) => !sv.includes(`apiTokens.actions.${action}`))).toEqual([]);
  });

  it('say of every action in the audit log what was done, and of no other', () => {
    const said = sv.filter((key) => key.startsWith('history.actions.')).map((key) => key.slice('history.actions.'.length));
    expect(said.toSorted()).toEqual([...auditActions].toSorted());
  });

  it('hold nothing that is not used', () => {
    const begun = [...use.begun];
    const used = (key: string) =>
      use.asked.has(key) || use.mentioned.has(key) || begun.some((start) => key.startsWith(start));
    expect(sv.filter((key) => !used(key))).toEqual([]);
  });
});

describe('the search for keys', () => {
  it('finds a key asked for, one of two, a plural, and one finished at run time', () => {
    const found = keyUse([
      `{{ t('a.b') }} {{ t(one() ? 'a.c' : 'a.d', { n: f(1) }) }}`,
      `language.plural('rows.left', 3); language.text('roles.' + role); text(\`errors.\${code}\`)`,
    ]);
    expect([...found.asked]).toEqual(['a.b', 'a.c', 'a.d', 'rows.left.one', 'rows.left.other']);
    expect([...found.begun]).toEqual(['roles.', 'errors.']);
  });
});

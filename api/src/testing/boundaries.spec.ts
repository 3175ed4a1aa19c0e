import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../../..');

/** Each forbidden import: the rule it breaks, who imports, what. */
const planted: [rule: string, importer: string, imported: string][] = [
  ['domain-is-pure', 'libs/domain/src/time/a.ts', 'api/src/incidents/b.ts'],
  ['api-imports-no-other-project', 'api/src/incidents/a.ts', 'web/src/app/app.ts'],
  ['web-imports-no-api', 'web/src/app/incidents/a.ts', 'api/src/incidents/b.ts'],
  ['e2e-imports-no-sources', 'e2e/src/a.ts', 'api/src/incidents/b.ts'],
  ['platform-knows-no-feature', 'api/src/platform/a.ts', 'api/src/incidents/b.ts'],
  ['api-suppliers-imports-from-its-right', 'api/src/suppliers/a.ts', 'api/src/contracts/b.ts'],
  ['api-incidents-imports-from-its-right', 'api/src/incidents/a.ts', 'api/src/scorecards/b.ts'],
  ['entities-and-repositories-stay-at-home', 'api/src/scorecards/a.ts', 'api/src/incidents/x.repository.ts'],
  ['web-features-do-not-meet', 'web/src/app/incidents/a.ts', 'web/src/app/contracts/b.ts'],
  ['web-shared-is-presentational', 'web/src/app/shared/a.ts', 'web/src/app/contracts/b.ts'],
];

describe('import boundaries', () => {
  let tree: string;

  beforeEach(() => {
    tree = mkdtempSync(join(tmpdir(), 'samsyn-boundaries-'));
    cpSync(join(root, '.dependency-cruiser.cjs'), join(tree, '.dependency-cruiser.cjs'));
    cpSync(join(root, 'tsconfig.base.json'), join(tree, 'tsconfig.base.json'));
    symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));
  });
  afterEach(() => rmSync(tree, { recursive: true }));

  function violations(importer: string, imported: string): string[] {
    for (const [file, source] of [
      [imported, 'export const value = 1;\n'],
      [importer, `import '${'../'.repeat(importer.split('/').length - 1)}${imported.replace(/\.ts$/, '.js')}';\n`],
    ] as const) {
      mkdirSync(dirname(join(tree, file)), { recursive: true });
      writeFileSync(join(tree, file), source);
    }
    const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
    const folders = [...new Set([importer, imported].map((file) => file.split('/')[0] ?? ''))];
    const args = [cruiser, ...folders, '--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
    let output: string;
    try {
      output = execFileSync(process.execPath, args, { cwd: tree, encoding: 'utf8', stdio: 'pipe' });
    } catch (error) {
      output = error instanceof Error && 'stdout' in error ? String(error.stdout) : '';
    }
    const { summary }: { summary: { violations: { rule: { name: string } }[] } } = JSON.parse(output);
    return summary.violations.map((each) => each.rule.name);
  }

  it.each(planted)('%s is broken by %s importing %s', (rule, importer, imported) => {
    expect(violations(importer, imported)).toContain(rule);
  });

  it('lets a feature import one to its left', () => {
    expect(violations('api/src/incidents/a.ts', 'api/src/suppliers/suppliers.service.ts')).toEqual([]);
  });
});

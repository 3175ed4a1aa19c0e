import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Ajv } from 'ajv';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import { systemPrincipal, Tenancy } from '../../platform/tenancy/tenant-transaction.js';
import { createTenant } from '../../testing/tenant.js';
import { createTestApp } from '../../testing/test-app.js';
import { OpenSloService } from './openslo.service.js';

const shared = process.env['SAMSYN_SHARED'] ?? join(import.meta.dirname, '../../../../../shared');
const folder = join(shared, 'data/openslo');
const filesBelow = (path: string, ending: RegExp) =>
  readdirSync(join(folder, path), { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => join(path, name))
    .sort();
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const files = ['schema-test', 'examples', 'go-sdk'].flatMap((path) => filesBelow(path, /\.(ya?ml|json)$/));

/** The standard's own schema as a whole, beside the one of each kind that the product asks. */
function standard(): (document: unknown) => boolean {
  const ajv = new Ajv({ strict: false });
  for (const part of filesBelow('schemas/v1/parts', /\.json$/)) ajv.addSchema(JSON.parse(read(part)) as object);
  const validate = ajv.compile(JSON.parse(read('schemas/v1/openslo.schema.json')) as object);
  return (document) => validate(document);
}

const contentsOf = (text: string): unknown[] =>
  parseAllDocuments(text).flatMap((one) => {
    const content: unknown = one.toJS();
    return Array.isArray(content) ? (content as unknown[]) : [content];
  });

describe('every OpenSLO file that comes beside the repository', () => {
  let app: NestFastifyApplication;
  const isValid = standard();

  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app.close());

  async function take(organisationId: string, file: string) {
    const service = app.get(OpenSloService);
    return app.get(Tenancy).run(systemPrincipal(organisationId), async (tx) => {
      const { documents } = await service.takeText(tx, read(file), file);
      return Promise.all(
        documents.map(async ({ id, ...one }) => {
          const stored = id === null ? null : await service.get(tx, id);
          return { ...one, back: stored && (parse(stored.yaml) as unknown), draft: stored?.draft ?? null };
        }),
      );
    });
  }

  it('is taken and given back as it was where it is valid, and refused at a path where it is not', async () => {
    const { organisationId } = await createTenant(app);
    const counts = { files: 0, yaml: 0, documents: 0, objects: 0, valid: 0, repeated: 0, otherVersion: 0, invalid: 0, drafts: 0 };
    for (const file of files) {
      const contents = contentsOf(read(file));
      counts.files += 1;
      if (!file.endsWith('.json')) {
        counts.yaml += 1;
        counts.documents += parseAllDocuments(read(file)).length;
      }
      const taken = await take(organisationId, file);
      expect([file, taken.length]).toEqual([file, contents.length]);
      for (const [index, one] of taken.entries()) {
        const content = contents[index] as { apiVersion: string };
        const place = `${file} ${one.position}`;
        const codes = one.problems.map(({ code }) => code);
        counts.objects += 1;
        if (one.back !== null) {
          expect([place, isValid(content), codes]).toEqual([place, true, []]);
          expect([place, one.back]).toEqual([place, content]);
          counts.valid += 1;
          if (one.draft) counts.drafts += 1;
        } else if (codes.includes('openslo_repeated')) {
          expect([place, isValid(content), one.problems[0]?.path]).toEqual([place, true, 'metadata.name']);
          counts.repeated += 1;
        } else {
          expect([place, isValid(content), one.outcome]).toEqual([place, false, 'refused']);
          expect(one.problems.length).toBeGreaterThan(0);
          for (const { path } of one.problems) expect([place, path]).toEqual([place, expect.stringMatching(/^(apiVersion|kind|metadata|spec)/)]);
          counts[content.apiVersion === 'openslo/v1' ? 'invalid' : 'otherVersion'] += 1;
        }
      }
    }
    expect(counts).toEqual({
      ...{ files: 92, yaml: 89, documents: 90, objects: 152 },
      ...{ valid: 73, repeated: 1, otherVersion: 25, invalid: 53, drafts: 15 },
    });
  }, 120_000);

  // A reference may lead to a document of another file, so nothing is wrong with one that leads nowhere yet.
  it.each([
    ['v1_slo_invalid_sli.yaml', [], []],
    ['v1_slo_invalid_policy.yaml', ['spec.alertPolicies[0]'], []],
    ['v1_slo_invalid_target.yaml', ['spec.alertPolicies[0]'], []],
  ])('says of %s what the schema says, whatever it refers to', async (name, first, second) => {
    const { organisationId } = await createTenant(app);
    const taken = await take(organisationId, join('go-sdk/pkg/openslosdk/test_data/inline/inputs', name));
    expect(taken.map(({ problems }) => problems.map(({ path }) => path))).toEqual([first, second]);
  });

  it.each([
    ['invalid-apiversion.yaml', ['apiVersion']],
    ['alert-policy/alert-policy-no-cond.yaml', ['spec.conditions']],
    ['alert-policy/alert-policy-many-cond.yaml', ['spec.conditions']],
    ['alert-condition/alert-condition-no-sev.yaml', ['spec.severity']],
    ['alert-notification-target/alert-notification-target-no-target.yaml', ['spec.target']],
    ['alert-policy/alert-policy-malformed-targetref.yaml', ['spec.notificationTargets[0]']],
    ['service/service-long-description.yaml', ['spec.description']],
    ['sli/sli-ratio-good-and-bad.yaml', ['spec.ratioMetric']],
  ])('names where %s goes wrong', async (name, paths) => {
    const { organisationId } = await createTenant(app);
    const [taken] = await take(organisationId, join('schema-test/spec-files/v1', name));
    expect(taken?.problems.map(({ path }) => path)).toEqual(paths);
  });
});

// Writes libs/api-client from the API's OpenAPI document; --check fails where the committed file differs.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { build } from './build.mjs';

const root = join(import.meta.dirname, '..');
build('domain', 'api');
const document = execFileSync(process.execPath, [join(root, 'api/dist/cli/openapi.js')], {
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
});
const source = `// Generated from the API's OpenAPI document by \`npm run api-client\`; do not edit.\n${astToString(
  await openapiTS(JSON.parse(document), { defaultNonNullable: false }),
)}`;
const target = join(root, 'libs/api-client/src/schema.ts');
const committed = existsSync(target) ? readFileSync(target, 'utf8') : '';
if (process.argv.includes('--check')) {
  if (committed !== source) {
    process.stderr.write('libs/api-client is not what the API describes: run npm run api-client and commit it.\n');
    process.exit(1);
  }
} else if (committed !== source) {
  mkdirSync(join(root, 'libs/api-client/src'), { recursive: true });
  writeFileSync(target, source);
}

/** Recomputes a closed month in a process of its own, whose time zone and language its parent chooses. */
import 'reflect-metadata';
import { AppConfig } from '../../dist/src/platform/config.js';
import { createApp } from '../../dist/src/platform/http/create-app.js';
import { systemPrincipal, Tenancy } from '../../dist/src/platform/tenancy/tenant-transaction.js';
import { Verifier } from '../../dist/src/scorecards/closes/freezing/verify.service.js';

const [databaseUrl, dataDir, jobScope, organisationId, period] = process.argv.slice(2);
const app = await createApp(new AppConfig(databaseUrl, dataDir, 0, false, null, undefined, jobScope));
await app.init();
const versions = await app.get(Tenancy).run(systemPrincipal(organisationId), (tx) => app.get(Verifier).verify(tx, period));
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
process.stdout.write(JSON.stringify({ zone, example: (1234.5).toLocaleString(), versions }));
await app.close();

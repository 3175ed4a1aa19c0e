/** Imports a file in a process of its own, which its parent kills in the middle of it. */
import 'reflect-metadata';
import { ImportService } from '../../dist/src/incidents/imports/import.service.js';
import { AppConfig } from '../../dist/src/platform/config.js';
import { createApp } from '../../dist/src/platform/http/create-app.js';
import { systemPrincipal } from '../../dist/src/platform/tenancy/tenant-transaction.js';

const [databaseUrl, dataDir, jobScope, organisationId, file] = process.argv.slice(2);
const config = new AppConfig(databaseUrl, dataDir, 0, false, null, undefined, jobScope);
const app = await createApp(config);
await app.init();
await app.get(ImportService).runFile({ principal: systemPrincipal(organisationId), file, preset: 'servicenow-event-log' });

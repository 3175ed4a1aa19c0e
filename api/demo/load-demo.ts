import type { INestApplicationContext } from '@nestjs/common';
import { join } from 'node:path';
import { periodOf } from '@samsyn/domain/time/period';
import { ImportService } from '../src/incidents/imports/import.service.js';
import { measureJob } from '../src/incidents/imports/import-runner.js';
import { DueIncidents } from '../src/incidents/measuring/due-incidents.js';
import { AuthDatabase } from '../src/platform/auth/auth.database.js';
import { measureAgreementJob } from '../src/platform/jobs/agreement-outdated.js';
import { measureEvidenceJob } from '../src/platform/jobs/evidence-changed.js';
import { JobQueue } from '../src/platform/jobs/job-queue.js';
import { RenewalService } from '../src/scorecards/renewal.service.js';
import { repositoryRoot } from '../cli/embedded/directories.js';
import { weeksUntil } from './log-dates.js';
import { addAnswers } from './nacka/add-answers.js';
import { classifyCases, sealCase } from './nacka/add-cases.js';
import { addBoards } from './nacka/add-boards.js';
import { addClosedMonths } from './nacka/add-closed-months.js';
import { addCommitments } from './nacka/add-commitments.js';
import { addCredits } from './nacka/add-credits.js';
import { addFlexibility } from './nacka/add-flexibility.js';
import { addLearning } from './nacka/add-learning.js';
import { addEvidence } from './nacka/add-evidence.js';
import { addIntegrations } from './nacka/add-integrations.js';
import { addInvoices } from './nacka/add-invoices.js';
import { addLiveIncidents } from './nacka/add-live-incidents.js';
import { addMajorIncident } from './nacka/add-major-incident.js';
import { addOperatingLevels } from './nacka/add-operating-levels.js';
import { addProposals } from './nacka/add-proposals.js';
import { addPublication } from './nacka/add-publication.js';
import { addReports } from './nacka/add-reports.js';
import { addReportTemplates } from './nacka/add-report-templates.js';
import { addScoreModel } from './nacka/add-score-model.js';
import { addServices } from './nacka/add-services.js';
import { addStatements } from './nacka/add-statements.js';
import { addWatching } from './nacka/add-watching.js';
import { addSurveys } from './nacka/add-surveys.js';
import { loadNacka } from './nacka/load-nacka.js';
import { readNotices } from './nacka/read-notices.js';

export const demoLog = join(repositoryRoot, 'api/demo/data/incident_event_log.zip');

/** Whether nobody has begun to use this database. */
export async function isEmpty(app: INestApplicationContext): Promise<boolean> {
  const { rowCount } = await app.get(AuthDatabase).pool.query('SELECT 1 FROM organisation LIMIT 1');
  return rowCount === 0;
}

/** Nacka with its five suppliers and the whole incident log, made and measured by the services a user calls. */
export async function loadDemo(app: INestApplicationContext, now: Date): Promise<void> {
  const shiftWeeks = weeksUntil(now);
  const nacka = await loadNacka(app, now, shiftWeeks);
  const { principal } = nacka;
  await addServices(app, nacka);
  await addEvidence(app, nacka, now);
  await addAnswers(app, nacka);
  const imports = app.get(ImportService);
  const { id } = await imports.runFile({
    principal,
    file: demoLog,
    preset: 'servicenow-event-log',
    source: 'demo',
    zone: 'Europe/Stockholm',
    shiftWeeks,
  });
  const incidentIds = await addLiveIncidents(app, nacka, now);
  await app.get(RenewalService).measure(principal.organisationId, { importId: id });
  await app.get(RenewalService).measure(principal.organisationId, { incidentIds });
  await addOperatingLevels(app, nacka, shiftWeeks);
  await imports.finish(principal.organisationId, id);
  await classifyCases(app, nacka);
  await addCredits(app, principal.organisationId, nacka.parties);
  await sealCase(app, nacka);
  await addInvoices(app, nacka, now);
  await addStatements(app, nacka);
  await addFlexibility(app, nacka, now);
  await addLearning(app, nacka, now);
  await addSurveys(app, nacka, now);
  await addReportTemplates(app, nacka, now);
  await addWatching(app, nacka, now);
  const scored = await addScoreModel(app, nacka);
  // How far reports can be relied on counts in the scores of the months they are due in.
  await app.get(RenewalService).compute(principal.organisationId, [...new Set([...scored, ...(await addReports(app, nacka, now))])]);
  await addProposals(app, nacka, now);
  await addClosedMonths(app, nacka, now);
  await addPublication(app, nacka);
  await addBoards(app, nacka, now);
  await readNotices(app, nacka);
  await addCommitments(app, nacka, now);
  await addMajorIncident(app, nacka, now);
  await addIntegrations(app, nacka, now);
  // The month that runs is scored by what the registers say.
  await app.get(RenewalService).compute(principal.organisationId, [periodOf(now.getTime(), 'Europe/Stockholm')]);
  await forgetMeasuring(app, principal.organisationId);
}

/** Everything is measured by now; what the services asked for on the way would do it all again for half a minute. */
async function forgetMeasuring(app: INestApplicationContext, organisationId: string): Promise<void> {
  const due = app.get(DueIncidents);
  await due.done(organisationId, await due.find(organisationId));
  await app.get(JobQueue).forget(measureJob, measureEvidenceJob, measureAgreementJob, 'measure-contract', 'compute-scorecards');
}

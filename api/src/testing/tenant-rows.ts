import { randomUUID } from 'node:crypto';
import { commitmentRows } from './commitment-rows.js';
import { costRows } from './cost-rows.js';
import { governanceRows } from './governance-rows.js';
import { learningRows } from './learning-rows.js';
import { monthRows, periodRows } from './period-rows.js';
import { proposalRows } from './proposal-rows.js';
import { publishedRows } from './published-rows.js';
import { reportRows } from './report-rows.js';
import { packRows } from './pack-rows.js';
import { scoreRows } from './score-rows.js';
import { surveyRows } from './survey-rows.js';
import { watchRows } from './watch-rows.js';

/** What the register holds of a supplier, with an incident of its own. */
export interface Party {
  supplierId: string;
  contractId: string;
  serviceLevelId: string;
  incidentId: string;
}

/** One row in every table that the register does not fill. */
export function rowsOf(org: string, { supplierId, contractId, serviceLevelId, incidentId }: Party, towerId: string): [string, unknown[]][] {
  const importId = randomUUID();
  const [seriesId, statementId, creditId, ocdsImportId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const [serviceId, componentId] = [randomUUID(), randomUUID()];
  const [integrationId, endpointId] = [randomUUID(), randomUUID()];
  const [partnerId, agreementId, packageId] = [randomUUID(), randomUUID(), randomUUID()];
  const [templateId, templateVersionId] = [randomUUID(), randomUUID()];
  return [
    ...monthRows(org),
    [
      `INSERT INTO incident (organisation_id, id, source, external_id, title, state, opened_at, supplier_ids)
       VALUES ($1, $2, 'test', $3, 'Title', 'New', now(), $4)`,
      [org, incidentId, incidentId, [supplierId]],
    ],
    [
      `INSERT INTO incident_event (organisation_id, incident_id, sequence, at, kind, supplier_ids)
       VALUES ($1, $2, 1, now(), 'opened', $3)`,
      [org, incidentId, [supplierId]],
    ],
    [
      `INSERT INTO incident_assignment (organisation_id, incident_id, sequence, supplier_id, from_at, supplier_ids)
       VALUES ($1, $2, 1, $3, now(), ARRAY[$3]::uuid[])`,
      [org, incidentId, supplierId],
    ],
    [
      `INSERT INTO service_level_outcome (organisation_id, service_level_id, incident_id, supplier_id, outcome, started_at, elapsed_ms)
       VALUES ($1, $2, $3, $4, 'running', now(), 0)`,
      [org, serviceLevelId, incidentId, supplierId],
    ],
    [
      `INSERT INTO service_level_result (organisation_id, id, service_level_id, supplier_id, tower_id, period, met, missed,
                                         verdict, exact_value, window_from, window_to, rule_version,
                                         explanation, computed_at)
       VALUES ($1, $2, $3, $4, $5, '2026-01', 1, 0, 'met', '100', '2026-01-01', '2026-02-01', '1', '{}', now())`,
      [org, randomUUID(), serviceLevelId, supplierId, towerId],
    ],
    [
      `INSERT INTO hand_off_ledger (organisation_id, incident_id, supplier_ids, wall_ms, held_ms, unowned_ms, stood_resolved_ms,
                                    group_hand_offs, group_bounces, hand_offs, bounces, returned_unworked)
       VALUES ($1, $2, $3, 1, 1, 0, 0, 0, 0, 0, 0, 0)`,
      [org, incidentId, [supplierId]],
    ],
    [
      `INSERT INTO hand_off (organisation_id, incident_id, sequence, period, at, from_supplier_id, to_supplier_id, held_ms,
                             bounce, unworked)
       VALUES ($1, $2, 1, '2026-01', now(), $3, $4, 1, false, false)`,
      [org, incidentId, supplierId, randomUUID()],
    ],
    [
      `INSERT INTO major_incident (organisation_id, id, incident_id, incident_number, title, declared_at, aware_at, update_every_minutes, supplier_ids)
       VALUES ($1, $2, $2, 'I', 'M', now(), now(), 30, $3)`,
      [org, incidentId, [supplierId]],
    ],
    [
      `INSERT INTO major_incident_party (organisation_id, major_incident_id, supplier_id, called_at, supplier_ids) VALUES ($1, $2, $3, now(), $4)`,
      [org, incidentId, supplierId, [supplierId]],
    ],
    [
      `INSERT INTO major_incident_role (organisation_id, id, major_incident_id, role, person_name, from_at, supplier_ids)
       VALUES ($1, $2, $3, 'scribe', 'P', now(), $4)`,
      [org, randomUUID(), incidentId, [supplierId]],
    ],
    [
      `INSERT INTO major_incident_update (organisation_id, id, major_incident_id, at, audience, text, supplier_ids)
       VALUES ($1, $2, $3, now(), 'all', 'T', $4)`,
      [org, randomUUID(), incidentId, [supplierId]],
    ],
    [
      `INSERT INTO major_incident_obligation (organisation_id, id, major_incident_id, name, hours, due_at) VALUES ($1, $2, $3, 'O', 24, now())`,
      [org, randomUUID(), incidentId],
    ],
    [
      `INSERT INTO evidence_request (organisation_id, id, major_incident_id, supplier_id, question, due_at, asked_at)
       VALUES ($1, $2, $3, $4, 'Q', now(), now())`,
      [org, randomUUID(), incidentId, supplierId],
    ],
    ['INSERT INTO reporting_obligation (organisation_id, id, name, hours, version) VALUES ($1, $2, $3, 24, 1)', [org, randomUUID(), incidentId]],
    [
      `INSERT INTO action (organisation_id, id, title, owner_supplier_id, source_kind, source_id) VALUES ($1, $2, 'A', $3, 'major-incidents', $4)`,
      [org, randomUUID(), supplierId, incidentId],
    ],
    [
      `INSERT INTO hand_off_holding (organisation_id, incident_id, sequence, period, kind, supplier_id, wall_ms)
       VALUES ($1, $2, 1, '2026-01', 'held', $3, 1)`,
      [org, incidentId, supplierId],
    ],
    ...proposalRows(org, supplierId),
    ...scoreRows(org, { supplierId, contractId }),
    ...watchRows(org, { supplierId, contractId }),
    ...periodRows(org, { supplierId, serviceLevelId }),
    [
      'INSERT INTO team_mapping (organisation_id, id, group_name, supplier_id, tower_id) VALUES ($1, $2, $3, $4, $5)',
      [org, randomUUID(), supplierId, supplierId, towerId],
    ],
    [
      `INSERT INTO import (organisation_id, id, preset, source, zone, file_name, file_key, size_bytes)
       VALUES ($1, $2, 'p', 's', 'UTC', 'f', 'k', 1)`,
      [org, importId],
    ],
    [
      `INSERT INTO import_quarantine (organisation_id, id, import_id, line, code, columns, cells)
       VALUES ($1, $2, $3, 1, 'c', '[]', '[]')`,
      [org, randomUUID(), importId],
    ],
    [
      "INSERT INTO import_mapping (organisation_id, id, name, mapping) VALUES ($1, $2, $3, '{}')",
      [org, randomUUID(), supplierId],
    ],
    [
      `INSERT INTO contract_amendment (organisation_id, id, contract_id, supplier_id, number, title, effective_from)
       VALUES ($1, $2, $3, $4, $5, 'A', '2026-06-01')`,
      [org, randomUUID(), contractId, supplierId, randomUUID()],
    ],
    [
      `INSERT INTO outage (organisation_id, id, supplier_id, tower_id, title, from_at) VALUES ($1, $2, $3, $4, 'O', now())`,
      [org, randomUUID(), supplierId, towerId],
    ],
    [
      `INSERT INTO maintenance_window (organisation_id, id, supplier_id, tower_id, title, from_at, to_at)
       VALUES ($1, $2, $3, $4, 'M', '2026-01-01', '2026-01-02')`,
      [org, randomUUID(), supplierId, towerId],
    ],
    [
      `INSERT INTO measurement_series (organisation_id, id, supplier_id, tower_id, name, kind, source, external_id)
       VALUES ($1, $2, $3, $4, 'S', 'probe', 'test', $5)`,
      [org, seriesId, supplierId, towerId, seriesId],
    ],
    [
      `INSERT INTO measurement (organisation_id, series_id, supplier_id, measured_at, up)
       VALUES ($1, $2, $3, '2026-01-15', 10000)`,
      [org, seriesId, supplierId],
    ],
    [
      `INSERT INTO measurement_day (organisation_id, series_id, supplier_id, day, measurements)
       VALUES ($1, $2, $3, '2026-01-15', 1)`,
      [org, seriesId, supplierId],
    ],
    [
      `INSERT INTO back_test (organisation_id, id, name, first_period, last_period, drafts)
       VALUES ($1, $2, 'B', '2026-01', '2026-02', '[]')`,
      [org, randomUUID()],
    ],
    [
      `INSERT INTO openslo_document (organisation_id, id, kind, name, document, source) VALUES ($1, $2, 'SLO', $3, '{}', 's')`,
      [org, randomUUID(), supplierId],
    ],
    [
      `INSERT INTO ocds_import (organisation_id, id, file_name, received, added, unchanged, quarantined, awards)
       VALUES ($1, $2, 'f', 1, 0, 0, 1, 0)`,
      [org, ocdsImportId],
    ],
    [
      `INSERT INTO ocds_quarantine (organisation_id, id, import_id, position, problems, content) VALUES ($1, $2, $3, 1, '[]', '{}')`,
      [org, randomUUID(), ocdsImportId],
    ],
    [
      `INSERT INTO ocds_release (organisation_id, id, import_id, ocid, release_id, released_at, release)
       VALUES ($1, $2, $3, $4, '1', now(), '{}')`,
      [org, randomUUID(), ocdsImportId, supplierId],
    ],
    [
      `INSERT INTO ocds_award (organisation_id, id, ocid, award_id, released_at, title, suppliers) VALUES ($1, $2, $3, '1', now(), 'A', 1)`,
      [org, randomUUID(), supplierId],
    ],
    [
      `INSERT INTO credit_statement (organisation_id, id, contract_id, supplier_id, period, currency, charges_minor,
                                     at_risk_minor, before_caps_minor, total_minor, explanation, rule_version, computed_at)
       VALUES ($1, $2, $3, $4, '2026-01', 'SEK', 1, 1, 1, 1, '{}', '1', now())`,
      [org, statementId, contractId, supplierId],
    ],
    [
      `INSERT INTO credit (organisation_id, id, statement_id, contract_id, supplier_id, service_level_id, period, currency,
                           amount_minor, explanation, rule_version, computed_at)
       VALUES ($1, $2, $3, $4, $5, $6, '2026-01', 'SEK', 1, '{}', '1', now())`,
      [org, creditId, statementId, contractId, supplierId, serviceLevelId],
    ],
    [
      'INSERT INTO incident_reference (organisation_id, incident_id, supplier_id, number) VALUES ($1, $2, $3, $4)',
      [org, incidentId, supplierId, 'R-1'],
    ],
    [
      `INSERT INTO incident_comment (organisation_id, id, incident_id, visibility, text, supplier_ids, created_at)
       VALUES ($1, $2, $3, 'parties', 'Text', $4, now())`,
      [org, randomUUID(), incidentId, [supplierId]],
    ],
    [
      `INSERT INTO incident_attachment (organisation_id, id, incident_id, visibility, file_name, media_type, size_bytes, sha256,
                                        file_key, supplier_ids, created_at)
       VALUES ($1, $2, $3, 'parties', 'a.txt', 'text/plain', 1, '', '', $4, now())`,
      [org, randomUUID(), incidentId, [supplierId]],
    ],
    [
      `INSERT INTO incident_task (organisation_id, id, incident_id, supplier_id, title, opened_at, supplier_ids)
       VALUES ($1, $2, $3, $4, 'Task', now(), $5)`,
      [org, randomUUID(), incidentId, supplierId, [supplierId]],
    ],
    [
      `INSERT INTO credit_step (organisation_id, credit_id, sequence, supplier_id, action, state, at)
       VALUES ($1, $2, 1, $3, 'propose', 'proposed', now())`,
      [org, creditId, supplierId],
    ],
    [
      'INSERT INTO service (organisation_id, id, name, supplier_ids) VALUES ($1, $2, $3, $4)',
      [org, serviceId, serviceId, [supplierId]],
    ],
    [
      "INSERT INTO component (organisation_id, id, supplier_id, tower_id, name, kind) VALUES ($1, $2, $3, $4, $5, 'server')",
      [org, componentId, supplierId, towerId, componentId],
    ],
    [
      `INSERT INTO service_dependency (organisation_id, id, service_id, required_component_id, strength, supplier_ids)
       VALUES ($1, $2, $3, $4, 'hard', $5)`,
      [org, randomUUID(), serviceId, componentId, [supplierId]],
    ],
    ["INSERT INTO supplier (organisation_id, id, name) VALUES ($1, $2, $3)", [org, partnerId, partnerId]],
    [
      `INSERT INTO operating_level_agreement (organisation_id, id, number, title, providing_supplier_id, receiving_supplier_id, calendar_id,
                                              metric, target_percent, starts_on, state, supplier_ids)
       SELECT $1, $2, $5, 'A', $4, $3, c.id, 'returned_unworked', 5, '2026-01-01', 'agreed', ARRAY[$4::uuid, $3::uuid]
         FROM service_calendar c WHERE c.organisation_id = $1 LIMIT 1`,
      [org, agreementId, partnerId, supplierId, agreementId],
    ],
    [
      `INSERT INTO operating_level_outcome (organisation_id, agreement_id, incident_id, sequence, supplier_ids, outcome, period, ending,
                                            handed_over_at, started_at, elapsed_ms)
       VALUES ($1, $2, $3, 1, ARRAY[$4::uuid, $5::uuid], 'met', '2026-01', 'resolved', now(), now(), 0)`,
      [org, agreementId, incidentId, supplierId, partnerId],
    ],
    [
      `INSERT INTO report_template (organisation_id, id, contract_id, supplier_id, name_sv, name_en, frequency, due_days, review_days,
                                    answer_days, first_period, published_from)
       VALUES ($1, $2, $3, $4, 'R', 'R', 'month', 5, 5, 5, '2026-01', '2026-01')`,
      [org, templateId, contractId, supplierId],
    ],
    [
      `INSERT INTO report_template_version (organisation_id, id, template_id, contract_id, supplier_id, number, definition, state, valid_from,
                                            published_at)
       VALUES ($1, $2, $3, $4, $5, 1, '{}', 'published', '2026-01', now())`,
      [org, templateVersionId, templateId, contractId, supplierId],
    ],
    ...reportRows(org, { supplierId, contractId, serviceLevelId }, templateId, templateVersionId),
    ...costRows(org, { supplierId, contractId }),
    ...commitmentRows(org, { supplierId, contractId }),
    ...governanceRows(org, { supplierId, contractId }),
    ...learningRows(org, { supplierId, contractId }, serviceId),
    ...publishedRows(org, serviceId),
    ...packRows(org),
    ...surveyRows(org, { supplierId }),
    [
      // Of somebody else's making: a vendor makes tokens in its own name alone.
      `INSERT INTO api_token (organisation_id, id, supplier_id, name, token_hash, hint, scopes, expires_at, created_by)
       VALUES ($1, $2, $3, 'T', '\\x00', 'abcd', '{outages:read}', now(), $2)`,
      [org, randomUUID(), supplierId],
    ],
    [
      `INSERT INTO integration (organisation_id, id, name, kind, source, supplier_id, tower_id, verification, secret, impacts)
       VALUES ($1, $2, 'I', 'statuspage', $5, $3, $4, 'basic', 's', '{}')`,
      [org, integrationId, supplierId, towerId, integrationId],
    ],
    [
      `INSERT INTO inbound_message (organisation_id, id, integration_id, external_id, payload_hash, payload, received_at)
       VALUES ($1, $2, $3, 'm', 'h', '{}', now())`,
      [org, randomUUID(), integrationId],
    ],
    [
      `INSERT INTO report_delivery (organisation_id, id, contract_id, supplier_id, template_name, period, due_at)
       VALUES ($1, $2, $3, $4, 'R', '2026-01', now())`,
      [org, randomUUID(), contractId, supplierId],
    ],
    [
      `INSERT INTO score_statement_terms (organisation_id, effective_from, within_days, version) VALUES ($1, '2026-01-01', 14, 1)
       ON CONFLICT (organisation_id, effective_from) DO NOTHING`,
      [org],
    ],
    ['INSERT INTO measure_due (organisation_id, incident_id) VALUES ($1, gen_random_uuid())', [org]],
    [
      "INSERT INTO inbound_refusal (organisation_id, integration_id, reason, count, last_at) VALUES ($1, $2, 'unsigned', 1, now())",
      [org, integrationId],
    ],
    [
      "INSERT INTO inbound_fact (organisation_id, integration_id, external_id, said_at) VALUES ($1, $2, 'f', now())",
      [org, integrationId],
    ],
    [
      "INSERT INTO inbound_key (organisation_id, integration_id, key, name) VALUES ($1, $2, 'k', 'n')",
      [org, integrationId],
    ],
    [
      `INSERT INTO webhook_endpoint (organisation_id, id, name, address, event_types, secret)
       VALUES ($1, $2, 'W', 'https://a.example', '{incident.step}', 's')`,
      [org, endpointId],
    ],
    [
      `INSERT INTO webhook_delivery (organisation_id, id, endpoint_id, event_type, payload, created_at, next_attempt_at)
       VALUES ($1, $2, $3, 'incident.step', '{}', now(), now())`,
      [org, randomUUID(), endpointId],
    ],
    [
      `INSERT INTO attribution_terms (organisation_id, answer_within_days, unanswered) VALUES ($1, 14, 'accepted')
       ON CONFLICT (organisation_id) DO NOTHING`,
      [org],
    ],
    [
      `INSERT INTO end_to_end_ledger (organisation_id, service_id, period, supplier_ids, agreed_ms, down_ms, minutes, rule_version, computed_at)
       VALUES ($1, $2, '2026-01', $3, 1, '1', 1, '1', now())`,
      [org, serviceId, [supplierId]],
    ],
    [
      `INSERT INTO end_to_end_part (organisation_id, service_id, period, supplier_id, kind, down_ms, minutes)
       VALUES ($1, $2, '2026-01', $3, 'sole', '1', 1)`,
      [org, serviceId, supplierId],
    ],
    [
      `INSERT INTO end_to_end_interval (organisation_id, service_id, period, sequence, supplier_ids, from_at, to_at, service_ms,
                                        impact, attributed_by, evidence_ids, shares)
       VALUES ($1, $2, '2026-01', 1, $3, '2026-01-01', '2026-01-02', 1, 1, 'supplier', '{}', '[]')`,
      [org, serviceId, [supplierId]],
    ],
    ["INSERT INTO case_classification (organisation_id, kind, code) VALUES ($1, 'report', '2.4.1') ON CONFLICT DO NOTHING", [org]],
    [
      `INSERT INTO case_secrecy (organisation_id, id, case_id, field, legal_basis, reason, until, created_at)
       VALUES ($1, $2, ${caseOf}, 'facts.amount', 'OSL', 'R', '2099-01-01', now())`,
      [org, randomUUID(), incidentId],
    ],
    [
      `INSERT INTO case_package (organisation_id, id, case_id, purpose, language, sealed_at, content_sha256, manifest_sha256, package_sha256,
                                 file_key, file_name, size_bytes, file_count)
       VALUES ($1, $2, ${caseOf}, 'archive', 'sv', now(), 'h', 'h', 'h', 'k', 'f', 1, 1)`,
      [org, packageId, incidentId],
    ],
    [
      `INSERT INTO disclosure (organisation_id, id, case_id, package_id, kind, at) VALUES ($1, $2, ${caseOf}, $4, 'downloaded', now())`,
      [org, randomUUID(), incidentId, packageId],
    ],
    ["INSERT INTO personal_data_term (organisation_id, kind, days) VALUES ($1, 'member', 365) ON CONFLICT DO NOTHING", [org]],
    [
      `INSERT INTO personal_data_erasure (organisation_id, id, kind, subject_id, reason, erased_at) VALUES ($1, $2, 'member', $2, 'R', now())`,
      [org, randomUUID()],
    ],
  ];
}

/** The case of an incident's id, which is the third value of the statement. */
const caseOf = '(SELECT id FROM case_record WHERE organisation_id = $1 AND object_id = $3)';

/** A case is opened by a function alone; others' rows hang on it. */
export const openCaseOf = ({ supplierId, incidentId }: Party): [string, unknown[]] => [
  "SELECT app.open_case('report', $1, $2, 'T', now())",
  [incidentId, supplierId],
];

/** What only a supplier itself can write. */
export const answerOf = (org: string, { supplierId }: Party): [string, unknown[]] => [
  `INSERT INTO attribution_answer (organisation_id, id, evidence_id, supplier_id, answer, at) VALUES ($1, $2, $3, $4, 'accept', now())`,
  [org, randomUUID(), randomUUID(), supplierId],
];

/** What a supplier says of its score, and takes back; named by the supplier. */
export const statementOf = (org: string, { supplierId }: Party): [string, unknown[]][] => [
  [
    `INSERT INTO score_statement (organisation_id, id, supplier_id, period, kind, text, created_at)
     VALUES ($1, $2, $2, '2026-01', 'objection', 'T', now())`,
    [org, supplierId],
  ],
  [
    `INSERT INTO score_statement_file (organisation_id, id, statement_id, supplier_id, file_key, file_name, media_type, size_bytes, sha256, created_at)
     VALUES ($1, $2, $3, $3, 'k', 'f', 'text/plain', 1, repeat('0', 64), now())`,
    [org, randomUUID(), supplierId],
  ],
  [
    `INSERT INTO score_statement_step (organisation_id, statement_id, sequence, supplier_id, action, state, at)
     VALUES ($1, $2, 1, $2, 'withdraw', 'withdrawn', now())`,
    [org, supplierId],
  ],
];

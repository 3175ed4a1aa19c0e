import { randomUUID } from 'node:crypto';

/** One row in every table of a service report. */
export function reportRows(
  org: string,
  { supplierId, contractId, serviceLevelId }: { supplierId: string; contractId: string; serviceLevelId: string },
  templateId: string,
  templateVersionId: string,
): [string, unknown[]][] {
  const [reportId, figureId, signatoryId] = [randomUUID(), randomUUID(), randomUUID()];
  return [
    [
      `INSERT INTO service_report (organisation_id, id, template_id, contract_id, supplier_id, period, case_number, due_at)
       VALUES ($1, $2, $3, $4, $5, '2026-01', $6, now())`,
      [org, reportId, templateId, contractId, supplierId, reportId],
    ],
    [
      `INSERT INTO service_report_draft (organisation_id, report_id, supplier_id, template_version_id, answers, saved_at)
       VALUES ($1, $2, $3, $4, '{}', now())`,
      [org, reportId, supplierId, templateVersionId],
    ],
    ["INSERT INTO signatory (organisation_id, id, supplier_id, name, title) VALUES ($1, $2, $3, $4, 'T')", [org, signatoryId, supplierId, signatoryId]],
    [
      `INSERT INTO service_report_version (organisation_id, id, report_id, supplier_id, number, template_version_id, content, sha256,
                                           signatory_id, submitted_at)
       VALUES ($1, $2, $3, $4, 1, $5, '{}', $6, $7, now())`,
      [org, randomUUID(), reportId, supplierId, templateVersionId, '0'.repeat(64), signatoryId],
    ],
    [
      `INSERT INTO report_figure (organisation_id, id, report_id, supplier_id, number, item, standing)
       VALUES ($1, $2, $3, $4, 1, 'i', 'not_reported')`,
      [org, figureId, reportId, supplierId],
    ],
    [
      `INSERT INTO service_report_step (organisation_id, id, report_id, supplier_id, sequence, action, state, number, party, at)
       VALUES ($1, $2, $3, $4, 1, 'submit', 'submitted', 1, 'supplier', now())`,
      [org, randomUUID(), reportId, supplierId],
    ],
    [
      `INSERT INTO service_report_comment (organisation_id, id, report_id, supplier_id, number, text, party, at)
       VALUES ($1, $2, $3, $4, 1, 'C', 'buyer', now())`,
      [org, randomUUID(), reportId, supplierId],
    ],
    [
      `INSERT INTO service_report_file (organisation_id, id, report_id, supplier_id, item, file_key, file_name, media_type, size_bytes, sha256,
                                        party, at)
       VALUES ($1, $2, $3, $4, 'i', 'k', 'f', 'text/plain', 1, $5, 'supplier', now())`,
      [org, randomUUID(), reportId, supplierId, '0'.repeat(64)],
    ],
    [
      `INSERT INTO dispute (organisation_id, id, case_number, report_id, figure_id, supplier_id, opened_by, statement, opened_at)
       VALUES ($1, $2, $3, $4, $5, $6, 'buyer', 'S', now())`,
      [org, randomUUID(), figureId, reportId, figureId, supplierId],
    ],
    [
      `INSERT INTO report_correction (organisation_id, id, report_id, figure_id, supplier_id, value, reason, party, at)
       VALUES ($1, $2, $3, $4, $5, '1', 'R', 'supplier', now())`,
      [org, randomUUID(), reportId, figureId, supplierId],
    ],
    [
      `INSERT INTO agreed_figure (organisation_id, id, service_level_id, supplier_id, period, value, source, report_id, case_number, agreed_at)
       VALUES ($1, $2, $3, $4, '2026-01', '1', 'agreed', $5, 'R', now())`,
      [org, randomUUID(), serviceLevelId, supplierId, reportId],
    ],
  ];
}

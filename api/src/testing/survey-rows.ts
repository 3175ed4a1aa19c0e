import { randomUUID } from 'node:crypto';

/** One row in every table of surveys that somebody may read, and the weights of the collaboration score. */
export function surveyRows(org: string, { supplierId }: { supplierId: string }): [string, unknown[]][] {
  const [templateId, roundId] = [randomUUID(), randomUUID()];
  return [
    ['INSERT INTO survey_template (organisation_id, id, name, updated_at) VALUES ($1, $2, $3, now())', [org, templateId, templateId]],
    [`INSERT INTO survey_template_version (organisation_id, template_id, version, statements, asks_comment) VALUES ($1, $2, 1, '[]', false)`, [org, templateId]],
    [
      `INSERT INTO survey_round (organisation_id, id, title, template_id, template_version, statements, asks_comment, groups, rated_ids, rates_each_other,
                                 rates_buyer, starts_on, ends_on, remind_days, state, closed_on, published_on, supplier_ids, updated_at)
       VALUES ($1, $2, 'R', $3, 1, '[]', false, '[]', $4, false, false, '2026-01-01', '2026-01-31', '{}', 'published', '2026-02-01', '2026-02-02', $4, now())`,
      [org, roundId, templateId, [supplierId]],
    ],
    [
      `INSERT INTO survey_result (organisation_id, round_id, rated_id, rater_group, statement, supplier_id, mean, answers)
       VALUES ($1, $2, $3, 'users', 'a', $3, 3.5, 5)`,
      [org, roundId, supplierId],
    ],
    [
      `INSERT INTO collaboration_weights (organisation_id, effective_from, terms, version) VALUES ($1, '2026-01', '{}', 1) ON CONFLICT DO NOTHING`,
      [org],
    ],
  ];
}

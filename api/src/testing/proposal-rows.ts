import { randomUUID } from 'node:crypto';

/** A challenge, and a proposal of one supplier with all that stands on it. */
export function proposalRows(org: string, supplierId: string): [string, unknown[]][] {
  const [challengeId, proposalId] = [randomUUID(), randomUUID()];
  const suppliers = [supplierId];
  return [
    [
      `INSERT INTO innovation_terms (organisation_id, buyer_days, supplier_days, evaluators, criteria, version)
       VALUES ($1, '{}', '{}', 2, '[]', 1) ON CONFLICT DO NOTHING`,
      [org],
    ],
    [
      `INSERT INTO challenge (organisation_id, id, title, text, from_on, to_on, for_all, supplier_ids, criteria, state, published_at)
       VALUES ($1, $2, 'C', 'T', '2026-01-01', '2026-02-01', false, $3, '[]', 'published', now())`,
      [org, challengeId, suppliers],
    ],
    [
      `INSERT INTO proposal (organisation_id, id, title, description, proposer_kind, supplier_ids, lead_supplier_id, consented_ids,
                             challenge_id, state, state_since, submitted_at)
       VALUES ($1, $2, 'P', 'D', 'supplier', $3, $4, $3, $5, 'proposed', '2026-01-01', now())`,
      [org, proposalId, suppliers, supplierId, challengeId],
    ],
    [
      `INSERT INTO opened_proposal (organisation_id, proposal_id, title, description, proposers, opened_at) VALUES ($1, $2, 'P', 'D', 'S', now())`,
      [org, proposalId],
    ],
    [
      `INSERT INTO proposal_step (organisation_id, proposal_id, sequence, supplier_ids, action, from_state, to_state, at)
       VALUES ($1, $2, 1, $3, 'propose', 'committed', 'proposed', now())`,
      [org, proposalId, suppliers],
    ],
    [
      `INSERT INTO proposal_turn (organisation_id, proposal_id, sequence, supplier_ids, waiting_on, task, from_on, answer_by)
       VALUES ($1, $2, 1, $3, 'buyer', 'evaluate', '2026-01-01', '2026-01-10')`,
      [org, proposalId, suppliers],
    ],
    [
      `INSERT INTO proposal_message (organisation_id, id, proposal_id, supplier_ids, kind, text, at) VALUES ($1, $2, $3, $4, 'comment', 'M', now())`,
      [org, randomUUID(), proposalId, suppliers],
    ],
    [
      `INSERT INTO proposal_evaluation (organisation_id, proposal_id, evaluator_id, points, scored_at) VALUES ($1, $2, $3, '{}', now())`,
      [org, proposalId, randomUUID()],
    ],
    [
      `INSERT INTO pilot (organisation_id, proposal_id, supplier_ids, plan, from_on, to_on, success_measure)
       VALUES ($1, $2, $3, 'P', '2026-01-01', '2026-02-01', 'S')`,
      [org, proposalId, suppliers],
    ],
    [
      `INSERT INTO proposal_file (organisation_id, id, proposal_id, supplier_ids, file_key, file_name, media_type, size_bytes, sha256, created_at)
       VALUES ($1, $2, $3, $4, 'k', 'f', 'text/plain', 1, repeat('0', 64), now())`,
      [org, randomUUID(), proposalId, suppliers],
    ],
    [
      `INSERT INTO benefit (organisation_id, id, proposal_id, supplier_ids, type, title, unit, planned, baseline_from, baseline_to, method,
                            measure_from, measure_to)
       VALUES ($1, $2, $3, $4, 'hours', 'B', 'hours', 1, '2026-01-01', '2026-01-31', 'M', '2026-02-01', '2026-02-28')`,
      [org, randomUUID(), proposalId, suppliers],
    ],
  ];
}

import { randomUUID } from 'node:crypto';

/** One row in every table of flexibility, sourcing, the market, outcome studies and assessments. */
export function learningRows(org: string, { supplierId, contractId }: { supplierId: string; contractId: string }, serviceId: string): [string, unknown[]][] {
  const [cardId, requestId, quoteId, orderId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const [actorId, procurementId, dialogueId] = [randomUUID(), randomUUID(), randomUUID()];
  const [studyId, indicatorId, roundId, itemId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  return [
    [
      `INSERT INTO rate_card (organisation_id, id, contract_id, supplier_id, name, currency, starts_on) VALUES ($1, $2, $3, $4, 'R', 'SEK', '2026-01-01')`,
      [org, cardId, contractId, supplierId],
    ],
    [
      `INSERT INTO rate_card_item (organisation_id, id, rate_card_id, supplier_id, sequence, name, unit, price_minor) VALUES ($1, $2, $3, $4, 0, 'I', 'h', 1)`,
      [org, randomUUID(), cardId, supplierId],
    ],
    [
      `INSERT INTO change_request (organisation_id, id, contract_id, supplier_id, title, currency, asked_on, quote_days, day_unit, quote_due_on)
       VALUES ($1, $2, $3, $4, 'C', 'SEK', '2026-01-01', 5, 'working', '2026-01-08')`,
      [org, requestId, contractId, supplierId],
    ],
    [
      `INSERT INTO change_quote (organisation_id, id, change_request_id, supplier_id, number, total_minor, delivery_on, valid_to, quoted_on, quoted_at)
       VALUES ($1, $2, $3, $4, 1, 1, '2026-02-01', '2026-02-01', '2026-01-05', now())`,
      [org, quoteId, requestId, supplierId],
    ],
    [
      `INSERT INTO change_quote_line (organisation_id, quote_id, line, supplier_id, text, unit, quantity, price_minor, total_minor)
       VALUES ($1, $2, 1, $3, 'L', 'h', 1, 1, 1)`,
      [org, quoteId, supplierId],
    ],
    [
      `INSERT INTO supply_order (organisation_id, id, contract_id, supplier_id, title, ordered_on, lead_days, day_unit, due_on)
       VALUES ($1, $2, $3, $4, 'O', '2026-01-01', 5, 'working', '2026-01-08')`,
      [org, orderId, contractId, supplierId],
    ],
    [
      `INSERT INTO order_delivery (organisation_id, id, order_id, supplier_id, delivered_on, quantity, recorded_at) VALUES ($1, $2, $3, $4, '2026-01-05', 1, now())`,
      [org, randomUUID(), orderId, supplierId],
    ],
    [
      `INSERT INTO sourcing_decision (organisation_id, id, service_id, effective_from, choice, supplier_id, reason, decided_on, decided_by)
       VALUES ($1, $2, $3, '2026-01-01', 'bought', $4, 'R', '2026-01-01', 'B')`,
      [org, randomUUID(), serviceId, supplierId],
    ],
    [`INSERT INTO market_actor (organisation_id, id, name, size) VALUES ($1, $2, $3, 'small')`, [org, actorId, actorId]],
    ['INSERT INTO procurement (organisation_id, id, title) VALUES ($1, $2, $3)', [org, procurementId, procurementId]],
    [
      `INSERT INTO market_dialogue (organisation_id, id, actor_id, procurement_id, held_on, subject) VALUES ($1, $2, $3, $4, '2026-01-01', 'S')`,
      [org, dialogueId, actorId, procurementId],
    ],
    [`INSERT INTO market_dialogue_note (organisation_id, dialogue_id, participants, notes) VALUES ($1, $2, 'P', 'N')`, [org, dialogueId]],
    [
      `INSERT INTO market_answer (organisation_id, id, procurement_id, asked_on, question) VALUES ($1, $2, $3, '2026-01-01', 'Q')`,
      [org, randomUUID(), procurementId],
    ],
    [`INSERT INTO outcome_study (organisation_id, id, title, changed_on) VALUES ($1, $2, $3, '2026-01-01')`, [org, studyId, studyId]],
    [
      `INSERT INTO outcome_indicator (organisation_id, id, study_id, sequence, area, name_sv, name_en, unit, direction, method, source)
       VALUES ($1, $2, $3, 0, 'efficiency', 'N', 'N', 'h', 'lower_is_better', 'M', 'hand')`,
      [org, indicatorId, studyId],
    ],
    [
      `INSERT INTO outcome_measurement (organisation_id, id, study_id, indicator_id, measured_on, value, recorded_at) VALUES ($1, $2, $3, $4, '2026-02-01', 1, now())`,
      [org, randomUUID(), studyId, indicatorId],
    ],
    [`INSERT INTO outcome_annotation (organisation_id, id, study_id, noted_on, text) VALUES ($1, $2, $3, '2026-02-01', 'T')`, [org, randomUUID(), studyId]],
    [
      `INSERT INTO assessment_round (organisation_id, id, title, from_on, to_on, state, published_on, supplier_ids)
       VALUES ($1, $2, 'A', '2026-01-01', '2026-02-01', 'published', '2026-02-02', $3)`,
      [org, roundId, [supplierId]],
    ],
    [
      `INSERT INTO assessment_item (organisation_id, id, round_id, kind, sequence, text, state, supplier_ids, recorded_at)
       VALUES ($1, $2, $3, 'recommendation', 0, 'T', 'published', $4, now())`,
      [org, itemId, roundId, [supplierId]],
    ],
    [
      `INSERT INTO assessment_answer (organisation_id, recommendation_id, reason, answered_on) VALUES ($1, $2, 'R', '2026-02-03')`,
      [org, itemId],
    ],
  ];
}

import type { Client, Problemish } from './client.js';
import type { MeasuredTenant } from './measured-tenant.js';

/** How the ledgers of these suites are read: names, numbers and amounts as a Swedish economy system writes them. */
export const ledgerMapping = {
  columns: { supplierName: 'Leverantör', supplierNumber: 'Orgnr', invoiceNumber: 'Faktura', amount: 'Belopp', date: 'Datum', reference: 'Avser' },
  decimal: 'comma',
  dateOrder: 'ymd',
  encoding: 'utf-8',
};
const header = 'Leverantör;Orgnr;Faktura;Belopp;Datum;Avser';

/** Sends rows `supplier;number;invoice;amount;date;reference` as a ledger. */
export const sendLedger = <Body = Problemish>(client: Client, rows: readonly string[], mapping: object = ledgerMapping, name = 'reskontra.csv') =>
  client.upload<Body>('/api/costs/imports', { name, content: Buffer.from([header, ...rows].join('\n')) }, { mapping: JSON.stringify(mapping) });

/** A credit of a contract's month that stands in a state, for an amount in minor units. */
export async function addCredit(
  tenant: MeasuredTenant,
  ids: { supplierId: string; contractId: string },
  period: string,
  minor: string,
  states: readonly ('propose' | 'accept' | 'settle' | 'dispute')[],
): Promise<string> {
  const stateOf = { propose: 'proposed', accept: 'accepted', settle: 'settled', dispute: 'disputed' } as const;
  const [row] = await tenant.query<{ id: string }>(
    `WITH statement AS (
       INSERT INTO credit_statement (organisation_id, id, contract_id, supplier_id, period, currency, charges_minor, at_risk_minor,
                                     before_caps_minor, total_minor, explanation, rule_version, computed_at)
       VALUES ($1, gen_random_uuid(), $2, $3, $4, 'SEK', 0, 0, $5, $5, '{}', '1', now()) RETURNING id)
     INSERT INTO credit (organisation_id, id, statement_id, contract_id, supplier_id, period, currency, amount_minor, explanation, rule_version, computed_at)
     SELECT $1, gen_random_uuid(), statement.id, $2, $3, $4, 'SEK', $5, '{"steps":[],"eventIds":[]}', '1', now() FROM statement RETURNING id`,
    [ids.contractId, ids.supplierId, period, minor],
  );
  const id = String(row?.id);
  for (const [index, action] of states.entries()) {
    await tenant.query(
      `INSERT INTO credit_step (organisation_id, credit_id, sequence, supplier_id, action, state, at) VALUES ($1, $2, $3, $4, $5, $6, now())`,
      [id, index + 1, ids.supplierId, action, stateOf[action]],
    );
  }
  return id;
}

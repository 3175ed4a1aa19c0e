import type { INestApplicationContext } from '@nestjs/common';
import { fixed } from '@samsyn/domain/numbers/decimal';
import { periodOf, shiftPeriod } from '@samsyn/domain/time/period';
import Fraction from 'fraction.js';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chargesOfMonth } from '../../src/credits/contract-charges.js';
import { type ContractMoney, ContractTermsService } from '../../src/contracts/contract-terms.service.js';
import { InvoiceImportsService } from '../../src/costs/imports/invoice-imports.service.js';
import { InvoicesService } from '../../src/costs/invoices/invoices.service.js';
import { CostsService } from '../../src/costs/overview/costs.service.js';
import { Tenancy } from '../../src/platform/tenancy/tenant-transaction.js';
import type { Nacka } from './load-nacka.js';
import { suppliers } from './suppliers.js';

const months = 12;
const mapping = {
  columns: { supplierName: 'Leverantör', invoiceNumber: 'Fakturanr', date: 'Bokföringsdatum', account: 'Konto', text: 'Kontotext', reference: 'Avser', amount: 'Belopp exkl moms' },
  ...{ decimal: 'comma', dateOrder: 'ymd', encoding: 'utf-8' },
};
const header = 'Leverantör;Fakturanr;Bokföringsdatum;Konto;Kontotext;Avser;Belopp exkl moms';

/** How many months back a supplier's invoice is not the charge: a part of it in percent, nothing where that is 0. */
const otherwise: Record<string, Record<number, number>> = { driftpunkten: { 1: 103, 2: 103 }, stadsnat: { 3: 0 }, arbetsplats: { 2: 88 } };

interface Row { name: string; number: string; date: string; account: string; about: string; minor: bigint }

/** A year of invoices as the finance system would list them; all of it illustrative, and some of it not as agreed. */
export async function addInvoices(app: INestApplicationContext, { principal, parties }: Nacka, now: Date): Promise<void> {
  const current = periodOf(now.getTime(), 'Europe/Stockholm');
  const terms = await app.get(Tenancy).run(principal, (tx) => app.get(ContractTermsService).allTerms(tx));
  const { items: claims } = await app.get(Tenancy).run(principal, (tx) => app.get(CostsService).claims(tx, null));
  const rows: Row[] = suppliers.flatMap(({ code, name, contract: { number } }) => {
    const contract = terms.find(({ supplierId }) => supplierId === parties[code]?.supplierId);
    return contract ? chargeRows({ code, name, number, contract }, current) : [];
  });
  for (const { number, supplierName, credits } of claims) {
    const settled = credits.filter(({ state, amountMinor }) => state === 'settled' && BigInt(amountMinor) > 0n);
    for (const [month, of] of Map.groupBy(settled, ({ period }) => period)) {
      const minor = of.reduce((sum, { amountMinor }) => sum + BigInt(amountMinor), 0n);
      // The newest that is settled is still to come.
      if (month >= shiftPeriod(current, -4)) continue;
      rows.push({ name: supplierName, number: `K${month.replace('-', '')}-${number.slice(-3)}`, date: `${shiftPeriod(month, 1)}-20`, account: '74310;Köp IT-tjänster enligt avtal', about: `Vite ${number}`, minor: -minor });
    }
  }
  const last = shiftPeriod(current, -1);
  rows.push(
    { name: 'Orange Business', number: 'F88120', date: `${last}-12`, account: '74390;Konsulttjänster IT', about: 'Flytt av testmiljö', minor: 8_640_000n },
    { name: 'Skärmar & Stativ i Nacka AB', number: '20417', date: `${last}-18`, account: '40233;Inköp, IT-utrustning', about: '', minor: 1_295_000n },
  );
  await take(app, principal, rows);
  const { items } = await app.get(Tenancy).run(principal, (tx) => app.get(InvoicesService).page(tx, { state: 'proposed', limit: 200 }));
  // What came last waits for somebody.
  const decided = items.filter(({ period }) => period < last).map(({ id }) => id);
  await app.get(Tenancy).run(principal, (tx) => app.get(InvoicesService).confirmAll(tx, decided));
}

function chargeRows(of: { code: string; name: string; number: string; contract: ContractMoney }, current: string): Row[] {
  return Array.from({ length: months }, (_, index) => index + 1).flatMap((back) => {
    const month = shiftPeriod(current, -back);
    const minor = (chargesOfMonth(of.contract, month).minor * BigInt(otherwise[of.code]?.[back] ?? 100)) / 100n;
    if (minor === 0n) return [];
    return [{ name: of.name, number: `F${month.replace('-', '')}-${of.number.slice(-3)}`, date: `${month}-25`, account: '74310;Köp IT-tjänster enligt avtal', about: `Avtal ${of.number}`, minor }];
  });
}

async function take(app: INestApplicationContext, principal: Nacka['principal'], rows: readonly Row[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'samsyn-demo-'));
  try {
    const lines = rows.map(({ name, number, date, account, about, minor }) => [name, number, date, account, about, fixed(new Fraction(minor, 100n), 2).replace('.', ',')].join(';'));
    const path = join(folder, 'leverantorsreskontra.csv');
    await writeFile(path, [header, ...lines].join('\n'));
    const file = { path, fileName: 'leverantorsreskontra.csv', fields: { mapping: JSON.stringify(mapping) } };
    await app.get(InvoiceImportsService).takeFile(principal, file, true);
  } finally {
    await rm(folder, { recursive: true });
  }
}

import type { SupplierDto } from '../../suppliers/suppliers.dto.js';
import type { ContractDetailDto } from '../contracts.dto.js';

interface Published {
  supplier: SupplierDto;
  buyer: { name: string };
  /** Of the publication it came from, if any. */
  ocid: string | null;
  /** Local date. */
  today: string;
  /** All months' charges together. */
  totalMinor: bigint;
}

/**
 * A contract as an OCDS 1.1 release. Of a confidential one the money stays here. Without an identifier of the
 * publication it came from it gets one of our own, which is unique but bears no registered prefix. The standard wants
 * amounts as numbers in the main unit; two decimals are exact in them up to ninety thousand billion.
 */
export function releaseOfContract(
  contract: ContractDetailDto,
  { supplier, buyer, ocid, today, totalMinor }: Published,
): object {
  const { id, number, title, version, updatedAt, startsOn, inForce, currency, amendments, confidentiality } = contract;
  const supplierRef = { id: supplier.id, name: supplier.name };
  const buyerRef = { id: 'buyer', name: buyer.name };
  const period = { startDate: `${startsOn}T00:00:00Z`, endDate: `${inForce.endsOn}T00:00:00Z` };
  const open = confidentiality !== 'confidential';
  const value = open ? { value: { amount: Number(totalMinor) / 100, currency } } : {};
  const identifier = supplier.organisationNumber ? { identifier: { scheme: 'SE-ON', id: supplier.organisationNumber, legalName: supplier.name } } : {};
  return {
    ocid: ocid ?? `samsyn-${id}`,
    id: `${id}-${version}`,
    date: updatedAt,
    tag: ['contract'],
    initiationType: 'tender',
    language: 'sv',
    parties: [
      { ...buyerRef, roles: ['buyer'] },
      { ...supplierRef, ...identifier, roles: ['supplier'] },
    ],
    buyer: buyerRef,
    awards: [{ id: `${id}-award`, title, status: 'active', suppliers: [supplierRef], contractPeriod: period, ...value }],
    contracts: [
      {
        id: number,
        awardID: `${id}-award`,
        title,
        status: today < startsOn ? 'pending' : today > inForce.endsOn ? 'terminated' : 'active',
        period,
        ...value,
        ...(amendments.length > 0 && {
          amendments: amendments.map((one) => ({
            id: one.number,
            date: `${one.effectiveFrom}T00:00:00Z`,
            description: one.title,
            ...(one.description && { rationale: one.description }),
          })),
        }),
      },
    ],
  };
}

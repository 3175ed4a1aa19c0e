import { exact } from '@samsyn/domain/numbers/decimal';
import type { OcdsAward, OcdsClassification, OcdsItem, OcdsRelease } from './ocds.js';

/** What an award says that a contract of ours needs. */
export interface AwardRow {
  awardId: string;
  title: string;
  /** Of the first of them: a contract has one supplier. */
  supplierName: string | null;
  supplierNumber: string | null;
  /** How many suppliers share it. */
  suppliers: number;
  /** The whole value in minor units; null where it says none that can be kept exactly. */
  valueMinor: string | null;
  currency: string | null;
  /** Local dates as the publisher wrote them: a day does not move with the reader's zone. */
  startsOn: string | null;
  endsOn: string | null;
  /** Common Procurement Vocabulary. */
  cpv: string | null;
  status: string | null;
}

const mostDecimals = 2;

/** Every award of a release; none of a call for tenders. */
export function awardsOf(release: OcdsRelease): AwardRow[] {
  return (release.awards ?? []).map((award) => awardRow(release, award));
}

function awardRow(release: OcdsRelease, award: OcdsAward): AwardRow {
  const [first] = award.suppliers ?? [];
  const party = release.parties?.find(({ id }) => id !== undefined && id === first?.id);
  const { startDate, endDate } = award.contractPeriod ?? {};
  return {
    awardId: String(award.id),
    title: (award.title ?? release.tender?.title ?? release.ocid).trim().slice(0, 300) || release.ocid,
    supplierName: first?.name ?? party?.name ?? null,
    supplierNumber: party?.identifier?.id ?? null,
    suppliers: award.suppliers?.length ?? 0,
    valueMinor: minorOf(award.value?.amount),
    currency: currencyOf(award.value?.currency),
    startsOn: dayOf(startDate),
    endsOn: dayOf(endDate),
    cpv: cpvOf(release, award),
    status: award.status ?? null,
  };
}

/** A number is written as shortly as it can be, so its decimals are those that were published. */
function minorOf(amount: number | null | undefined): string | null {
  if (amount === null || amount === undefined || !Number.isFinite(amount) || amount < 0) return null;
  const text = String(amount);
  if (text.includes('e')) return null;
  const minor = exact(text).mul(10 ** mostDecimals);
  return minor.d === 1n ? minor.toFraction() : null;
}

const currencyOf = (code: string | null | undefined) => (code && /^[A-Z]{3}$/.test(code) ? code : null);

function dayOf(at: string | null | undefined): string | null {
  const [day] = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])/.exec(at ?? '') ?? [];
  return day ?? null;
}

function cpvOf({ tender }: OcdsRelease, { items }: OcdsAward): string | null {
  const of = (list: OcdsItem[] | undefined) =>
    (list ?? []).flatMap(({ classification, additionalClassifications = [] }) => [classification, ...additionalClassifications]);
  const found = [tender?.classification, ...of(items), ...of(tender?.items)].find(
    (one): one is OcdsClassification => one?.scheme === 'CPV' && typeof one.id === 'string',
  );
  return found?.id?.slice(0, 20) ?? null;
}

/** The tower that a kind of purchase usually belongs to, by the code organisations give it; longest beginning first. */
const towersByCpv = [
  ['325', 'network'],
  ['324', 'network'],
  ['64', 'network'],
  ['301', 'client'],
  ['302', 'client'],
  ['503', 'client'],
  ['48', 'operations'],
  ['72', 'operations'],
] as const;

export const towerOfCpv = (cpv: string | null): string | null =>
  towersByCpv.find(([beginning]) => cpv?.startsWith(beginning))?.[1] ?? null;

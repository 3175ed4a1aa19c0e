import type { ProblemParams } from '../../platform/errors/problem.js';

/** What of an Open Contracting release is read; everything else is kept as it came. */
export interface OcdsRelease {
  ocid: string;
  id: string;
  date: string;
  tag: string[];
  buyer?: { name?: string };
  parties?: OcdsParty[];
  tender?: { title?: string; classification?: OcdsClassification; items?: OcdsItem[]; mainProcurementCategory?: string };
  awards?: OcdsAward[];
}

export interface OcdsParty {
  id?: string;
  name?: string;
  identifier?: { scheme?: string; id?: string; legalName?: string };
}

export interface OcdsClassification {
  scheme?: string;
  id?: string;
}

export interface OcdsItem {
  classification?: OcdsClassification;
  additionalClassifications?: OcdsClassification[];
}

export interface OcdsAward {
  id: string | number;
  title?: string;
  status?: string;
  date?: string;
  value?: { amount?: number | null; currency?: string | null } | null;
  suppliers?: { id?: string; name?: string }[];
  contractPeriod?: { startDate?: string | null; endDate?: string | null } | null;
  items?: OcdsItem[];
}

/** What is wrong, and where: `awards[0].value.amount`. */
export interface OcdsProblem {
  path: string;
  code: string;
  params: ProblemParams;
}

/** One release of a file, in its order. */
export interface ReadRelease {
  /** The line of a file with a release on each, else the place in the package; from 1. */
  position: number;
  ocid: string | null;
  release: OcdsRelease | null;
  problems: OcdsProblem[];
  /** As it came, for whoever must put it right. */
  content: string;
}

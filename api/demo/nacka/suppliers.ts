import type { CreditTermsDto } from '../../src/contracts/credit-terms.dto.js';

interface DemoContract {
  number: string;
  title: string;
  towers: { code: string; lot: string }[];
  startsOn: string;
  years: number;
  extensions: { count: number; months: number };
  monthlyChargeMinor: string;
  atRiskPercent: string;
  creditTerms: CreditTermsDto;
}

export interface DemoSupplier {
  code: string;
  name: string;
  website?: string;
  /** Invented by us; only the first supplier of the published case has a name there. */
  illustrative: boolean;
  contact: { name: string; title: string; email: string };
  contract: DemoContract;
}

const contact = (name: string, title: string, email: string) => ({ name, title, email: `${email}.example` });

const capped = (caps: Partial<CreditTermsDto['caps']>, claimWithinDays: number | null): CreditTermsDto => ({
  stacking: 'highest_per_event',
  caps: { perEvent: null, perMonth: { kind: 'at_risk' }, perYear: null, ...caps },
  excess: 'dropped',
  claimWithinDays,
});

/** Five suppliers in three towers, as in the published case. Prices and terms are illustrative throughout. */
export const suppliers: DemoSupplier[] = [
  {
    code: 'orange',
    name: 'Orange Business',
    illustrative: false,
    contact: contact('Olle Sandberg', 'Leveransansvarig', 'olle.sandberg@orange'),
    contract: {
      number: 'NK-2024-101',
      title: 'Drift av centrala, verksamhetskritiska system',
      towers: [{ code: 'operations', lot: 'Del 1' }],
      startsOn: '04-01',
      years: 4,
      extensions: { count: 2, months: 12 },
      monthlyChargeMinor: '185000000',
      atRiskPercent: '10',
      creditTerms: capped({ perYear: { kind: 'charges_percent', percent: '8' } }, 60),
    },
  },
  {
    code: 'driftpunkten',
    name: 'Driftpunkten AB',
    illustrative: true,
    contact: contact('Disa Ek', 'Kundansvarig', 'disa.ek@driftpunkten'),
    contract: {
      number: 'NK-2024-102',
      title: 'Drift av servrar, lagring och datornät',
      towers: [
        { code: 'operations', lot: 'Del 2' },
        { code: 'network', lot: 'Del 4' },
      ],
      startsOn: '05-01',
      years: 4,
      extensions: { count: 1, months: 24 },
      monthlyChargeMinor: '92500000',
      atRiskPercent: '8',
      creditTerms: { ...capped({ perMonth: { kind: 'charges_percent', percent: '5' } }, 90), excess: 'carried_forward' },
    },
  },
  {
    code: 'stadsnat',
    name: 'Stadsnätet Öst AB',
    illustrative: true,
    contact: contact('Stina Nätterlund', 'Leveransansvarig', 'stina.natterlund@stadsnat'),
    contract: {
      number: 'NK-2024-103',
      title: 'Nät och kommunikation',
      towers: [{ code: 'network', lot: 'Del 3' }],
      startsOn: '06-01',
      years: 3,
      extensions: { count: 2, months: 12 },
      monthlyChargeMinor: '64000000',
      atRiskPercent: '10',
      creditTerms: { ...capped({ perEvent: { kind: 'amount', amountMinor: '5000000' } }, 30), stacking: 'stacked' },
    },
  },
  {
    code: 'arbetsplats',
    name: 'Arbetsplats Nord AB',
    illustrative: true,
    contact: contact('Arvid Lind', 'Servicechef', 'arvid.lind@arbetsplats'),
    contract: {
      number: 'NK-2024-104',
      title: 'Servicedesk och arbetsplats',
      towers: [{ code: 'client', lot: 'Del 5' }],
      startsOn: '04-01',
      years: 3,
      extensions: { count: 2, months: 12 },
      monthlyChargeMinor: '118000000',
      atRiskPercent: '12',
      creditTerms: capped({}, 45),
    },
  },
  {
    code: 'klientkraft',
    name: 'Klientkraft AB',
    illustrative: true,
    contact: contact('Klara Kraft', 'Kundansvarig', 'klara.kraft@klientkraft'),
    contract: {
      number: 'NK-2024-105',
      title: 'Klienter, paketering och fältservice',
      towers: [{ code: 'client', lot: 'Del 6' }],
      startsOn: '09-01',
      years: 3,
      extensions: { count: 1, months: 12 },
      monthlyChargeMinor: '47500000',
      atRiskPercent: '8',
      creditTerms: capped({}, null),
    },
  },
];

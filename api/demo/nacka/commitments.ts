import type { InnovationAction } from '@samsyn/domain/innovation/innovation-state';
import type { CreateCommitmentDto } from '../../src/innovation/commitments/commitments.dto.js';

type Terms = Pick<CreateCommitmentDto, 'kind' | 'title' | 'clause' | 'agreedText' | 'quantity' | 'percent' | 'amountMinor' | 'includedInPrice' | 'chargeMinor' | 'recurrence'>;

/** A step so many days before or after the day the delivery is due. */
export interface DemoStep {
  action: InnovationAction;
  days: number;
  reason?: string;
}

export interface DemoCommitment extends Terms {
  supplier: string;
  /** Quarters before the one that is running in which it begins, and how many it lasts. */
  from: number;
  quarters: number;
  /** What has happened with each of its deliveries so far, the first one first. */
  happened: DemoStep[][];
}

const handIn = (days: number, reason: string): DemoStep => ({ action: 'deliver', days, reason });
const verify = (days: number): DemoStep => ({ action: 'verify', days });

/** Illustrative throughout: the published case says that innovation was to be part of the contract, not how. */
export const commitments: DemoCommitment[] = [
  {
    ...{ supplier: 'orange', kind: 'proposals', title: 'Två förbättringsförslag per kvartal', quantity: 2, includedInPrice: true, recurrence: 'quarter', clause: '§ 14.2' },
    ...{ from: 5, quarters: 10 },
    agreedText: 'Leverantören utmanar teknik, licenser och arbetssätt med minst två genomarbetade förslag per kvartal, utan extra kostnad.',
    happened: [
      [handIn(-12, 'Samlad övervakning, och patchning utan driftstopp.'), verify(40)],
      [handIn(-3, 'Färre licenser i databasmiljön, och testdata utan personuppgifter.'), verify(35)],
      [handIn(9, 'Kom för sent: återläsningstester varje månad, och nattsläckning av testmiljöer.'), verify(60)],
      [handIn(-6, 'Automatiserad uppföljning av kapacitet, och kortare servicefönster.')],
    ],
  },
  {
    ...{ supplier: 'orange', kind: 'productivity', title: 'Tre procents produktivitet per år', percent: '3', includedInPrice: true, recurrence: 'year', clause: '§ 14.4' },
    ...{ from: 5, quarters: 8 },
    agreedText: 'Priset för oförändrad leverans sänks med minst tre procent per år genom rationalisering.',
    happened: [[{ action: 'propose', days: -60, reason: 'Konsolidering av lagringen.' }, { action: 'evaluate', days: -48 }, { action: 'approve', days: -45 }, handIn(-5, 'Prislistan är sänkt med 3,2 procent.'), verify(20)]],
  },
  {
    ...{ supplier: 'driftpunkten', kind: 'refresh', title: 'Byte av backupplattform', includedInPrice: true, recurrence: 'once', clause: '§ 9.1' },
    ...{ from: 4, quarters: 7 },
    agreedText: 'Backupplattformen byts ut innan tillverkarens stöd upphör.',
    happened: [
      [
        { action: 'propose', days: -400, reason: 'Plan för byte i tre steg, med parallell drift.' },
        { action: 'evaluate', days: -380 },
        { action: 'approve', days: -371, reason: 'Under förutsättning att återläsning provas i varje steg.' },
        { action: 'pilot', days: -330, reason: 'Två förvaltningar.' },
      ],
    ],
  },
  {
    ...{ supplier: 'stadsnat', kind: 'benchmark', title: 'Jämförelse av nätpriser med marknaden', includedInPrice: false, chargeMinor: '12000000', recurrence: 'half_year', clause: '§ 11' },
    ...{ from: 5, quarters: 6 },
    agreedText: 'En oberoende part jämför pris och kvalitet med tre liknande kommuner.',
    happened: [[handIn(-14, 'Rapport från oberoende part.'), verify(21)], []],
  },
  {
    ...{ supplier: 'arbetsplats', kind: 'fund', title: 'Avsättning till innovationsfond', amountMinor: '25000000', includedInPrice: true, recurrence: 'half_year', clause: '§ 16' },
    ...{ from: 5, quarters: 6 },
    agreedText: 'Leverantören sätter av 250 000 kronor per halvår. Kommunen bestämmer vad de används till.',
    happened: [[handIn(-2, 'Avsatt.'), verify(3)], [handIn(-1, 'Avsatt.'), verify(6)]],
  },
  {
    ...{ supplier: 'klientkraft', kind: 'proposals', title: 'Ett förslag om arbetssätt per kvartal', quantity: 1, includedInPrice: true, recurrence: 'quarter', clause: '§ 12.3' },
    ...{ from: 4, quarters: 6 },
    agreedText: 'Minst ett förslag per kvartal som gör vardagen enklare för användarna.',
    happened: [
      [handIn(-20, 'Paketering på självbetjäning.'), verify(30)],
      [handIn(-4, 'Samma förslag som förra kvartalet.'), { action: 'reject', days: 10, reason: 'Det är samma förslag som redan är genomfört.' }],
      [],
    ],
  },
];

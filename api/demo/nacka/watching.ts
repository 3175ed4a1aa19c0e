import type { EnterEvidenceDto, CreateComplianceItemDto } from '../../src/compliance/compliance.dto.js';
import type { CreateObligationDto } from '../../src/obligations/obligations.dto.js';
import type { StateExitPointDto } from '../../src/risks/exit-readiness.dto.js';
import type { CreateRiskDto, TakeRiskStepDto } from '../../src/risks/risks.dto.js';
import type { ExitTopic } from '@samsyn/domain/risks/exit-readiness';

/** Illustrative throughout; days are counted from today. */
export interface DemoRisk extends Pick<CreateRiskDto, 'title' | 'description' | 'likelihood' | 'impact' | 'treatment' | 'treatmentPlan'> {
  supplier?: string;
  tower?: string;
  residual?: [likelihood: number, impact: number];
  review: number;
  step?: TakeRiskStepDto;
  action?: string;
}

export const risks: DemoRisk[] = [
  {
    ...{ title: 'Verksamhetskritiska system vilar på en leverantör', supplier: 'orange', tower: 'operations', likelihood: 3, impact: 5, review: 21 },
    description: 'Vård och omsorg, lön och ekonomi ligger i samma driftmiljö. Faller leverantören står de stilla samtidigt.',
    ...{ treatment: 'reduce', treatmentPlan: 'Öva återställning i annan miljö varje halvår och hålla avslutsplanen aktuell.', residual: [2, 5], step: { action: 'treat' } },
    action: 'Boka övning av återställning för lönesystemet',
  },
  {
    ...{ title: 'Nyckelpersoner slutar hos nätleverantören', supplier: 'stadsnat', tower: 'network', likelihood: 4, impact: 3, review: -12 },
    description: 'Två tekniker kan hela stomnätet. Dokumentationen är ofullständig.',
    ...{ treatment: 'reduce', treatmentPlan: 'Dokumentera stomnätet och utbilda en tredje tekniker.' },
    action: 'Begär aktuell dokumentation av stomnätet',
  },
  {
    ...{ title: 'Stöldbegärliga datorer utan kryptering', supplier: 'klientkraft', tower: 'client', likelihood: 4, impact: 4, review: 35 },
    ...{ description: 'Ett äldre klientpaket saknar diskkryptering.', treatment: 'reduce', treatmentPlan: 'Byt klientpaket på kvarvarande datorer.' },
  },
  {
    ...{ title: 'Ärenden bollas mellan leverantörer vid nätfel', likelihood: 4, impact: 2, review: 60 },
    ...{ description: 'Ingen har helheten när fel ligger mellan klient och nät.', treatment: 'reduce', treatmentPlan: 'Följ överenskommelserna mellan leverantörerna månadsvis.', residual: [2, 2], step: { action: 'treat' } },
  },
  {
    ...{ title: 'Prisökning vid förlängning', supplier: 'arbetsplats', likelihood: 3, impact: 3, review: 90 },
    ...{ treatment: 'accept', step: { action: 'accept', reason: 'Marknadspriset följs upp inför beslutet om förlängning.' } },
  },
  { title: 'Elavbrott i mindre driftrum', supplier: 'driftpunkten', likelihood: 2, impact: 2, review: 120 },
];

export const exits: Record<string, [ExitTopic, Omit<StateExitPointDto, 'reviewOn'>, reviewDays: number | null][]> = {
  orange: [
    ['exit_plan', { state: 'ready', evidence: 'Avslutsplan version 2, godkänd i det strategiska rådet.' }, 150],
    ['data_export', { state: 'ready', evidence: 'Uttag av omsorgssystemet inläst i testmiljö utan fel.' }, -8],
    ['documentation', { state: 'under_way', evidence: 'Driftdokumentation för 60 av 100 system.' }, 40],
    ['notice_term', { state: 'ready', evidence: 'Avtalet punkt 24, bevakas i avtalskalendern.' }, null],
    ['staff', { state: 'not_needed' }, null],
  ],
  stadsnat: [
    ['exit_plan', { state: 'under_way' }, 30],
    ['notice_term', { state: 'ready', evidence: 'Avtalet punkt 19.' }, null],
  ],
};

export interface DemoObligation extends Pick<CreateObligationDto, 'title' | 'clause' | 'description' | 'obliged' | 'everyMonths'> {
  supplier: string;
  first: number;
  /** What was shown of the first times, in order, and whether the buyer has accepted it. */
  shown?: [text: string, accepted: boolean][];
}

export const obligations: DemoObligation[] = [
  { supplier: 'orange', title: 'Prova återställning av säkerhetskopior', clause: '7.3', obliged: 'supplier', everyMonths: 6, first: -200, shown: [['Omsorgssystemet återställt på 3 timmar 40 minuter.', true], ['Lönesystemet återställt på 2 timmar. Protokoll bifogas.', false]] },
  { supplier: 'orange', title: 'Redovisa förbättringsförslag', clause: '12.1', obliged: 'supplier', everyMonths: 3, first: -70, shown: [['Fyra förslag i innovationsforumet.', true]] },
  { supplier: 'orange', title: 'Tillhandahålla testdata för nya system', clause: '5.4', obliged: 'buyer', everyMonths: 12, first: 50 },
  { supplier: 'stadsnat', title: 'Lämna aktuell nätkarta', clause: '9.2', obliged: 'supplier', everyMonths: 12, first: -15 },
  { supplier: 'arbetsplats', title: 'Visa gällande ansvarsförsäkring', clause: '18', obliged: 'supplier', everyMonths: 12, first: -30, shown: [['Försäkringsbrev för året.', true]] },
  { supplier: 'klientkraft', title: 'Utbilda servicedesk i nytt klientpaket', clause: '6.1', obliged: 'supplier', everyMonths: null, first: 24 },
];

export interface DemoAsked extends Pick<CreateComplianceItemDto, 'kind' | 'title' | 'description' | 'level' | 'appliesTo' | 'purpose' | 'dataCategories' | 'transfers' | 'answerDays'> {
  /** Those it is asked of, each with what was shown: from and to in days from today. */
  of: Record<string, (Pick<EnterEvidenceDto, 'outcome' | 'issuer' | 'scope' | 'note'> & { from: number; to: number | null; by?: 'supplier'; waits?: true })[]>;
}

export const asked: DemoAsked[] = [
  {
    ...{ kind: 'certificate', title: 'ISO/IEC 27001', description: 'Certifierat ledningssystem för informationssäkerhet som omfattar leveransen.' },
    of: {
      orange: [{ from: -700, to: 38, issuer: 'DNV', scope: 'Drift och förvaltning i Norden', by: 'supplier' }],
      stadsnat: [{ from: -1100, to: -6, issuer: 'RISE', scope: 'Nätdrift', by: 'supplier' }, { from: -5, to: 1090, issuer: 'RISE', scope: 'Nätdrift', by: 'supplier', waits: true }],
      arbetsplats: [{ from: -400, to: 695, issuer: 'Intertek', scope: 'Servicedesk och klientdrift', by: 'supplier' }],
      klientkraft: [],
      driftpunkten: [{ from: -200, to: 895, issuer: 'DNV', scope: 'Datahall', by: 'supplier' }],
    },
  },
  {
    ...{ kind: 'agreement', title: 'Personuppgiftsbiträdesavtal', purpose: 'Drift, support och felsökning', dataCategories: 'Medarbetare, brukare, elever', answerDays: 30 },
    of: {
      orange: [{ from: -600, to: 500, note: 'Undertecknat med bilaga om underbiträden.' }],
      arbetsplats: [{ from: -600, to: 500 }],
      klientkraft: [{ from: -600, to: 55 }],
      driftpunkten: [{ from: -600, to: 500 }],
    },
  },
  {
    ...{ kind: 'requirement', title: 'Flerfaktorsinloggning för alla administratörer', level: 'high', appliesTo: 'Administrativ åtkomst' },
    of: { orange: [{ from: -90, to: 275, outcome: 'met' }], stadsnat: [{ from: -90, to: 275, outcome: 'partly', note: 'Saknas i två äldre växlar.' }], driftpunkten: [{ from: -90, to: 275, outcome: 'met' }] },
  },
  {
    ...{ kind: 'requirement', title: 'Kryptering av bärbara datorer', level: 'raised', appliesTo: 'Klienter' },
    of: { klientkraft: [{ from: -60, to: 120, outcome: 'not_met', note: 'Äldre klientpaket saknar diskkryptering.' }], arbetsplats: [{ from: -60, to: 300, outcome: 'met' }] },
  },
];

export const subprocessors = [
  { supplier: 'orange', name: 'Nordisk Molnlagring AB', country: 'SE', purpose: 'Lagring av säkerhetskopior', step: { action: 'approve' as const } },
  { supplier: 'orange', name: 'LogSight Inc.', country: 'US', purpose: 'Analys av driftloggar', step: null },
  { supplier: 'arbetsplats', name: 'Chattla Ltd', country: 'GB', purpose: 'Chatt i servicedesk', step: { action: 'object' as const, reason: 'Grund för överföring till Storbritannien saknas i avtalet.' } },
];

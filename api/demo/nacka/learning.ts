import type { FindingSeverity, FindingWeight } from '@samsyn/domain/assessments/assessment';
import type { ActorSize } from '@samsyn/domain/sourcing/procurement';
import type { SourcingChoice, SourcingCriterion } from '@samsyn/domain/sourcing/sourcing-decision';
import type { CreateOutcomeIndicatorDto } from '../../src/outcome-studies/outcome-studies.dto.js';

interface DemoDecision {
  /** By name. */
  service: string;
  choice: SourcingChoice;
  supplier?: string;
  tower?: string;
  daysAgo: number;
  reviewInDays: number;
  reason: string;
  decidedBy: string;
  criteria: { criterion: SourcingCriterion; grade: number; remark?: string }[];
}

const board = 'Digitaliseringsrådet';

export const decisions: DemoDecision[] = [
  {
    ...{ service: 'Journal kommunal hälso- och sjukvård', choice: 'bought', supplier: 'orange', tower: 'operations', daysAgo: 600, reviewInDays: 120, decidedBy: board },
    reason: 'Verksamhetskritiskt dygnet runt. Marknaden är mogen, och vi har inte bemanning för jour.',
    criteria: [{ criterion: 'strategic_weight', grade: 4 }, { criterion: 'market_maturity', grade: 5 }, { criterion: 'own_competence', grade: 2, remark: 'Två personer, ingen jour' }, { criterion: 'cost', grade: 4 }, { criterion: 'risk', grade: 3 }],
  },
  {
    ...{ service: 'Lärplattform', choice: 'kept', daysAgo: 900, reviewInDays: -200, decidedBy: 'It-chefen' },
    reason: 'Vi hade kompetensen och servrarna var nya.',
    criteria: [{ criterion: 'own_competence', grade: 4 }, { criterion: 'cost', grade: 2 }],
  },
  {
    ...{ service: 'Lärplattform', choice: 'bought', supplier: 'driftpunkten', tower: 'operations', daysAgo: 400, reviewInDays: -20, decidedBy: board },
    reason: 'Servrarna var uttjänta. Som tjänst blir det billigare och stabilare.',
    criteria: [{ criterion: 'market_maturity', grade: 5 }, { criterion: 'cost', grade: 5 }, { criterion: 'risk', grade: 2 }],
  },
  {
    ...{ service: 'Ekonomisystem', choice: 'shared', supplier: 'orange', tower: 'operations', daysAgo: 500, reviewInDays: 300, decidedBy: board },
    reason: 'Driften köps, förvaltning och integrationer behåller vi: där sitter kunskapen om hur vi arbetar.',
    criteria: [{ criterion: 'strategic_weight', grade: 5 }, { criterion: 'own_competence', grade: 4 }, { criterion: 'cost', grade: 3 }],
  },
];

export const actors: [code: string, name: string, size: ActorSize, areas: string][] = [
  ['nordnat', 'Nordnät Sverige AB (påhittat)', 'large', 'Nät, fiber, trådlöst'],
  ['molnverket', 'Molnverket AB (påhittat)', 'medium', 'Drift i moln, timdebitering'],
  ['plattan', 'Plattan & Partner (påhittat)', 'small', 'Klienter för skola och omsorg'],
  ['sakerlinje', 'Säkerlinje AB (påhittat)', 'medium', 'Säkerhetsövervakning dygnet runt'],
];

export const procurements: { code: string; title: string; description: string; awardInDays: number; questions: [string, string | null][]; awarded?: { to: string; daysAgo: number } }[] = [
  {
    ...{ code: 'network', title: 'Nät och trådlöst från nästa avtalsperiod', description: 'Tidig dialog om öppna gränssnitt, mätning och priser utan gamla investeringar.', awardInDays: 240 },
    questions: [
      ['Kan priset delas upp per plats?', 'Ja. Varje plats prissätts för sig, och nya platser får läggas till till samma pris.'],
      ['Vilka mätpunkter gäller för tillgänglighet?', 'Mätningen görs vid accesspunkten, av en part som inte är leverantör.'],
      ['Får underleverantörer bytas under avtalstiden?', null],
    ],
  },
  {
    ...{ code: 'security', title: 'Säkerhetsövervakning dygnet runt', description: 'Övervakning av servrar, nät och klienter som en egen del.', awardInDays: -60 },
    questions: [['Ska larmen gå till oss eller till driftleverantören?', 'Till båda, samtidigt.']],
    awarded: { to: 'Säkerlinje AB (påhittat)', daysAgo: 60 },
  },
];

export const dialogues = [
  { actor: 'nordnat', procurement: 'network', daysAgo: 25, subject: 'Öppna gränssnitt i nätet', participants: 'Lena Lindqvist, två från Nordnät', notes: 'De kan lämna ut mätdata varje minut. De vill ha fem års avtal för att slippa ta betalt för nya accesspunkter.' },
  { actor: 'molnverket', procurement: 'network', daysAgo: 18, subject: 'Vad nätet måste klara för drift i moln', participants: 'Lena Lindqvist, Astrid Admin, Molnverket', notes: 'Svarstiden till datahallen avgör. De föreslår två oberoende vägar.' },
  { actor: 'sakerlinje', procurement: 'security', daysAgo: 150, subject: 'Bemanning på natten', participants: 'Lena Lindqvist, Säkerlinje', notes: 'Tre på plats nattetid, delade med två andra kommuner. Priset beror på antalet larm.' },
  { actor: 'plattan', procurement: '', daysAgo: 40, subject: 'Datorer som tjänst i skolan', participants: 'Astrid Admin, Plattan', notes: 'De hyr ut per elev och läsår, med utbyte inom en dag.' },
];

type DemoIndicator = Pick<CreateOutcomeIndicatorDto, 'area' | 'nameSv' | 'nameEn' | 'unit' | 'direction' | 'method' | 'baselineValue'> & {
  measured: [day: string, value: string, remark?: string][];
};

export const indicators: DemoIndicator[] = [
  {
    ...{ area: 'innovation', nameSv: 'Genomförda förbättringar från leverantörer', nameEn: 'Improvements made by suppliers', unit: 'st/år', direction: 'higher_is_better', method: 'Räknat ur rådens protokoll, de senaste tolv månaderna.', baselineValue: '2' },
    measured: [['2017-10-01', '4'], ['2018-04-01', '9', 'Första hela året'], ['2018-10-01', '12'], ['2019-04-01', '15']],
  },
  {
    ...{ area: 'flexibility', nameSv: 'Ledtid från beställning till leverans', nameEn: 'Lead time from order to delivery', unit: 'dagar', direction: 'lower_is_better', method: 'Median av alla beställningar i perioden.', baselineValue: '34' },
    measured: [['2017-10-01', '29'], ['2018-04-01', '21'], ['2018-10-01', '18.5'], ['2019-04-01', '14']],
  },
  {
    ...{ area: 'efficiency', nameSv: 'Kostnad per användare', nameEn: 'Cost per user', unit: 'kr/år', direction: 'lower_is_better', method: 'Fakturerat och egen personal, delat med antalet användare.', baselineValue: '14200' },
    measured: [['2017-10-01', '14900', 'Dubbla avtal under övergången'], ['2018-04-01', '13600'], ['2018-10-01', '12950'], ['2019-04-01', '12400']],
  },
  {
    ...{ area: 'efficiency', nameSv: 'Stopp i verksamhetskritiska system', nameEn: 'Downtime of critical systems', unit: 'timmar/halvår', direction: 'lower_is_better', method: 'Ur driftleverantörens och vår egen mätning.', baselineValue: '41' },
    measured: [['2017-10-01', '46'], ['2018-04-01', '27'], ['2018-10-01', '19'], ['2019-04-01', '12']],
  },
];

export const annotations: [string, string][] = [
  ['2017-09-01', 'Sista systemen flyttade'],
  ['2018-02-01', 'Innovationsråd med alla fem'],
  ['2018-11-01', 'Ny klientplattform'],
];

interface DemoItem {
  kind: 'criterion' | 'finding' | 'recommendation';
  text: string;
  remark?: string;
  grade?: number;
  weight?: FindingWeight;
  severity?: FindingSeverity;
  about?: string;
  evidence?: string[];
}

export const rounds: {
  title: string;
  summary: string;
  fromDaysAgo: number;
  toDaysAgo: number;
  /** Null: still a draft. */
  publishedDaysAgo: number | null;
  items: DemoItem[];
  /** In the order of the recommendations: an action, or why not. */
  answers: (string | { title: string; dueInDays: number })[];
}[] = [
  {
    ...{ title: 'Uppföljning av leveransstyrningen, våren', summary: 'Styrningen har blivit tydligare. Samarbetet mellan leverantörerna är det som mest avgör vad användarna märker.', fromDaysAgo: 330, toDaysAgo: 150, publishedDaysAgo: 120 },
    items: [
      { kind: 'criterion', text: 'Beställarkompetens', grade: 4, remark: 'Egna projektledare talar direkt med leverantörerna.' },
      { kind: 'criterion', text: 'Uppföljning', grade: 3, remark: 'Siffror finns men används sällan i råden.' },
      { kind: 'criterion', text: 'Samverkan mellan leverantörer', grade: 3 },
      { kind: 'criterion', text: 'Innovation i avtalet', grade: 2, remark: 'Åtaganden finns, men få är levererade.' },
      { kind: 'finding', text: 'Ledtiderna är klart kortare än i de gamla avtalen.', weight: 'strength', severity: 'high', evidence: ['/governance/orders'] },
      { kind: 'finding', text: 'Ärenden studsar mellan drift och nät innan någon tar dem.', weight: 'weakness', severity: 'high', evidence: ['/ledgers/hand-offs'] },
      { kind: 'finding', text: 'Offerter kommer ofta sent och över prislistan.', weight: 'weakness', severity: 'medium', about: 'orange', evidence: ['/governance/change-requests'] },
      { kind: 'recommendation', text: 'Gå igenom studsande ärenden med alla berörda varje månad.' },
      { kind: 'recommendation', text: 'Ta upp prislistan i det taktiska rådet varje kvartal.', about: 'orange' },
      { kind: 'recommendation', text: 'Anställ en egen nätarkitekt.' },
      { kind: 'recommendation', text: 'Be leverantörerna visa hur åtagandena om innovation ska levereras.' },
    ],
    answers: [{ title: 'Månadsgenomgång av studsande ärenden', dueInDays: 20 }, { title: 'Prislistan på dagordningen i det taktiska rådet', dueInDays: 45 }, 'Vi köper rollen vid behov. Behovet är ett par veckor om året.'],
  },
  {
    ...{ title: 'Uppföljning av leveransstyrningen, hösten', summary: 'Pågår.', fromDaysAgo: 150, toDaysAgo: 5, publishedDaysAgo: null },
    items: [
      { kind: 'criterion', text: 'Beställarkompetens', grade: 4 },
      { kind: 'criterion', text: 'Uppföljning', grade: 4, remark: 'Poängen tas upp i råden.' },
      { kind: 'recommendation', text: 'Pröva utträdesplanerna en gång om året.' },
    ],
    answers: [],
  },
];

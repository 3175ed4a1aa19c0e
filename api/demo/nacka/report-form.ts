import type { FormDefinition, LocalText, NumberItem } from '@samsyn/domain/forms/form';
import { traitsOf } from '@samsyn/domain/service-levels/metric';
import { numberOf } from '../../src/reports/templates/starter-definition.js';
import type { DemoServiceLevel } from './demo-service-level.js';

const text = (sv: string, en: string): LocalText => ({ sv, en });

/** What the demo's promises are called in English. */
const english: Record<string, string> = {
  'Löst i tid, prioritet 1': 'Resolved in time, priority 1',
  'Löst i tid, prioritet 2': 'Resolved in time, priority 2',
  'Löst i tid, prioritet 3': 'Resolved in time, priority 3',
  Tillgänglighet: 'Availability',
  'Tillgänglighet, journalsystemet': 'Availability, the records system',
  'Avbrott per kvartal': 'Outages a quarter',
  'Stopptid per kvartal': 'Downtime a quarter',
  'Tillgänglighet, stamnätet, rullande 90 dagar': 'Availability, the backbone, rolling 90 days',
  'Störningar med prioritet 1': 'Incidents of priority 1',
  'Löst av den som först tog emot': 'Resolved by whoever took it first',
  'Tid till påbörjan, 95 av 100': 'Time to response, 95 of 100',
  'Lösningstid, median': 'Resolution time, median',
  'Öppna ärendens ålder': 'Age of open cases',
};

/** How far apart two counts of the same may be; illustrative as the promises are. */
function toleranceOf(metric: DemoServiceLevel['metric']): NumberItem['tolerance'] {
  const { unit } = traitsOf(metric);
  if (unit === 'percent') return { kind: 'absolute', value: '0.5' };
  return unit === 'ms' ? { kind: 'relative', value: '2' } : { kind: 'absolute', value: '0' };
}

/** One figure of a promise; `code` is the contract's own, with its tower. */
function figure({ name, metric }: DemoServiceLevel, code: string, tower: LocalText | null, number: number): NumberItem {
  const within = (shown: string, where: string | undefined) => (where === undefined ? shown : `${shown} (${where})`);
  const tolerance = toleranceOf(metric);
  return {
    ...{ kind: 'number', key: `figure_${number}`, required: true, ...numberOf(metric), source: code },
    label: text(within(name, tower?.sv), within(english[name] ?? name, tower?.en)),
    ...(tolerance ? { tolerance } : {}),
  };
}

const yesNo = [
  { value: 'yes', label: text('Ja', 'Yes') },
  { value: 'no', label: text('Nej', 'No') },
];

export interface ReportedPromise {
  promise: DemoServiceLevel;
  code: string;
  /** Named where the contract has more than one. */
  tower: LocalText | null;
}

/** The demo's monthly report: figures to compare, one that nobody measures, changes, words and evidence. Illustrative throughout. */
export function reportForm(promises: readonly ReportedPromise[]): FormDefinition {
  return {
    sections: [
      {
        key: 'service_levels',
        title: text('Servicenivåer', 'Service levels'),
        help: text('Det som Samsyn har mätt står redan här. Ändra det som ni har räknat annorlunda.', 'What Samsyn has measured is already here. Change what you have counted otherwise.'),
        items: promises.map(({ promise, code, tower }, index) => figure(promise, code, tower, index + 1)),
      },
      {
        key: 'delivery',
        title: text('Leveransen', 'The delivery'),
        items: [
          { kind: 'number', key: 'orders', label: text('Levererade beställningar', 'Orders delivered'), required: true, unit: 'st', decimals: 0, min: '0', max: '100000' },
          { kind: 'choice', key: 'disturbance', label: text('Har det varit någon större störning?', 'Was there a major disturbance?'), required: true, options: yesNo },
          {
            ...{ kind: 'narrative', key: 'disturbance_account', required: true, maxLength: 4000 },
            label: text('Vad hände, och vad gör ni för att det inte ska hända igen?', 'What happened, and what do you do so that it does not happen again?'),
            when: { item: 'disturbance', is: 'equal', value: 'yes' },
          },
          {
            ...{ kind: 'table', key: 'changes', label: text('Större ändringar', 'Major changes'), required: false, maxRows: 30 },
            columns: [
              { kind: 'date', key: 'day', label: text('Dag', 'Day'), required: true },
              { kind: 'text', key: 'change', label: text('Ändring', 'Change'), required: true, maxLength: 300 },
              { kind: 'number', key: 'downtime', label: text('Stopp', 'Downtime'), required: false, unit: 'min', decimals: 0, min: '0' },
              { kind: 'choice', key: 'as_planned', label: text('Gick som planerat', 'Went as planned'), required: true, options: yesNo },
            ],
          },
        ],
      },
      {
        key: 'account',
        title: text('Sammanfattning', 'Summary'),
        items: [
          {
            ...{ kind: 'narrative', key: 'summary', label: text('Månaden i korthet', 'The month in brief'), required: true, maxLength: 5000 },
            help: text('Det viktigaste för den som läser rapporten på fem minuter.', 'What matters most to whoever reads the report in five minutes.'),
          },
          { kind: 'evidence', key: 'attachments', label: text('Underlag', 'Evidence'), required: false, maxFiles: 10 },
          {
            ...{ kind: 'declaration', key: 'true_and_whole', required: true },
            label: text('Uppgifterna i rapporten är riktiga och fullständiga.', 'What the report says is true and complete.'),
          },
        ],
      },
    ],
  };
}

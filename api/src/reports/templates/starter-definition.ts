import type { FormDefinition, LocalText, NumberItem } from '@samsyn/domain/forms/form';
import { formLimits } from '@samsyn/domain/forms/limits';
import { type Metric, traitsOf } from '@samsyn/domain/service-levels/metric';

interface Promised {
  readonly code: string;
  readonly name: string;
  readonly metric: Metric;
}

const text = (sv: string, en: string): LocalText => ({ sv, en });

/** How figures of a metric are written: percent, hours, whole numbers, or what its series counts. */
export function numberOf(metric: Metric): Pick<NumberItem, 'unit' | 'decimals' | 'min' | 'max'> {
  switch (traitsOf(metric).unit) {
    case 'percent':
      return { unit: '%', decimals: 2, min: '0', max: '100' };
    case 'ms':
      return { unit: 'h', decimals: 2, min: '0' };
    case 'count':
      return { unit: '', decimals: 0, min: '0' };
    case 'figure':
      return { unit: '', decimals: 2 };
  }
}

/** A figure for each of the contract's promises, some words and a declaration: a form to begin with. */
export function starterDefinition(levels: readonly Promised[]): FormDefinition {
  // Several wordings of a promise over time are one figure.
  const promised = [...new Map(levels.map((level) => [level.code, level])).values()];
  const figures = promised.map(
    ({ code, name, metric }, index): NumberItem => ({
      kind: 'number',
      key: `figure_${index + 1}`,
      label: text(name.slice(0, formLimits.label), name.slice(0, formLimits.label)),
      required: true,
      ...numberOf(metric),
      source: code,
      tolerance: { kind: 'absolute', value: '0' },
    }),
  );
  const measured = { key: 'service_levels', title: text('Servicenivåer', 'Service levels'), items: figures };
  return {
    sections: [
      ...(figures.length > 0 ? [measured] : []),
      {
        key: 'account',
        title: text('Redogörelse', 'Account'),
        items: [
          {
            kind: 'narrative',
            key: 'summary',
            label: text('Vad har hänt under perioden?', 'What happened during the period?'),
            required: true,
            maxLength: 5000,
          },
          { kind: 'evidence', key: 'attachments', label: text('Underlag', 'Evidence'), required: false, maxFiles: 10 },
        ],
      },
      {
        key: 'declaration',
        title: text('Intygande', 'Declaration'),
        items: [
          {
            kind: 'declaration',
            key: 'true_and_whole',
            label: text('Uppgifterna i rapporten är riktiga och fullständiga.', 'What the report says is true and complete.'),
            required: true,
          },
        ],
      },
    ],
  };
}

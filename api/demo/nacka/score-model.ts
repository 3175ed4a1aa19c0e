import type { Curve } from '@samsyn/domain/scorecards/curve';
import { everywhere, type KpiDefinition, type KpiSource, type ModelDimension, type RegisterFigure, type ScoreModel, startingModel } from '@samsyn/domain/scorecards/score-model';

const rising = (floor: string, target: string): Curve => ({ kind: 'linear', floor, target, direction: 'higher_is_better' });
const falling = (floor: string, target: string): Curve => ({ kind: 'linear', floor, target, direction: 'lower_is_better' });

const kpi = (code: string, sv: string, en: string, source: KpiSource, curve: Curve, changes: Partial<KpiDefinition> = {}): KpiDefinition => ({
  ...{ code, names: { sv, en }, unit: 'percent', weight: '1', curve, minimumVolume: null, minimumCoverage: null, source, scope: everywhere },
  direction: curve.kind === 'linear' ? curve.direction : 'higher_is_better',
  ...changes,
});

const dimension = (code: string, weight: string, ...kpis: KpiDefinition[]): ModelDimension => ({ code, names: null, weight, minimumCoverage: null, kpis });

const starting = (code: string, weight: string): ModelDimension[] => startingModel.dimensions.filter((one) => one.code === code).map((one) => ({ ...one, weight }));

/** What Nacka's demo scores by; every weight and target is illustrative. */
export const scoreModel: ScoreModel = {
  minimumCoverage: '50',
  dimensions: [
    ...starting('delivery', '40'),
    dimension(
      'incidents',
      '15',
      kpi('missed_share', 'Incidenter med missat mål', 'Incidents with a missed target', { kind: 'ledger', figure: 'missed_share' }, falling('60', '10'), { minimumVolume: 10 }),
      kpi('bounce_share', 'Överlämningar som studsade', 'Hand-offs that bounced', { kind: 'ledger', figure: 'bounce_share' }, falling('50', '10'), { minimumVolume: 10 }),
    ),
    dimension('collaboration', '10', kpi('survey', 'Enkät till verksamheten', 'Survey of the business', { kind: 'survey' }, rising('1', '4'), { unit: 'grade', minimumVolume: 5 })),
    dimension(
      'innovation',
      '15',
      kpi('commitments', 'Levererade utvecklingsåtaganden', 'Development commitments delivered', { kind: 'commitment' }, rising('0', '100')),
      kpi('ideas', 'Lämnade förslag', 'Proposals made', { kind: 'manual' }, rising('0', '3'), { unit: 'count', weight: '0' }),
      kpi(
        'idea_rate',
        'Förslag mot de tre som väntas',
        'Proposals against the three expected',
        // min(100, 100 * ideas / 3)
        {
          kind: 'formula',
          expression: 'min(100, 100 * ideas / 3)',
          tree: {
            kind: 'function',
            function: 'min',
            of: [
              { kind: 'number', value: '100' },
              {
                kind: 'operator',
                operator: '/',
                of: [
                  { kind: 'operator', operator: '*', of: [{ kind: 'number', value: '100' }, { kind: 'kpi', code: 'ideas' }] },
                  { kind: 'number', value: '3' },
                ],
              },
            ],
          },
        },
        rising('0', '100'),
      ),
    ),
    dimension('cost', '10', kpi('cost_against_plan', 'Utfall mot plan', 'Actual against plan', { kind: 'cost', figure: 'cost_against_plan' }, falling('120', '100'))),
    ...starting('compliance', '10'),
  ],
};

const register = (code: string, sv: string, en: string, figure: RegisterFigure, curve: Curve): KpiDefinition => kpi(code, sv, en, { kind: 'register', figure }, curve);

/** From the month on that the registers of innovation, collaboration, flexibility and compliance speak for themselves; illustrative too. */
export const registersModel: ScoreModel = {
  ...scoreModel,
  dimensions: [
    ...scoreModel.dimensions.map((one) => {
      if (one.code === 'collaboration')
        return { ...one, kpis: [register('collaboration_score', 'Samverkanspoäng', 'Collaboration score', 'collaboration_score', rising('20', '90'))] };
      if (one.code === 'innovation')
        return {
          ...one,
          kpis: [
            register('commitments', 'Levererade åtaganden', 'Commitments delivered', 'commitments_delivered', rising('0', '100')),
            register('benefits', 'Bekräftad nytta', 'Benefit verified', 'benefits_verified', rising('0', '100')),
            register('answers', 'Förslag besvarade i tid', 'Proposals answered in time', 'proposals_answered', rising('50', '100')),
            ...one.kpis.filter(({ code }) => code !== 'commitments'),
          ],
        };
      if (one.code === 'compliance')
        return { ...one, kpis: [...one.kpis, register('requirements_met', 'Uppfyllda krav', 'Requirements met', 'requirements_met', rising('50', '100'))] };
      return one;
    }),
    dimension(
      'flexibility',
      '10',
      register('quotes_on_time', 'Offerter i tid', 'Quotes in time', 'quotes_on_time', rising('50', '100')),
      register('orders_on_time', 'Beställningar levererade i tid', 'Orders delivered in time', 'orders_on_time', rising('50', '100')),
      register('price_against_rate_card', 'Offertpris mot prislista', 'Quoted price against rate card', 'price_against_rate_card', falling('130', '100')),
    ),
  ],
};

interface Recorded {
  /** Mean grade and number of answers. */
  survey: [grade: string, answers: number];
  /** Delivered and due. */
  commitments: [delivered: number, due: number];
  ideas: string;
}

/** By supplier, the last month but one and the last; illustrative. */
export const recorded: Readonly<Record<string, readonly [Recorded, Recorded]>> = {
  orange: [
    { survey: ['3.4', 22], commitments: [1, 2], ideas: '2' },
    { survey: ['3.6', 25], commitments: [2, 2], ideas: '3' },
  ],
  stadsnat: [
    { survey: ['3.1', 18], commitments: [1, 1], ideas: '1' },
    { survey: ['2.8', 21], commitments: [0, 1], ideas: '1' },
  ],
  arbetsplats: [
    { survey: ['3.7', 64], commitments: [2, 3], ideas: '3' },
    { survey: ['3.7', 71], commitments: [3, 3], ideas: '2' },
  ],
  klientkraft: [
    { survey: ['2.9', 33], commitments: [0, 2], ideas: '0' },
    { survey: ['2.6', 29], commitments: [1, 2], ideas: '0' },
  ],
  driftpunkten: [
    { survey: ['3.3', 9], commitments: [1, 1], ideas: '1' },
    { survey: ['3.5', 12], commitments: [1, 1], ideas: '2' },
  ],
};

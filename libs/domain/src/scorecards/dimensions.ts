/** R24: what suppliers are scored on, in the order in which it is shown; an organisation may add its own. */
export const dimensions = [
  'delivery',
  'incidents',
  'collaboration',
  'innovation',
  'cost',
  'flexibility',
  'compliance',
] as const;
export type Dimension = (typeof dimensions)[number];

/** What a new organisation starts from, as percentages. */
export const startingWeights: Readonly<Record<Dimension, string>> = {
  delivery: '40',
  incidents: '20',
  collaboration: '10',
  innovation: '10',
  cost: '5',
  flexibility: '5',
  compliance: '10',
};

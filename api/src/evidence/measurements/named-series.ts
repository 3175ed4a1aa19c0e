/** A series as rows of measurements may mean it. */
export interface NamedSeries {
  id: string;
  externalId: string;
  source: string;
  kind: 'probe' | 'figure';
  supplierId: string;
  towerId: string;
}

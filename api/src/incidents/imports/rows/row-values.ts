/** What one row says, in the words of the domain. Times are epoch ms, NaN where the row has none. */
export interface RowValues {
  externalId: string;
  /** When the event happened; for a row of an incident or its attributes, when it opened. */
  at: number;
  kind: string;
  /** Null where the row says nothing of the state. */
  state: string | null;
  /** 0 where the row says nothing of the priority. */
  priority: number;
  group: string | null;
  reportedInTime: boolean | null;
  openedAt: number;
  acknowledgedAt: number;
  resolvedAt: number;
  closedAt: number;
  title: string | null;
  category: string | null;
}

export const emptyRow = (): RowValues => ({
  externalId: '',
  at: NaN,
  kind: 'update',
  state: null,
  priority: 0,
  group: null,
  reportedInTime: null,
  openedAt: NaN,
  acknowledgedAt: NaN,
  resolvedAt: NaN,
  closedAt: NaN,
  title: null,
  category: null,
});

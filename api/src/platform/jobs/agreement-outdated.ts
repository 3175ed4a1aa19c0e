/** Operating-level agreements whose terms or calendar changed: all their hand-overs are to be measured anew. */
export interface MeasureAgreementJob {
  organisationId: string;
  agreementIds: readonly string[];
}

export const measureAgreementJob = 'measure-operating-level-agreement';

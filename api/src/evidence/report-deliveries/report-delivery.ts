/** A report that a supplier owes, as it stands now. */
export interface ReportDeliveryRecord {
  /** The report's own. */
  id: string;
  contractId: string;
  supplierId: string;
  templateName: string;
  /** The month (`YYYY-MM`) it reports on. */
  period: string;
  dueAt: Date;
  /** When it first came; null while it has not. */
  submittedAt: Date | null;
  /** Why it is not asked for after all; null while it is. */
  excusedBecause: string | null;
}

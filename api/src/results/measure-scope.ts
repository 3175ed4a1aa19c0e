/** Which incidents to measure; all of them without any of these. */
export interface MeasureScope {
  importId?: string;
  incidentIds?: readonly string[];
  serviceLevelIds?: readonly string[];
  /** Only those whose clocks still run. */
  running?: boolean;
}

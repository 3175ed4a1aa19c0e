/** Offered while one types; any zone that exists may be written. */
export const zones: readonly string[] = [
  'Europe/Stockholm',
  'Europe/Oslo',
  'Europe/Copenhagen',
  'Europe/Helsinki',
  'Europe/Berlin',
  'Europe/London',
  'UTC',
];

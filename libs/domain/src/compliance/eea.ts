/** The EU and the EEA, by ISO 3166 of two letters: data that is processed elsewhere is transferred. */
const members = new Set([
  ...['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IT', 'LT', 'LU', 'LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE'],
  ...['SI', 'SK', 'IS', 'LI', 'NO'],
]);

export const isOutsideEea = (country: string): boolean => !members.has(country);

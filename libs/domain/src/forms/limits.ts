/** How large a form may be: enough for any report, too little to choke a browser or the API. */
export const formLimits = {
  sections: 40,
  items: 300,
  columns: 20,
  options: 100,
  rows: 1000,
  files: 20,
  decimals: 6,
  label: 300,
  help: 2000,
  unit: 20,
  text: 500,
  narrative: 20_000,
  /** Of a number as text, sign and point included. */
  number: 30,
  key: 40,
} as const;

/** What every page of the demo says of its data. */
export const notice = (shiftWeeks: number) => ({
  sv:
    'Exempeldata. Incidenterna är verkliga men kommer från ett annat företag, och deras datum är flyttade ' +
    `${shiftWeeks} veckor framåt. Vilken grupp som hör till vilken leverantör, liksom mål, priser och de flesta ` +
    'leverantörsnamn, är påhittat. Källa: Amaral, Fantinato, Peres (2018), Incident management process enriched ' +
    'event log, UCI-datamängd 498, DOI 10.24432/C57S4H, CC BY 4.0.',
  en:
    'Illustrative data. The incidents are real but from another company, and their dates are moved ' +
    `${shiftWeeks} weeks ahead. Which team belongs to which supplier, the targets, the prices and most supplier ` +
    'names are invented. Source: Amaral, Fantinato, Peres (2018), Incident management process enriched event log, ' +
    'UCI dataset 498, DOI 10.24432/C57S4H, CC BY 4.0.',
});

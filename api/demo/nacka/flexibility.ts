/** What a supplier is asked to change; days from today, quantities and prices illustrative. */
export interface DemoChange {
  supplier: string;
  title: string;
  description: string;
  askedDaysAgo: number;
  quoteDays: number;
  /** Days from asking, with lines: an item of the card or words of its own, a quantity and a price in öre where it is not the card's. */
  quotes: { after: number; lines: { item?: string; text?: string; unit?: string; quantity: string; priceMinor?: string }[] }[];
  decision?: { after: number; action: 'accept' | 'decline'; reason?: string };
  deliveredAfter?: number;
}

export interface DemoOrder {
  supplier: string;
  title: string;
  quantity: number;
  orderedDaysAgo: number;
  leadDays: number;
  /** Days from ordering, with how many came. */
  deliveries: [after: number, quantity: number][];
}

/** By supplier: what roles and things cost, in öre. */
export const cards: Record<string, [name: string, unit: string, priceMinor: string][]> = {
  orange: [['Systemtekniker', 'timme', '115000'], ['Arkitekt', 'timme', '145000'], ['Virtuell server', 'månad', '89000']],
  driftpunkten: [['Drifttekniker', 'timme', '98000'], ['Lagring', 'TB och månad', '42000']],
  stadsnat: [['Nätverkstekniker', 'timme', '105000'], ['Accesspunkt', 'st', '690000']],
  arbetsplats: [['Klienttekniker', 'timme', '89000'], ['Projektledare', 'timme', '125000']],
  klientkraft: [['Tekniker på plats', 'timme', '79000'], ['Utbyte av skrivare', 'st', '240000']],
};

export const changes: DemoChange[] = [
  {
    ...{ supplier: 'orange', title: 'Flytta e-arkivet till ny lagring', description: 'Arkivet ska flyttas utan att handlingar blir oåtkomliga under kontorstid.', askedDaysAgo: 210, quoteDays: 10 },
    quotes: [
      { after: 9, lines: [{ item: 'Systemtekniker', quantity: '80' }, { item: 'Arkitekt', quantity: '16', priceMinor: '152000' }, { text: 'Licens för flyttverktyg', unit: 'st', quantity: '1', priceMinor: '4500000' }] },
      { after: 14, lines: [{ item: 'Systemtekniker', quantity: '70', priceMinor: '110000' }, { item: 'Arkitekt', quantity: '16' }] },
    ],
    decision: { after: 20, action: 'accept' },
    deliveredAfter: 62,
  },
  {
    ...{ supplier: 'orange', title: 'Testmiljö för journalsystemet', description: 'En miljö som liknar produktion, med avidentifierade uppgifter.', askedDaysAgo: 95, quoteDays: 10 },
    quotes: [{ after: 22, lines: [{ item: 'Systemtekniker', quantity: '120' }, { item: 'Virtuell server', quantity: '24' }] }],
    decision: { after: 33, action: 'decline', reason: 'Vi väntar tills upphandlingen av journalsystem är klar.' },
  },
  {
    ...{ supplier: 'orange', title: 'Stäng av testservrar på natten', description: 'Servrar som ingen använder mellan 19 och 06 ska stängas av och inte debiteras.', askedDaysAgo: 12, quoteDays: 10 },
    quotes: [{ after: 6, lines: [{ item: 'Systemtekniker', quantity: '24' }] }],
  },
  {
    ...{ supplier: 'driftpunkten', title: 'Lägg ner tre utgångna servrar', description: 'Flytta det som används, arkivera resten.', askedDaysAgo: 5, quoteDays: 10, quotes: [] },
  },
  {
    ...{ supplier: 'driftpunkten', title: 'Utöka lagringen för bildarkivet', description: '40 TB till, tillgängligt före sommaren.', askedDaysAgo: 150, quoteDays: 10 },
    quotes: [{ after: 8, lines: [{ item: 'Lagring', quantity: '40', priceMinor: '39500' }, { item: 'Drifttekniker', quantity: '12' }] }],
    decision: { after: 12, action: 'accept' },
    deliveredAfter: 30,
  },
  {
    ...{ supplier: 'stadsnat', title: 'Trådlöst nät i två nya skolor', description: 'Full täckning i klassrum och matsal.', askedDaysAgo: 130, quoteDays: 15 },
    quotes: [{ after: 12, lines: [{ item: 'Accesspunkt', quantity: '64' }, { item: 'Nätverkstekniker', quantity: '90', priceMinor: '99000' }] }],
    decision: { after: 21, action: 'accept' },
    deliveredAfter: 80,
  },
  {
    ...{ supplier: 'arbetsplats', title: 'Klientbild med e-legitimation', description: 'Inloggning med tjänstelegitimation på alla delade datorer.', askedDaysAgo: 170, quoteDays: 10 },
    quotes: [{ after: 13, lines: [{ item: 'Klienttekniker', quantity: '160', priceMinor: '93000' }, { item: 'Projektledare', quantity: '40' }] }],
    decision: { after: 18, action: 'accept' },
    deliveredAfter: 75,
  },
  {
    ...{ supplier: 'klientkraft', title: 'Byt skrivare i stadshuset', description: 'Femton skrivare till färre och snålare.', askedDaysAgo: 38, quoteDays: 10, quotes: [] },
  },
];

export const orders: DemoOrder[] = [
  { supplier: 'arbetsplats', title: '60 bärbara datorer till Björknäs skola', quantity: 60, orderedDaysAgo: 160, leadDays: 15, deliveries: [[12, 40], [19, 20]] },
  { supplier: 'arbetsplats', title: '25 datorer till hemtjänsten', quantity: 25, orderedDaysAgo: 80, leadDays: 15, deliveries: [[26, 25]] },
  { supplier: 'arbetsplats', title: '40 surfplattor till förskolan', quantity: 40, orderedDaysAgo: 14, leadDays: 15, deliveries: [[9, 15]] },
  { supplier: 'stadsnat', title: 'Fiber till nya brandstationen', quantity: 1, orderedDaysAgo: 120, leadDays: 30, deliveries: [[35, 1]] },
  { supplier: 'stadsnat', title: '12 nätuttag på biblioteket', quantity: 12, orderedDaysAgo: 60, leadDays: 10, deliveries: [[11, 12]] },
  { supplier: 'orange', title: 'Två virtuella servrar till bygglov', quantity: 2, orderedDaysAgo: 100, leadDays: 5, deliveries: [[4, 2]] },
  { supplier: 'orange', title: 'Återläsningsprov av ekonomisystemet', quantity: 1, orderedDaysAgo: 45, leadDays: 10, deliveries: [[9, 1]] },
  { supplier: 'driftpunkten', title: 'Certifikat till e-tjänsterna', quantity: 4, orderedDaysAgo: 33, leadDays: 5, deliveries: [] },
  { supplier: 'klientkraft', title: 'Uppställning av mötesrum', quantity: 3, orderedDaysAgo: 70, leadDays: 10, deliveries: [[13, 3]] },
];

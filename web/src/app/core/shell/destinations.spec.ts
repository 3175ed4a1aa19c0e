import { matching, type Destination } from './destinations.js';

const destinations: Destination[] = ['Översikt', 'Styrkort', 'Servicenivåer', 'Leverantörer', 'Ditt konto'].map(
  (text) => ({ text, icon: 'info', path: `/${text}` }),
);
const found = (typed: string) => matching(destinations, typed).map(({ text }) => text);

describe('what the command palette finds', () => {
  it('offers everything before anything is typed', () => {
    expect(found('')).toHaveLength(5);
  });

  it('puts words that start as typed before words that only hold it', () => {
    expect(found('ko')).toEqual(['Ditt konto', 'Styrkort']);
  });

  it('takes å, ä and ö typed plain, and capitals as they come', () => {
    expect(found('overs')).toEqual(['Översikt']);
    expect(found('LEVERANTO')).toEqual(['Leverantörer']);
  });

  it('finds nothing where nothing is', () => {
    expect(found('zebra')).toEqual([]);
  });
});

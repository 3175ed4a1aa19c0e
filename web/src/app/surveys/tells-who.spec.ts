import { tellsWho } from './tells-who.js';

describe('a comment that says who wrote it', () => {
  it.each(['Fråga mig, Lena', 'skriv till lena@nacka.example', 'Ring 070-123 45 67', 'LINDQVIST hälsar'])('is found: %s', (text) => {
    expect(tellsWho(text, 'Lena Lindqvist')).toBe(true);
  });

  it.each(['Svarar snabbt', 'Lenande ord', 'Sedan 2026-03-01 är det bättre', '12 ärenden av 40', ''])('lets others be: %s', (text) => {
    expect(tellsWho(text, 'Lena Lindqvist')).toBe(false);
  });
});

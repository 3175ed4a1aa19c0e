import { valuesIn } from './notification-values.js';

describe('what a notification says', () => {
  it('is in the reader’s language, where there are words for each, and else as it is', () => {
    const values = { title: { sv: 'Tvist om vite', en: 'Disputed credit' }, due: '2026-12-01', days: 3 };
    expect(valuesIn(values, 'en')).toEqual({ title: 'Disputed credit', due: '2026-12-01', days: 3 });
    expect(valuesIn(values, 'sv')).toEqual({ title: 'Tvist om vite', due: '2026-12-01', days: 3 });
  });
});

import { aPreview } from '../import.testing.js';
import { draftOf, mappingOf, missingFields, proposedDraft } from './draft.js';
import { guessColumns, guessDateOrder } from './fields.js';
import { guessPriorities, guessStates } from './guess-values.js';

describe('a mapping of a file nobody knows', () => {
  it('is proposed by the names of its columns, how its dates look and what its words say', () => {
    const draft = proposedDraft(aPreview());
    expect(draft).toMatchObject({
      rows: 'incident',
      columns: {
        externalId: 'Ärendenummer',
        openedAt: 'Skapad',
        resolvedAt: 'Löst',
        group: 'Grupp',
        priority: 'Prioritet',
        state: 'Status',
      },
      dateOrder: 'dmy',
      priorities: [{ text: 'Hög', value: '2' }],
      states: [{ text: 'Avslutad', value: 'closed' }],
    });
    expect(missingFields(draft)).toEqual([]);
  });

  it('comes back from the API as it was sent', () => {
    const draft = { ...proposedDraft(aPreview()), missing: '?, NA' };
    const mapping = mappingOf(draft, 'Europe/Helsinki');
    expect(mapping).toMatchObject({
      zone: 'Europe/Helsinki',
      missing: ['?', 'NA'],
      values: { priority: { Hög: 2 }, state: { Avslutad: 'closed' } },
    });
    expect(draftOf(mapping)).toEqual(draft);
  });

  it('leaves out what its rows cannot have, and words without a meaning', () => {
    const draft = {
      ...proposedDraft(aPreview()),
      columns: { externalId: 'A', openedAt: 'B', eventAt: 'C' },
      priorities: [{ text: 'x', value: '' }],
    };
    expect(mappingOf(draft, 'UTC').columns).toEqual({ externalId: 'A', openedAt: 'B' });
    expect(mappingOf(draft, 'UTC').values?.priority).toEqual({});
  });

  it('names what is missing before anything can be read', () => {
    expect(missingFields({ ...proposedDraft(aPreview({ columns: ['a', 'b'] })), rows: 'event' })).toEqual([
      'externalId',
      'eventAt',
    ]);
  });
});

describe('the guesses', () => {
  it('give each column one meaning', () => {
    expect(guessColumns(['Number', 'Number', 'Opened At', 'status'])).toEqual({
      externalId: 'Number',
      openedAt: 'Opened At',
      state: 'status',
    });
  });

  it('tell the order of a date by what cannot be a month', () => {
    expect(guessDateOrder(['2026-02-03'])).toBe('ymd');
    expect(guessDateOrder(['01/02/2026', '13/02/2026'])).toBe('dmy');
    expect(guessDateOrder(['01/02/2026', '02/13/2026'])).toBe('mdy');
    expect(guessDateOrder(['', 'soon'])).toBe('dmy');
  });

  it('leave alone the priorities that carry a number, and words that say nothing', () => {
    expect(guessPriorities(['3 - Moderate', 'P1', 'Low', 'Blå'])).toEqual([{ text: 'Low', value: '4' }]);
    expect(guessStates(['Väntar på användare', 'Lila'])).toEqual([
      { text: 'Väntar på användare', value: 'awaiting_user' },
    ]);
  });
});

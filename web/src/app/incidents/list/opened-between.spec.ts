import { openedBetween } from './opened-between.js';

describe('openedBetween', () => {
  it('takes both days in whole, on the clocks of the zone', () => {
    expect(openedBetween('2026-03-28', '2026-03-29', 'Europe/Stockholm')).toEqual({
      openedFrom: '2026-03-27T23:00:00.000Z',
      // The clocks go forward on the last day, which is an hour shorter.
      openedTo: '2026-03-29T22:00:00.000Z',
    });
  });

  it('leaves out what is no date', () => {
    expect(openedBetween('', 'soon', 'Europe/Stockholm')).toEqual({ openedFrom: '', openedTo: '' });
  });
});

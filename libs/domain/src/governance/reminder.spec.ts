import { reminderOccasion } from './reminder.js';

describe('reminders', () => {
  it('come seven days before, on the day, and then weekly while it is late', () => {
    const occasion = (today: string) => reminderOccasion('2027-01-15', today);
    expect(['2027-01-07', '2027-01-08', '2027-01-14', '2027-01-15', '2027-01-21', '2027-01-22', '2027-01-29'].map(occasion)).toEqual([
      ...[null, 'before', 'before', 'day', 'day', 'late 1', 'late 2'],
    ]);
  });

  it('are of real days', () => expect(() => reminderOccasion('2027-02-30', '2027-01-01')).toThrow('bad_date'));
});

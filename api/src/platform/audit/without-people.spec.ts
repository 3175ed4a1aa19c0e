import { type LoggedChange, withoutPeople } from './without-people.js';

const parsed = (change: LoggedChange) => {
  const { before, after } = withoutPeople(change);
  return [before, after].map((text): unknown => (text === null ? null : JSON.parse(text)));
};

describe('the log', () => {
  it('keeps who it was by id and no name, however deep', () => {
    const after = { name: 'Nät', userId: 'u', userName: 'Eva', steps: [{ by: 'u', createdByName: 'Eva', supplierName: 'Alfa' }] };
    expect(parsed({ objectType: 'contract', before: null, after })).toEqual([null, { name: 'Nät', userId: 'u', steps: [{ by: 'u', supplierName: 'Alfa' }] }]);
  });

  it('says of a person what changed, and neither the old nor the new', () => {
    const before = { id: 'u', name: 'Eva', email: 'eva@a.example', role: 'vendor' };
    expect(parsed({ objectType: 'user', before, after: { ...before, email: 'e@a.example', role: 'executive' } })).toEqual([
      { id: 'u', role: 'vendor' },
      { id: 'u', email: '•', role: 'executive' },
    ]);
    // Read again, it says the same.
    expect(parsed({ objectType: 'user', before: { id: 'u' }, after: { id: 'u', email: '•' } })).toEqual([{ id: 'u' }, { id: 'u', email: '•' }]);
    expect(parsed({ objectType: 'contact', after: { id: 'c', name: 'Kim', phone: '1', title: 'Chef' } })).toEqual([null, { id: 'c', title: 'Chef' }]);
  });
});

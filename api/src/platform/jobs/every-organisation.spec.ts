import type { DataSource } from 'typeorm';
import { EveryOrganisation } from './every-organisation.js';

describe('background work for every organisation', () => {
  it('goes on with the others where it fails for one, and says so afterwards', async () => {
    const query = () => Promise.resolve(['a', 'b', 'c'].map((id) => ({ id })));
    const done: string[] = [];
    const pass = new EveryOrganisation({ query } as unknown as DataSource).each((id) => {
      if (id === 'b') return Promise.reject(new Error('of b'));
      done.push(id);
      return Promise.resolve();
    });
    await expect(pass).rejects.toMatchObject({ message: '1 of 3 organisations failed', errors: [expect.objectContaining({ message: 'of b' })] });
    expect(done).toEqual(['a', 'c']);
  });
});

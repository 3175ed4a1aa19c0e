import { once } from 'node:events';
import { connect } from 'node:net';
import { createTestApp } from '../../testing/test-app.js';

describe('closing', () => {
  it('does not wait for a connection that has not asked for anything yet', async () => {
    const app = await createTestApp();
    await app.listen(0, '127.0.0.1');
    const silent = connect(Number(new URL(await app.getUrl()).port), '127.0.0.1');
    await once(silent, 'connect');
    const ended = once(silent, 'close');
    await app.close();
    await ended;
    expect(silent.destroyed).toBe(true);
  }, 20_000);
});

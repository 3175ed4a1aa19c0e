import { sideBySide } from './side-by-side.js';

const laneOf = (item: string) => item.charAt(0);

describe('work side by side', () => {
  it('keeps the order within a lane, and no lane waits for a slow one', async () => {
    const done: string[] = [];
    let free: () => void = () => undefined;
    const slow = new Promise<void>((resolve) => (free = resolve));
    const all = sideBySide(['a1', 'b1', 'a2', 'b2', 'c1'], laneOf, 2, async (item) => {
      if (item === 'a1') await slow;
      done.push(item);
      if (item === 'c1') free();
      return true;
    });
    await all;
    expect(done).toEqual(['b1', 'b2', 'c1', 'a1', 'a2']);
  });

  it('leaves the rest of a lane that failed, and does no more at once than it may', async () => {
    const done: string[] = [];
    let [now, most] = [0, 0];
    await sideBySide(['a1', 'a2', 'b1', 'c1', 'd1'], laneOf, 2, async (item) => {
      most = Math.max(most, (now += 1));
      await new Promise((go) => setTimeout(go, 1));
      now -= 1;
      done.push(item);
      return item !== 'a1';
    });
    expect([done.sort(), most]).toEqual([['a1', 'b1', 'c1', 'd1'], 2]);
  });
});

import { sparkline } from './sparkline.js';

describe('sparkline', () => {
  it('leaves a gap where nothing was measured', () => {
    expect(sparkline([1, 2, null, 3, 4], null)?.path.match(/M/g)).toHaveLength(2);
  });

  it('puts the target on the same scale', () => {
    const line = sparkline([0, 10], 5);
    expect(line?.target).toBe(15);
    expect(line?.end).toEqual({ x: 97, y: 3 });
  });

  it('draws nothing from fewer than two points', () => {
    expect(sparkline([null, 3], 5)).toBeNull();
  });

  it('draws an unchanging series as a level line', () => {
    expect(sparkline([7, 7], null)?.path).toBe('M3.0 27.0L97.0 27.0');
  });
});

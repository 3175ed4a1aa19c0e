import { aDetail, held, hour } from '../incident.testing.js';
import { swimLanes } from './lanes.js';

const [from, to] = [Date.parse(hour(8)), Date.parse(hour(18))];

describe('the swim lanes of an incident', () => {
  it('R21 stand by group, a supplier together, unowned time last, and fill the whole time', () => {
    const { lanes, stretches } = swimLanes(aDetail().assignments, from, to);
    expect(lanes.map(({ group, heldMs }) => [group, heldMs / 3_600_000])).toEqual([
      ['Group 1', 6],
      ['Group 2', 2],
      [null, 2],
    ]);
    expect(stretches.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(100);
  });

  it('R21 mark the return of A–B–A, over unowned time too, and nothing else', () => {
    const { stretches, handOffs } = swimLanes(aDetail().assignments, from, to);
    expect(stretches.map(({ returned }) => returned)).toEqual([false, false, false, true]);
    expect(handOffs.map(({ top, bottom, returned }) => [top, bottom, returned])).toEqual([
      [0, 2, false],
      [1, 2, false],
      [0, 1, true],
    ]);
  });

  it('show time before the first assignment as unowned, and end a running one now', () => {
    const { stretches } = swimLanes([held('Group 1', 's1', 10, null)], from, to);
    expect(stretches.map(({ lane, start, width }) => [lane.group, start, width])).toEqual([
      [null, 0, 20],
      ['Group 1', 20, 80],
    ]);
  });

  it('leave out who held it after the clocks stopped', () => {
    const { stretches } = swimLanes([held('Group 1', 's1', 8, 18), held('Group 9', 's9', 18, 20)], from, to);
    expect(stretches).toHaveLength(1);
  });

  it('show an incident of no duration', () => {
    expect(swimLanes([held('Group 1', 's1', 8, 8)], from, from).lanes).toHaveLength(1);
  });
});

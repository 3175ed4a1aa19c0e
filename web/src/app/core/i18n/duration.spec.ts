import { durationParts } from './duration.js';

const minute = 60_000;
const written = (ms: number, days = false) =>
  durationParts(ms, days).map(({ unit, value }) => `${value} ${unit}`);

describe('a duration as people say it', () => {
  it('names its two largest units', () => {
    expect(written(200 * minute)).toEqual(['3 hour', '20 minute']);
    expect(written(3 * 60 * minute)).toEqual(['3 hour']);
    expect(written(20 * minute)).toEqual(['20 minute']);
  });

  it('keeps to hours unless asked for days, because a service day is not 24 hours', () => {
    expect(written(50 * 60 * minute)).toEqual(['50 hour']);
    expect(written(50 * 60 * minute, true)).toEqual(['2 day', '2 hour']);
  });

  it('cuts, so that a clock never looks further on than it is', () => {
    expect(written(2 * minute - 1)).toEqual(['1 minute']);
    expect(written(59_999)).toEqual(['59 second']);
  });

  it('says nothing passed as 0 seconds', () => {
    expect(written(0)).toEqual(['0 second']);
  });
});

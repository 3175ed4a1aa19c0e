import { score } from '../../testing/examples/scorecard.js';
import { trendTable } from './trend-chart.js';

describe('trendTable', () => {
  it('holds every month of every line, with gaps where there is no score', () => {
    const words = {
      month: (period: string) => period,
      shortMonth: (period: string) => period,
      points: (points: string) => points.slice(0, 4),
      minimum: '',
      band: '',
      monthHeader: 'Månad',
    };
    const lines = [
      { name: 'Fjordnät', trend: score('82.910').trend },
      { name: 'Mälarklient', trend: score(null).trend.slice(1) },
    ];
    expect(trendTable(lines, words)).toEqual({
      header: ['Månad', 'Fjordnät', 'Mälarklient'],
      rows: [
        ['2026-09', '80.0', null],
        ['2026-10', '82.9', null],
      ],
    });
  });
});

import { levelChange } from '../../../testing/examples/scorecard.js';
import { prepare } from '../../../testing/prepare.js';
import { render } from '../../../testing/render.js';
import { LevelChanges } from './level-changes.js';
import { ScoreChange } from './score-change.js';
import { verdictOfScore } from '@samsyn/domain/scorecards/verdict-of-score';

describe('a score', () => {
  it('R23 is judged by the bounds of its curve', () => {
    expect([null, '0.000', '49.999', '50.000', '99.999', '100.000'].map(verdictOfScore)).toEqual([
      'not_measured',
      'below_minimum',
      'below_minimum',
      'below_expected',
      'below_expected',
      'met',
    ]);
  });

  it('says its change with an arrow, a sign and in words, and nothing where it stood still', async () => {
    await prepare();
    expect((await render(ScoreChange, { change: '-2.100' })).text()).toMatch(/^−2,1 ?2,1 poäng ner$/);
    expect((await render(ScoreChange, { change: '0.000' })).text()).toBe('');
    expect((await render(ScoreChange, { change: null })).text()).toBe('');
  });

  it('names what moved it, also what is newly or no longer measured', async () => {
    await prepare();
    const changes = [
      { change: levelChange(), supplier: 'Fjordnät', tower: 'Drift' },
      { change: levelChange({ serviceLevelId: 'l2', before: null }) },
      { change: levelChange({ serviceLevelId: 'l3', after: null }) },
      { change: levelChange({ serviceLevelId: 'l4', after: levelChange().before }) },
    ];
    const { page } = await render(LevelChanges, { changes });
    const rows = [...page.querySelectorAll('li')].map((row) => row.textContent?.replace(/\s+/g, ' '));
    expect(rows[0]).toMatch(/Fjordnät · Drift ?från 90,0 till 51,3 poäng/);
    expect(rows[1]).toContain('mäts nu, 51,3 poäng');
    expect(rows[2]).toContain('mäts inte längre, hade 90,0 poäng');
    expect(rows[3]).toContain('90,0 poäng som förut, men väger annorlunda');
  });
});

import { TestBed } from '@angular/core/testing';
import { prepare } from '../../../testing/prepare.js';
import { Figure } from './figure.js';

async function shown(inputs: Record<string, unknown>): Promise<string> {
  const fixture = TestBed.createComponent(Figure);
  for (const [name, value] of Object.entries({ label: 'Lösningstid', ...inputs })) {
    fixture.componentRef.setInput(name, value);
  }
  await fixture.whenStable();
  const text = (fixture.nativeElement as HTMLElement).textContent ?? '';
  return text.replace(/\s+/g, ' ');
}

describe('Figure', () => {
  beforeEach(() => prepare());

  it('says value, unit, target, coverage and verdict together', async () => {
    const text = await shown({
      value: '94.1562',
      target: '95.00',
      minimum: '90',
      coverage: '96.4',
      verdict: 'below_expected',
      why: '/results/1',
    });
    for (const part of ['94,15 %', 'Mål95 %', 'Miniminivå90 %', 'Täckning96,4 %', 'Under mål', 'Varför?']) {
      expect(text).toContain(part);
    }
  });

  it('R12 floors where higher is better and ceils where lower is', async () => {
    expect(await shown({ value: '99.999' })).toContain('99,99 %');
    expect(await shown({ value: '99.991', better: 'lower' })).toContain('100,00 %');
  });

  it('says how far it moved and in what', async () => {
    expect(await shown({ value: 95, trend: [93.5, 95] })).toContain('1,50 procentenheter upp');
    expect(await shown({ value: 60_000, unit: 'duration', trend: [180_000, 60_000] })).toContain('2 min ner');
  });

  it('says so when nothing could be measured', async () => {
    expect(await shown({ value: null, verdict: 'not_measured' })).toContain('Inte mätt');
  });
});

import { TestBed } from '@angular/core/testing';
import { prepare } from '../../../testing/prepare.js';
import { Format } from './format.js';
import { Language } from './language.js';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('Format', () => {
  let format: Format;
  let language: Language;

  beforeEach(async () => {
    await prepare();
    format = TestBed.inject(Format);
    language = TestBed.inject(Language);
  });

  it('writes numbers, dates and durations by locale, and again after a change of language', async () => {
    const said = () => [
      plain(format.number(24918)),
      plain(format.percent('94.156')),
      format.date('2026-03-29T00:30:00.000Z', 'datetime'),
      plain(format.duration(12_000_000)),
    ];
    expect(said()).toEqual(['24 918', '94,15 %', '2026-03-29 01:30', '3 h 20 min']);
    await language.choose('en');
    expect(said()).toEqual(['24,918', '94.15%', '29/03/2026, 01:30', '3 h 20 min']);
  });

  it('R12 floors a percentage, so that a failure never shows as 100 %', () => {
    expect(plain(format.percent('99.999'))).toBe('99,99 %');
    expect(plain(format.percent('99.949'))).toBe('99,94 %');
    expect(plain(format.percent('0.001', 2, 'ceil'))).toBe('0,01 %');
  });

  it('keeps exact decimals that a float would lose', () => {
    expect(plain(format.number('9007199254740993.25', { digits: 2 }))).toBe('9 007 199 254 740 993,25');
  });

  it('reads money as minor units', () => {
    expect(plain(format.money('123456789', 'SEK'))).toBe('1 234 567,89 SEK');
  });

  it('shows a calendar date as it is, whatever the zone', () => {
    expect(format.calendarDate('2026-01-01')).toBe('1 januari 2026');
    expect(format.calendarDate('2026-10', 'month')).toBe('oktober 2026');
  });

  it('marks a time gone below zero', () => {
    expect(plain(format.duration(-90 * 60_000))).toBe('−1 h 30 min');
  });
});

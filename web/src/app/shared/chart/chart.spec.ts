import { TestBed } from '@angular/core/testing';
import { jest } from '@jest/globals';
import { prepare } from '../../../testing/prepare.js';
import { render } from '../../../testing/render.js';
import { CsvDownload } from '../csv/csv-download.js';
import { Chart } from './chart.js';

const table = {
  header: ['Månad', 'Poäng'],
  rows: [
    ['maj', 88],
    ['juni', null],
  ],
};

async function chart() {
  await prepare();
  return render(Chart, { heading: 'Poäng per månad', summary: 'Faller.', options: () => ({}), table });
}

describe('Chart', () => {
  it('is a picture with words for those who cannot see it', async () => {
    const { page } = await chart();
    expect(page.querySelector('[role=img]')?.getAttribute('aria-label')).toBe('Poäng per månad. Faller.');
    expect(page.querySelector('h2')?.textContent).toBe('Poäng per månad');
  });

  it('shows the same figures as a table', async () => {
    const { page, click } = await chart();
    await click('[aria-pressed]');
    expect([...page.querySelectorAll('tbody th')].map((cell) => cell.textContent)).toEqual(['maj', 'juni']);
    expect([...page.querySelectorAll('td')].map((cell) => cell.textContent)).toEqual(['88', '–']);
    expect(page.querySelector('[role=img]')).toBeNull();
  });

  it('hands the figures to a spreadsheet', async () => {
    const { click } = await chart();
    const save = jest.spyOn(TestBed.inject(CsvDownload), 'save').mockReturnValue();
    await click('.tools button:last-child');
    expect(save).toHaveBeenCalledWith('Poäng per månad', table.header, table.rows);
  });
});

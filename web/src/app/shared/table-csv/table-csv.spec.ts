import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { prepare } from '../../../testing/prepare.js';
import { CsvDownload } from '../csv/csv-download.js';
import { TableCsv } from './table-csv.js';

@Component({
  imports: [TableCsv],
  template: `
    <table #held>
      <caption>Summa</caption>
      <thead><tr><th>Namn</th><th>Belopp</th></tr></thead>
      <tbody><tr><th>Alfa</th><td>12</td></tr></tbody>
      <tfoot><tr><td colspan="2">Alla</td></tr></tfoot>
    </table>
    <sam-table-csv [of]="held" name="Summa" />
  `,
})
class Host {}

describe('a table that stands on the page as a whole', () => {
  it('is saved row by row under its headings', async () => {
    await prepare();
    const fixture = TestBed.createComponent(Host);
    await fixture.whenStable();
    const saved: unknown[][] = [];
    TestBed.inject(CsvDownload).save = (...call) => void saved.push(call);
    (fixture.nativeElement as HTMLElement).querySelector('button')?.click();
    expect(saved).toEqual([['Summa', ['Namn', 'Belopp'], [['Alfa', '12'], ['Alla', '']]]]);
  });
});

const app = join(import.meta.dirname, '../..');
const sources = readdirSync(app, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(html|ts)$/.test(path) && !/\.(spec|testing)\.ts$/.test(path))
  .map((path) => ({ path: relative('.', path), text: readFileSync(join(app, path), 'utf8') }));
/** Whether a page saves its tables itself, or has the API do it. */
const saves = (path: string) => {
  const [own] = sources.filter((source) => source.path === path.replace(/\.html$/, '.ts'));
  return /CsvDownload|FileDownload/.test(own?.text ?? '');
};
/** Not lists of data: a form's own table, a preview of a file, a picture told in words beside its chart or list, a key to words. */
const noLists = [
  ...['shared/dynamic-form/form-answers.html', 'imports/start/preview-table.html', 'costs/import/start-ledger-page.html'],
  ...['incidents/swim-lane/swim-lane.html', 'shared/data-table/data-table.html', 'shared/dynamic-form/table-type.html'],
  ...['shared/quality/quality-words.ts', 'risks/risk-matrix.ts'],
];

describe('every table of the portal', () => {
  it('can be saved as CSV', () => {
    const without = sources.filter(({ path, text }) => {
      const tables = text.match(/<table\b/g)?.length ?? 0;
      const saved = text.match(/<sam-table-csv\b/g)?.length ?? 0;
      return tables > 0 && !noLists.includes(path) && !saves(path) && saved === 0;
    });
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  it('is saved by its page where it does not save itself', () => {
    const silent = sources.filter(({ path, text }) => text.includes('[saved]="false"') && !saves(path));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it('knows all of its rows where it is fetched page by page', () => {
    const partial = sources.filter(({ path, text }) => /\bmore: (?!false)/.test(text) && text.includes('Listing<') && !/\ball\b/.test(text) && path !== 'shared/data-table/column.ts');
    expect(partial.map(({ path }) => path)).toEqual([]);
  });
});

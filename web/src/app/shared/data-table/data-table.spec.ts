import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { prepare } from '../../../testing/prepare.js';
import { ApiProblem } from '../../core/http/api-problem.js';
import { CsvDownload } from '../csv/csv-download.js';
import { EmptyState } from '../empty-state/empty-state.js';
import type { Column, Listing, Sort } from './column.js';
import { csvCells, wordsOf } from './csv-cells.js';
import { DataTable } from './data-table.js';
import { Cell, ColumnFilter } from './table-templates.js';

interface Row {
  name: string;
  score: number;
}

@Component({
  imports: [Cell, ColumnFilter, DataTable, EmptyState],
  template: `
    <sam-data-table
      caption="Rows"
      [columns]="columns"
      [listing]="listing()"
      [sort]="sort()"
      (sortChange)="sort.set($event)"
      (showMore)="asked.set('more')"
      (retry)="asked.set('retry')"
    >
      <ng-template samCell="score" [samCellOf]="listing().rows" let-row><b>{{ row.score }}</b></ng-template>
      <ng-template samColumnFilter="name"><input aria-label="filter" /></ng-template>
      <sam-empty-state heading="Nothing yet" />
    </sam-data-table>
  `,
})
class Host {
  readonly columns: Column<Row>[] = [
    { key: 'name', header: 'Name', sortable: true, text: (row) => row.name },
    { key: 'score', header: 'Score', align: 'end' },
  ];
  readonly listing = signal<Listing<Row>>({ rows: [], loading: true, problem: null, more: false });
  readonly sort = signal<Sort | null>(null);
  readonly asked = signal('');
}

const rows = [
  { name: 'Fjordnät', score: 81 },
  { name: 'Mälarklient', score: 90 },
];

/** What is handed to the user instead of a file. */
function saved(): unknown[][] {
  const calls: unknown[][] = [];
  TestBed.inject(CsvDownload).save = (...call) => void calls.push(call);
  return calls;
}

describe('DataTable', () => {
  async function table(listing: Partial<Listing<Row>>) {
    await prepare();
    const fixture = TestBed.createComponent(Host);
    fixture.componentInstance.listing.set({ rows: [], loading: false, problem: null, more: false, ...listing });
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    const click = async (selector: string) => {
      element.querySelector<HTMLElement>(selector)?.click();
      await fixture.whenStable();
    };
    return { element, host: fixture.componentInstance, click };
  }

  it('draws cells as text or by template, and filters in the head', async () => {
    const { element } = await table({ rows });
    const cells = [...element.querySelectorAll('td')].map((cell) => cell.textContent?.trim());
    expect(cells).toEqual(['Fjordnät', '81', 'Mälarklient', '90']);
    expect(element.querySelectorAll('td b')).toHaveLength(2);
    expect(element.querySelector('th input')).not.toBeNull();
    expect(element.querySelector('td')?.dataset['label']).toBe('Name');
  });

  it('sorts and says so', async () => {
    const { element, host, click } = await table({ rows });
    const heads = () => [...element.querySelectorAll('th')].map((head) => head.getAttribute('aria-sort'));
    expect(heads()).toEqual(['none', null]);
    await click('th button');
    expect(heads()).toEqual(['ascending', null]);
    await click('th button');
    expect(host.sort()).toEqual({ key: 'name', direction: 'desc' });
  });

  it('says how many of how many, and asks for more', async () => {
    const { element, host, click } = await table({ rows, more: true, total: 24918 });
    expect(element.querySelector('.foot')?.textContent?.replace(/\s/g, ' ')).toContain('2 av 24 918 visas');
    await click('.foot button:last-child');
    expect(host.asked()).toBe('more');
  });

  it('shows the shape of what comes, the empty state, and what went wrong', async () => {
    expect((await table({ loading: true })).element.querySelectorAll('.bone').length).toBeGreaterThan(0);
    TestBed.resetTestingModule();
    expect((await table({})).element.textContent).toContain('Nothing yet');
    TestBed.resetTestingModule();
    const problem = new ApiProblem({ status: 0, code: 'offline' });
    const { element, host, click } = await table({ problem });
    expect(element.textContent).toContain('Vi når inte Samsyn');
    expect(element.textContent).not.toContain('Nothing yet');
    await click('sam-problem button');
    expect(host.asked()).toBe('retry');
  });

  it('saves every row of the list, also those not fetched, as a spreadsheet reads them', async () => {
    const { element, click } = await table({ rows, more: true, all: () => Promise.resolve([...rows, { name: '=1+1', score: 7 }]) });
    const save = saved();
    expect(element.querySelector('.foot button')?.getAttribute('aria-label')).toBe('Rows som CSV-fil');
    await click('.foot button');
    await new Promise((resolve) => setTimeout(resolve));
    // The cells that a template draws are read from what it draws.
    expect(save).toEqual([['Rows', ['Name', 'Score'], [['Fjordnät', '81'], ['Mälarklient', '90'], ['=1+1', '7']]]]);
  });

  it('says what went wrong where rows could not be fetched', async () => {
    const { element, click } = await table({ rows, all: () => Promise.reject(new ApiProblem({ status: 0, code: 'offline' })) });
    await click('.foot button');
    await new Promise((resolve) => setTimeout(resolve));
    expect(element.querySelector('sam-problem')).not.toBeNull();
  });
});

describe('the cells of a CSV file', () => {
  it('have dates as the API has them, and what a column keeps for spreadsheets', async () => {
    const row = { at: '2026-11-05T08:00:00.000Z', on: '2026-11-05', month: '2026-11', money: 100, none: null };
    const columns: Column<typeof row>[] = [
      ...(['at', 'on', 'month'] as const).map((key) => ({ key, header: key, text: () => 'den 5 november' })),
      { key: 'money', header: 'money', text: () => '1,00 kr', csv: ({ money }) => money },
      { key: 'none', header: 'none' },
    ];
    expect(await csvCells([row], columns, new Map())).toEqual([['2026-11-05T08:00:00.000Z', '2026-11-05', '2026-11', 100, null]]);
  });

  it('leave out what can be pressed and what is not said', () => {
    const cell = document.createElement('td');
    cell.innerHTML = '<a>Nät</a><div>två  ord</div><button>Ta bort</button><svg><text>x</text></svg><i aria-hidden="true">y</i>';
    expect(wordsOf(cell)).toBe('Nät två ord');
  });
});

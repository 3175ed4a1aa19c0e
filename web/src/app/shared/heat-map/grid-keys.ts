import { afterEveryRender, Directive, ElementRef, inject } from '@angular/core';

/** What each key moves by: rows and columns, or to an end of the row. */
const steps: Record<string, [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

/** A table of links as one stop of the tab key: arrows go from square to square, past those that lead nowhere. */
@Directive({ selector: 'table[samGridKeys]', host: { '(keydown)': 'move($event)', '(focusin)': 'arrived($event)' } })
export class GridKeys {
  private readonly table = inject<ElementRef<HTMLTableElement>>(ElementRef).nativeElement;
  private current: HTMLAnchorElement | null = null;

  constructor() {
    afterEveryRender(() => this.mark());
  }

  protected move(event: KeyboardEvent): void {
    const step = steps[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    const rows = this.squares();
    const row = rows.findIndex((links) => links.includes(this.current));
    const column = rows[row]?.indexOf(this.current) ?? -1;
    const next = step[0] === 0 ? along(rows[row] ?? [], column, step[1]) : down(rows, row, column, step[0]);
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  protected arrived({ target }: FocusEvent): void {
    const link = target instanceof Element ? target.closest('a') : null;
    if (!link) return;
    this.current = link;
    this.mark();
  }

  /** By row and column; null where a square leads nowhere. */
  private squares(): (HTMLAnchorElement | null)[][] {
    return [...this.table.rows].map((row) => [...row.cells].map((cell) => cell.querySelector('a')));
  }

  private mark(): void {
    const links = this.squares().flat().filter((link) => link !== null);
    if (!this.current || !links.includes(this.current)) this.current = links[0] ?? null;
    for (const link of links) link.tabIndex = link === this.current ? 0 : -1;
  }
}

function along(links: readonly (HTMLAnchorElement | null)[], from: number, by: number): HTMLAnchorElement | null {
  const ahead = by > 0 ? links.slice(from + 1) : links.slice(0, from).toReversed();
  const found = ahead.filter((link) => link !== null);
  return (Number.isFinite(by) ? found[0] : found.at(-1)) ?? null;
}

function down(rows: readonly (readonly (HTMLAnchorElement | null)[])[], row: number, column: number, by: number): HTMLAnchorElement | null {
  const ahead = by > 0 ? rows.slice(row + 1) : rows.slice(0, row).toReversed();
  return ahead.map((links) => links[column] ?? null).find((link) => link !== null) ?? null;
}

import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, DOCUMENT, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Language } from '../../core/i18n/language.js';
import { CsvDownload } from '../../shared/csv/csv-download.js';
import type { Column, Listing } from '../../shared/data-table/column.js';
import { DataTable } from '../../shared/data-table/data-table.js';
import { Cell } from '../../shared/data-table/table-templates.js';
import { Icon } from '../../shared/icons/icon.js';
import { ServiceWords } from '../service-words.js';
import type { GraphNode, ServiceGraph } from '../service.js';
import { laidOut, nodeSize } from './graph-layout.js';

const colours = 6;

interface GraphRow {
  node: GraphNode;
  what: string;
  strength: string;
  neededBy: string;
}

const columns = ['name', 'what', 'strength', 'neededBy'] as const;

/** What a service rests on, drawn from left to right, and the same as a table and a file. */
@Component({
  selector: 'sam-dependency-graph',
  imports: [Cell, DataTable, Icon, NgTemplateOutlet, RouterLink, TranslocoDirective],
  templateUrl: './dependency-graph.html',
  styleUrl: './dependency-graph.scss',
})
export class DependencyGraph {
  readonly name = input.required<string>();
  readonly graph = input.required<ServiceGraph>();

  private readonly language = inject(Language);
  private readonly download = inject(CsvDownload);
  protected readonly words = inject(ServiceWords);
  /** A drawing as wide as this one says little on a phone: there it begins as the table. */
  protected readonly asTable = signal(inject(DOCUMENT).defaultView?.matchMedia?.('(max-width: 40rem)').matches ?? false);

  protected readonly drawing = computed(() => laidOut(this.graph()));
  protected readonly size = nodeSize;

  /** Each supplier by a colour of its own beside its name. */
  private readonly suppliers = computed(() => [
    ...new Set(this.graph().nodes.flatMap(({ supplierName }) => supplierName ?? []).toSorted()),
  ]);
  protected readonly rows = computed(() => {
    const nameOf = new Map(this.graph().nodes.map(({ id, name }) => [id, name]));
    return this.graph()
      .nodes.filter(({ strength }) => strength !== null)
      .toSorted((a, b) => a.name.localeCompare(b.name, this.language.tag()))
      .map((node): GraphRow => ({
        node,
        what: this.words.node(node),
        strength: node.strength ? this.words.strength(node.strength) : '',
        neededBy: this.graph()
          .edges.filter(({ to }) => to === node.id)
          .map(({ from }) => nameOf.get(from) ?? '')
          .join(', '),
      }));
  });

  protected readonly listing = computed<Listing<GraphRow>>(() => ({ rows: this.rows(), loading: false, problem: null, more: false }));
  protected readonly columns = computed<Column<GraphRow>[]>(() =>
    columns.map((key) => ({ key, header: this.header(key), text: (row) => (key === 'name' ? row.node.name : row[key]) })),
  );
  protected readonly rowId = ({ node }: GraphRow) => node.id;

  protected colour({ supplierName }: GraphNode): string {
    const index = supplierName === null ? -1 : this.suppliers().indexOf(supplierName);
    return index < 0 ? 'var(--line-strong)' : `var(--chart-${(index % colours) + 1})`;
  }

  /** What a node says to somebody who cannot see where it stands. */
  protected told(node: GraphNode): string {
    const row = this.rows().find((one) => one.node.id === node.id);
    if (!row) return this.words.node(node);
    const { what, strength, neededBy } = row;
    return this.language.text('services.graph.node', { what, strength, neededBy });
  }

  protected save(): void {
    const rows = this.rows().map(({ node, what, strength, neededBy }) => [node.name, what, strength, neededBy]);
    this.download.save(this.language.text('services.graph.title', { name: this.name() }), columns.map((key) => this.header(key)), rows);
  }

  private header(key: (typeof columns)[number]): string {
    return this.language.text(`services.graph.${key}`);
  }
}

import { Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Format } from '../../core/i18n/format.js';
import { Language, Zone } from '../../core/i18n/language.js';
import { DatePipe, DurationPipe } from '../../core/i18n/pipes.js';
import { Icon } from '../../shared/icons/icon.js';
import type { IncidentDetail } from '../incident.js';
import { IncidentWords } from '../incident-words.js';
import { swimLanes, type Lane, type Segment } from './lanes.js';
import { ticks } from './ticks.js';

/** Who held an incident when: a lane for each group, hand-offs between them, and all of it as a table. */
@Component({
  selector: 'sam-swim-lane',
  imports: [DatePipe, DurationPipe, Icon, TranslocoDirective],
  templateUrl: './swim-lane.html',
  styleUrl: './swim-lane.scss',
})
export class SwimLane {
  readonly incident = input.required<IncidentDetail>();
  readonly supplierName = input.required<(id: string | null) => string>();
  readonly towerName = input.required<(id: string | null) => string>();
  /** Epoch ms; where the picture of a running incident ends. */
  readonly now = input.required<number>();
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly words = inject(IncidentWords);
  private readonly zone = inject(Zone);
  protected readonly asTable = signal(false);

  protected readonly picture = computed(() => {
    const { assignments, openedAt, stoppedAt } = this.incident();
    const opened = Date.parse(openedAt);
    const end = stoppedAt === null ? this.now() : Date.parse(stoppedAt);
    return swimLanes(assignments, opened, Math.max(opened, end));
  });
  protected readonly ticks = computed(() => {
    const { from, to } = this.picture();
    return ticks(from, to, this.zone.name()).map((tick) => ({
      ...tick,
      text: this.format.date(tick.at, tick.midnight ? 'day' : 'time'),
    }));
  });
  protected readonly summary = computed(() => {
    const { lanes, from, to } = this.picture();
    const changes = this.words.handOffs(this.incident().ledger.betweenGroups);
    const length = this.format.duration(to - from, { days: true });
    const groups = this.language.plural(
      'incidents.groups',
      lanes.filter(({ group }) => group !== null).length,
    );
    return this.language.text('incidents.lanes.summary', { length, groups, changes });
  });

  protected group({ group }: Lane): string {
    return group ?? this.language.text('incidents.nobody');
  }

  protected owner({ supplierId, towerId, group }: Lane): string {
    if (supplierId === null)
      return this.language.text(group === null ? 'incidents.lanes.unowned' : 'incidents.lanes.unmapped');
    return [this.supplierName()(supplierId), this.towerName()(towerId)].filter(Boolean).join(' · ');
  }

  protected about(lane: Lane, { from, to }: Segment): string {
    const at = (instant: number) => this.format.date(instant, 'datetime');
    return `${this.group(lane)} · ${at(from)} – ${at(to)} · ${this.format.duration(to - from, { days: true })}`;
  }
}

import { inject, Service } from '@angular/core';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { manualSource } from './incident.js';

/** What an incident's codes are called on screen. */
@Service()
export class IncidentWords {
  private readonly language = inject(Language);
  private readonly format = inject(Format);

  /** A state of the source that we have no word for is shown as it is written there. */
  state(state: string): string {
    const key = `incidentStates.${state}`;
    return this.language.has(key) ? this.language.text(key) : state.replaceAll('_', ' ');
  }

  priority(priority: number | null): string {
    return this.language.text(priority === null ? 'priorities.none' : `priorities.${priority}`);
  }

  source(source: string): string {
    return source === manualSource ? this.language.text('incidents.manual') : source;
  }

  reported(inTime: boolean | null): string {
    if (inTime === null) return this.language.text('incidents.reported.nothing');
    return this.language.text(inTime ? 'incidents.reported.inTime' : 'incidents.reported.late');
  }

  /** Hand-offs, and how many of them went straight back. */
  handOffs({ handOffs, bounces }: { handOffs: number; bounces: number }): string {
    const counts = [this.language.plural('incidents.handOffs', handOffs)];
    if (bounces > 0) counts.push(this.language.plural('incidents.bounces', bounces));
    return counts.join(', ');
  }

  /** From opening to where the clocks stop, in wall time. */
  length({ openedAt, stoppedAt }: { openedAt: string; stoppedAt: string | null }): string {
    if (stoppedAt === null) return this.language.text('incidents.running');
    return this.format.duration(Date.parse(stoppedAt) - Date.parse(openedAt), { days: true });
  }
}

import { inject, Service } from '@angular/core';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';

const whole = 10_000;

/** Evidence in words: how long, how bad and why. */
@Service()
export class EvidenceWords {
  private readonly format = inject(Format);
  private readonly language = inject(Language);

  length({ from, to }: { from: string; to: string | null }): string {
    if (to === null) return this.language.text('evidence.ongoing');
    return this.format.duration(Date.parse(to) - Date.parse(from), { days: true });
  }

  /** `Alfa · Nät · Kärnväxel` */
  where({ supplierName, towerName, component }: { supplierName: string; towerName: string; component: string | null }): string {
    return [supplierName, towerName, component].filter((part) => part !== null).join(' · ');
  }

  /** Where it comes from: our own words for what we name ourselves, a tool by its own name. */
  source(source: string): string {
    const key = `evidence.record.sources.${source}`;
    return this.language.has(key) ? this.language.text(key) : source;
  }

  /** From 1/10 000: whole outages are named, others are a share. */
  impact(impact: number): string {
    if (impact === whole) return this.language.text('evidence.down');
    return this.format.number(impact / 100, { percent: true });
  }

  /** Our own causes by name, others as they were written. */
  cause(cause: string | null): string {
    if (cause === null) return '–';
    const key = `evidence.causes.${cause}`;
    return this.language.has(key) ? this.language.text(key) : cause;
  }
}

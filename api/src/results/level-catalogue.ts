import type { SupplierClock } from '@samsyn/domain/incidents/supplier-clock';
import {
  compileServiceLevel,
  type CompiledServiceLevel,
  type ServiceLevelTerms,
} from '@samsyn/domain/service-levels/service-level';
import { compileCalendar, type CompiledCalendar } from '@samsyn/domain/time/compiled-calendar';
import type { ServiceCalendar } from '@samsyn/domain/time/calendar';

/** A service level as it is stored, with the version of its wording. */
export interface StoredServiceLevel {
  terms: ServiceLevelTerms;
  contractId: string;
  supplierId: string;
  towerId: string;
  calendarId: string;
  version: number;
  contractMonths: ContractMonths;
}

/** The months (`YYYY-MM`) in which its contract begins and ends. */
export interface ContractMonths {
  first: string;
  last: string;
}

export interface StoredCalendar extends ServiceCalendar {
  id: string;
  version: number;
}

/** A calendar ready to count with, and which version of which it is. */
export interface ReadyCalendar {
  id: string;
  version: number;
  compiled: CompiledCalendar;
}

/** A promise ready to be measured, with what its explanation names. */
export interface MeasuredLevel extends CompiledServiceLevel {
  readonly contractId: string;
  readonly supplierId: string;
  readonly towerId: string;
  readonly version: number;
  readonly calendarId: string;
  readonly calendarVersion: number;
  readonly contractMonths: ContractMonths;
}

const rememberedCalendars = 200;

/** Compiling years of windows costs more than measuring with them, so compiled calendars outlive a job. */
export class CompiledCalendars {
  private readonly compiled = new Map<string, CompiledCalendar>();

  of(calendar: StoredCalendar): CompiledCalendar {
    const key = `${calendar.id}@${calendar.version}`;
    const found = this.compiled.get(key) ?? compileCalendar(calendar);
    this.compiled.delete(key);
    this.compiled.set(key, found);
    for (const oldest of this.compiled.keys()) {
      if (this.compiled.size <= rememberedCalendars) break;
      this.compiled.delete(oldest);
    }
    return found;
  }
}

/** Every promise of an organisation, by the supplier and tower whose clocks it speaks about. */
export class LevelCatalogue {
  readonly levels: readonly MeasuredLevel[];
  private readonly byHolder = new Map<string, MeasuredLevel[]>();

  /** Periods and effective dates are those of the organisation's `zone`. */
  constructor(
    stored: readonly StoredServiceLevel[],
    calendars: readonly ReadyCalendar[],
    readonly zone: string,
  ) {
    const byId = new Map(calendars.map((calendar) => [calendar.id, calendar]));
    this.levels = stored.map((level) => {
      const calendar = byId.get(level.calendarId);
      if (!calendar) throw new Error(`service level ${level.terms.id} has no calendar`);
      const ready = compileServiceLevel(level.terms, calendar.compiled, zone);
      return { ...level, ...ready, calendarVersion: calendar.version };
    });
    for (const level of this.levels) {
      const key = holderKey(level.supplierId, level.towerId);
      this.byHolder.set(key, [...(this.byHolder.get(key) ?? []), level]);
    }
  }

  /** The promises of the clock's supplier in the tower it last held the incident for. */
  forClock({ supplierId, towerId }: Pick<SupplierClock, 'supplierId' | 'towerId'>): readonly MeasuredLevel[] {
    return (towerId === null ? undefined : this.byHolder.get(holderKey(supplierId, towerId))) ?? [];
  }
}

const holderKey = (supplierId: string, towerId: string) => `${supplierId}/${towerId}`;

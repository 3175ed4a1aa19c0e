import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { FormField, FormRoot, maxLength, required, validate, type SchemaFn } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { validateCalendar } from '@samsyn/domain/time/validate-calendar';
import { isZone } from '@samsyn/domain/time/zone';
import { ApiClient } from '../../core/http/api-client.js';
import { Format } from '../../core/i18n/format.js';
import { Language, Zone } from '../../core/i18n/language.js';
import { apiForm } from '../../shared/form/api-form.js';
import { Conflict, differences } from '../../shared/form/conflict.js';
import { ConflictNotice } from '../../shared/form/conflict-notice.js';
import { creationKey } from '../../shared/form/creation-key.js';
import { Field } from '../../shared/form/field.js';
import { FormProblems } from '../../shared/form/form-problems.js';
import { zones } from '../zones.js';
import { firstVersion, type Calendar, type Version } from './calendar.js';
import { VersionEditor } from './version-editor.js';
import { WeekdayNames } from './weekday-names.js';
import { problemPlace } from './problem-place.js';

interface CalendarModel {
  name: string;
  zone: string;
  versions: Version[];
}

const rules: SchemaFn<CalendarModel> = (path) => {
  required(path.name);
  maxLength(path.name, 200);
  required(path.zone);
  validate(path.zone, ({ value }) => (value() === '' || isZone(value().trim()) ? null : { kind: 'zone' }));
};

@Component({
  selector: 'sam-calendar-form',
  imports: [
    ConflictNotice,
    Field,
    FormField,
    FormProblems,
    FormRoot,
    MatButton,
    TranslocoDirective,
    VersionEditor,
  ],
  templateUrl: './calendar-form.html',
  styleUrl: './calendar-form.scss',
})
export class CalendarForm {
  readonly calendar = input<Calendar | null>(null);
  readonly saved = output<Calendar>();
  readonly cancelled = output();
  private readonly api = inject(ApiClient);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly weekdays = inject(WeekdayNames);
  private readonly zone = inject(Zone);
  private readonly key = creationKey();
  private readonly conflict = new Conflict<Calendar>();
  protected readonly theirs = this.conflict.theirs;
  protected readonly zones = zones;
  /** Problems with the hours are said once sending was tried; they go away as they are mended. */
  private readonly tried = signal(false);
  private readonly model = linkedSignal(() => this.typed(this.calendar()));
  protected readonly versions = computed(() => this.model().versions);
  protected readonly form = apiForm(this.model, rules, (typed) => this.save(typed));

  protected readonly hourProblems = computed(() => {
    if (!this.tried()) return [];
    const { zone, versions } = this.model();
    // What the API alone refuses, such as a calendar that never opens, is named the same way.
    const refused = (this.form.problem()?.errors ?? []).map(({ field, code }) => ({ path: field, code }));
    const found = [...validateCalendar({ zone, versions }), ...refused].filter(({ path }) => path.startsWith('versions'));
    return found.map(({ path, code }) => {
      const { version, day, date } = problemPlace(path);
      const where = day ? this.weekdays.of(day) : date ? this.format.calendarDate(date) : '';
      const what = this.language.text(`calendars.problems.${code}`);
      return [this.versionName(version), where, what].filter(Boolean).join(': ');
    });
  });

  protected readonly differences = computed(() => {
    const theirs = this.theirs();
    if (!theirs) return [];
    const label = (key: string) => this.language.text(`calendars.fields.${key}`);
    return differences(this.model(), this.typed(theirs), label, (key, model) => this.show(key, model));
  });

  protected versionName(index: number): string {
    const from = this.versions()[index]?.effectiveFrom;
    if (from) return this.language.text('calendars.from', { date: this.format.calendarDate(from, 'day') });
    return this.language.text(index === 0 ? 'calendars.always' : 'calendars.newVersion');
  }

  protected change(index: number, version: Version): void {
    this.setVersions(this.versions().map((one, at) => (at === index ? version : one)));
  }

  /** A new version begins as a copy of the last, to be changed where it differs. */
  protected addVersion(): void {
    const last = this.versions().at(-1) ?? firstVersion;
    this.setVersions([...this.versions(), { ...last, effectiveFrom: null }]);
  }

  protected removeVersion(index: number): void {
    this.setVersions(this.versions().filter((_, at) => at !== index));
  }

  protected take(key: string): void {
    const theirs = this.theirs();
    if (theirs)
      this.model.update((model) => ({ ...model, [key]: this.typed(theirs)[key as keyof CalendarModel] }));
  }

  private setVersions(versions: Version[]): void {
    this.model.update((model) => ({ ...model, versions }));
  }

  private typed(calendar: Calendar | null): CalendarModel {
    if (!calendar) return { name: '', zone: this.zone.name(), versions: [firstVersion] };
    return { name: calendar.name, zone: calendar.zone, versions: calendar.versions };
  }

  private show(key: keyof CalendarModel, model: CalendarModel): string {
    if (key !== 'versions') return model[key];
    return model.versions.map(({ windows, holidays }) => this.summary(windows, holidays)).join(' · ');
  }

  private summary(windows: Version['windows'], holidays: readonly string[]): string {
    const open = Object.values(windows)
      .flat()
      .map((window) => window.join('–'));
    return [
      [...new Set(open)].join(', '),
      this.language.plural('calendars.closedDates', holidays.length),
    ].join('; ');
  }

  private async save({ name, zone, versions }: CalendarModel): Promise<void> {
    this.tried.set(true);
    if (this.hourProblems().length > 0) return;
    const calendar = this.calendar();
    const body = { name: name.trim(), zone: zone.trim(), versions };
    const saved = calendar
      ? await this.conflict.save(calendar, (version) =>
          this.api.patch(`/service-calendars/${calendar.id}`, { body, version }),
        )
      : await this.api.post<Calendar>('/service-calendars', { body, idempotencyKey: this.key });
    if (saved) this.saved.emit(saved);
  }
}

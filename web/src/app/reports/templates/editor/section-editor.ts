import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { FormDefinition, FormItem, FormSection } from '@samsyn/domain/forms/form';
import type { FormProblem } from '@samsyn/domain/forms/form-problem';
import { Language } from '../../../core/i18n/language.js';
import { Icon } from '../../../shared/icons/icon.js';
import { itemKinds, itemsBefore, movedPlace, type Place, withItem, withItemAs, withItemMoved, withoutItem } from './edited-form.js';
import { PropertiesForm } from './properties-form.js';

export interface ItemMove {
  definition: FormDefinition;
  place: Place;
  by: -1 | 1;
}

/** One section with its questions: each is opened, moved and taken away where it stands. */
@Component({
  selector: 'sam-section-editor',
  imports: [Icon, MatButton, PropertiesForm, TranslocoDirective],
  templateUrl: './section-editor.html',
  styleUrl: './section-editor.scss',
})
export class SectionEditor {
  readonly definition = input.required<FormDefinition>();
  readonly index = input.required<number>();
  readonly sources = input.required<readonly { value: string; text: string }[]>();
  /** Of the whole definition. */
  readonly problems = input.required<readonly FormProblem[]>();
  /** `section-0` or `item-0-2`: what is open, one at a time. */
  readonly opened = input.required<string>();
  readonly openedChange = output<string>();
  readonly definitionChange = output<FormDefinition>();
  readonly sectionChange = output<FormSection>();
  readonly moved = output<-1 | 1>();
  readonly removed = output();
  readonly itemMoved = output<ItemMove>();
  private readonly language = inject(Language);
  protected readonly kinds = itemKinds;

  protected readonly section = computed<FormSection>(
    () => this.definition().sections[this.index()] ?? { key: '', title: { sv: '', en: '' }, items: [] },
  );
  protected readonly last = computed(() => this.index() === this.definition().sections.length - 1);
  protected readonly at = computed(() => `section-${this.index()}`);
  protected readonly title = computed(() => this.section().title[this.language.code()] || this.language.text('reportTemplates.section'));
  protected readonly earlier = computed(() => itemsBefore(this.definition(), { section: this.index(), item: 0 }));
  protected readonly rows = computed(() =>
    this.section().items.map((item, index) => {
      const place = { section: this.index(), item: index };
      return {
        ...{ item, index, at: `item-${place.section}-${index}`, name: this.name(item), problems: this.problemsBelow('sections', place.section, 'items', index) },
        up: movedPlace(this.definition(), place, -1) !== null,
        down: movedPlace(this.definition(), place, 1) !== null,
        earlier: itemsBefore(this.definition(), place),
      };
    }),
  );
  protected readonly own = computed(() => {
    const below = this.problemsBelow('sections', this.index());
    return below.filter(({ path }) => !path.startsWith('items.'));
  });

  protected toggle(at: string): void {
    this.openedChange.emit(this.opened() === at ? '' : at);
  }

  protected add(kind: FormItem['kind']): void {
    this.definitionChange.emit(withItem(this.definition(), this.index(), kind));
    this.openedChange.emit(`item-${this.index()}-${this.section().items.length}`);
  }

  protected chosen(select: HTMLSelectElement): void {
    const kind = itemKinds.find((each) => each === select.value);
    if (kind) this.add(kind);
  }

  protected changeItem(item: number, changed: FormItem): void {
    this.definitionChange.emit(withItemAs(this.definition(), { section: this.index(), item }, changed));
  }

  protected removeItem(item: number): void {
    this.openedChange.emit('');
    this.definitionChange.emit(withoutItem(this.definition(), { section: this.index(), item }));
  }

  protected moveItem(item: number, by: -1 | 1): void {
    const from = { section: this.index(), item };
    const place = movedPlace(this.definition(), from, by);
    if (place) this.itemMoved.emit({ definition: withItemMoved(this.definition(), from, by), place, by });
  }

  private name(item: FormItem): string {
    return item.label[this.language.code()] || this.language.text('reportTemplates.unnamed');
  }

  private problemsBelow(...above: (string | number)[]): FormProblem[] {
    const prefix = [...above, ''].join('.');
    return this.problems()
      .filter(({ path }) => path.startsWith(prefix))
      .map((problem) => ({ ...problem, path: problem.path.slice(prefix.length) }));
  }
}

import { Component, inject, signal, viewChild } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { Answers, FormDefinition } from '@samsyn/domain/forms/form';
import type { FormProblem } from '@samsyn/domain/forms/form-problem';
import { prepare } from '../../../testing/prepare.js';
import { render, type Rendered } from '../../../testing/render.js';
import { Language } from '../../core/i18n/language.js';
import { DynamicForm } from './dynamic-form.js';
import { BesideItem, Evidence } from './slots.js';

const both = (sv: string, en = sv) => ({ sv, en });
const definition: FormDefinition = {
  sections: [
    {
      key: 'figures',
      title: both('Siffror', 'Figures'),
      items: [
        { kind: 'number', key: 'up', label: both('Tillgänglighet', 'Availability'), required: true, unit: '%', decimals: 2, min: '0', max: '100', source: 'A' },
        {
          kind: 'choice',
          key: 'major',
          label: both('Större störning?'),
          required: true,
          options: [
            { value: 'yes', label: both('Ja', 'Yes') },
            { value: 'no', label: both('Nej', 'No') },
          ],
        },
        { kind: 'narrative', key: 'what', label: both('Vad hände?'), help: both('Kort.'), required: true, maxLength: 20, when: { item: 'major', is: 'equal', value: 'yes' } },
      ],
    },
    {
      key: 'more',
      title: both('Mer', 'More'),
      when: { item: 'up', is: 'below', value: '99' },
      items: [
        {
          kind: 'table',
          key: 'changes',
          label: both('Ändringar'),
          required: false,
          maxRows: 2,
          columns: [
            { kind: 'date', key: 'on', label: both('Dag'), required: true },
            { kind: 'number', key: 'hours', label: both('Timmar'), required: false, unit: 'h', decimals: 1 },
          ],
        },
        { kind: 'evidence', key: 'proof', label: both('Underlag'), required: false, maxFiles: 3 },
        { kind: 'declaration', key: 'sure', label: both('Det stämmer.'), required: true },
      ],
    },
  ],
};

@Component({
  imports: [BesideItem, DynamicForm, Evidence],
  template: `
    <sam-dynamic-form
      [definition]="definition"
      [answers]="answers()"
      [problems]="problems()"
      [measured]="{ up: '99.5' }"
      [readonly]="readonly()"
      (answersChange)="answers.set($event)"
    >
      <ng-template samEvidence let-item let-ids="ids" let-change="change">
        <button type="button" class="add-file" (click)="change(ids.concat('f1'))">{{ item.key }} {{ ids.length }}</button>
      </ng-template>
      <ng-template samBesideItem let-item><i class="beside">{{ item.key }}</i></ng-template>
    </sam-dynamic-form>
  `,
})
class Owner {
  readonly definition = definition;
  readonly answers = signal<Answers>({});
  readonly problems = signal<readonly FormProblem[]>([]);
  readonly readonly = signal(false);
  readonly form = viewChild.required(DynamicForm);
  readonly language = inject(Language);
}

describe('a form made of its definition', () => {
  let page: HTMLElement;
  let owner: Owner;
  let shown: Rendered<Owner>;

  beforeEach(async () => {
    await prepare();
    shown = await render(Owner);
    ({ page } = shown);
    owner = shown.fixture.componentInstance;
  });

  const labelled = <E extends HTMLElement = HTMLInputElement>(text: string): E => {
    const label = [...page.querySelectorAll('label')].find((each) => (each.textContent ?? '').trim().startsWith(text));
    const id = label?.getAttribute('for');
    const found = id ? page.querySelector<E>(`#${id}`) : label?.querySelector<E>('input');
    if (!found) throw new Error(`no field ${text}`);
    return found;
  };
  const type = async (element: HTMLInputElement | HTMLTextAreaElement, text: string) => {
    element.value = text;
    element.dispatchEvent(new Event('input', { bubbles: true }));
    element.dispatchEvent(new Event('blur'));
    await shown.fixture.whenStable();
  };
  const click = async (text: string) => {
    [...page.querySelectorAll('button')].find((each) => (each.textContent ?? '').trim() === text)?.click();
    await shown.fixture.whenStable();
  };

  it('reads numbers as people type them, and keeps what it cannot read', async () => {
    await type(labelled('Tillgänglighet'), '99,9 %');
    expect(owner.answers()).toEqual({ up: '99.9' });
    expect(labelled('Tillgänglighet').value).toBe('99,90');
    await type(labelled('Tillgänglighet'), '4 h');
    expect(owner.answers()).toEqual({ up: '4 h' });
    expect(labelled('Tillgänglighet').value).toBe('4 h');
    expect(shown.text()).toContain('Här står h, men frågan gäller %.');
    expect(labelled('Tillgänglighet').getAttribute('aria-invalid')).toBe('true');
    await type(labelled('Tillgänglighet'), '100,5');
    expect(shown.text()).toContain('Värdet får inte vara större än 100.');
  });

  it('says nothing of what nobody has come to yet', () => {
    expect(page.querySelectorAll('[aria-invalid=true]')).toHaveLength(0);
    expect(page.querySelector('.error')).toBeNull();
  });

  it('offers what was measured', async () => {
    expect(shown.text()).toContain('Uppmätt i Samsyn: 99,50 %');
    await click('Använd det uppmätta');
    expect(owner.answers()).toEqual({ up: '99.5' });
    expect(labelled('Tillgänglighet').value).toBe('99,50');
    expect(shown.text()).not.toContain('Använd det uppmätta');
    owner.answers.set({ up: '99.50' });
    await shown.fixture.whenStable();
    expect(shown.text()).not.toContain('Använd det uppmätta');
  });

  it('asks further where an answer calls for it, and keeps what was typed there', async () => {
    expect(shown.text()).not.toContain('Vad hände?');
    labelled('Ja').click();
    await shown.fixture.whenStable();
    const words = labelled<HTMLTextAreaElement>('Vad hände?');
    expect(words.getAttribute('aria-describedby')).toContain('-help');
    await type(words, 'Ett avbrott');
    expect(shown.text()).toContain('9 tecken kvar');
    labelled('Nej').click();
    await shown.fixture.whenStable();
    expect(shown.text()).not.toContain('Vad hände?');
    expect(owner.answers()).toEqual({ major: 'no', what: 'Ett avbrott' });
    labelled('Ja').click();
    await shown.fixture.whenStable();
    expect(labelled<HTMLTextAreaElement>('Vad hände?').value).toBe('Ett avbrott');
  });

  it('adds and removes the rows of a table', async () => {
    await type(labelled('Tillgänglighet'), '98');
    await click('Lägg till rad');
    expect(document.activeElement).toBe(labelled('Dag'));
    await type(labelled('Dag'), '2026-03-01');
    await type(labelled('Timmar'), '1,5');
    await click('Lägg till rad');
    expect(owner.answers()['changes']).toEqual([{ on: '2026-03-01', hours: '1.5' }, {}]);
    expect([...page.querySelectorAll('button')].some((each) => (each.textContent ?? '').includes('Lägg till rad'))).toBe(false);
    page.querySelector<HTMLElement>('[aria-label="Ta bort rad 1"]')?.click();
    await shown.fixture.whenStable();
    expect(owner.answers()['changes']).toEqual([{}]);
    expect(labelled('Dag').value).toBe('');
    await type(labelled('Timmar'), 'x');
    expect(owner.answers()['changes']).toEqual([{ hours: 'x' }]);
    expect(shown.text()).toContain('x är inget tal');
  });

  it('leaves files and what stands beside an item to its owner', async () => {
    owner.answers.set({ up: '98' });
    await shown.fixture.whenStable();
    expect(page.querySelector('.add-file')?.textContent).toBe('proof 0');
    await shown.click('.add-file');
    expect(owner.answers()['proof']).toEqual(['f1']);
    expect(page.querySelector('.add-file')?.textContent).toBe('proof 1');
    expect([...page.querySelectorAll('.beside')].map((each) => each.textContent)).toEqual(['up', 'major', 'changes', 'proof', 'sure']);
    labelled('Det stämmer.').click();
    await shown.fixture.whenStable();
    expect(owner.answers()['sure']).toBe(true);
  });

  it('leads from the summary to each problem, and forgets it once it is answered anew', async () => {
    owner.answers.set({ up: '98', changes: [{ on: null, hours: '1' }] });
    owner.problems.set([
      { path: 'up', code: 'required', params: {} },
      { path: 'changes.0.on', code: 'required', params: {} },
    ]);
    await shown.fixture.whenStable();
    await shown.fixture.whenStable();
    const summary = page.querySelector<HTMLElement>('.summary');
    expect(document.activeElement).toBe(summary);
    const [first, second] = summary?.querySelectorAll('button') ?? [];
    expect(second?.textContent).toContain('Ändringar, Rad 1, Dag: Frågan behöver ett svar.');
    second?.click();
    expect(document.activeElement).toBe(labelled('Dag'));
    first?.click();
    expect(document.activeElement).toBe(labelled('Tillgänglighet'));
    await type(labelled('Tillgänglighet'), '97');
    expect(page.querySelectorAll('.summary button')).toHaveLength(1);
    await type(labelled('Dag'), '2026-03-02');
    expect(page.querySelector('.summary')).toBeNull();
  });

  it('takes over answers from elsewhere, and leaves its own echo alone', async () => {
    const field = labelled('Tillgänglighet');
    await type(field, '99');
    owner.answers.set({ major: null, up: '99' });
    await shown.fixture.whenStable();
    expect(labelled('Tillgänglighet')).toBe(field);
    owner.answers.set({ up: '12.345' });
    await shown.fixture.whenStable();
    expect(labelled('Tillgänglighet').value).toBe('12,345');
  });

  it('is only read once it is handed in, in the reader’s language', async () => {
    owner.answers.set({ up: '98.5', major: 'yes', what: 'Rad ett', changes: [{ on: '2026-03-01', hours: null }], sure: true });
    owner.readonly.set(true);
    await shown.fixture.whenStable();
    expect(page.querySelectorAll('input, select, textarea')).toHaveLength(0);
    expect(shown.text()).toContain('98,50 %');
    expect(shown.text()).toContain('1 mars 2026');
    expect(shown.text()).toContain('Uppmätt i Samsyn: 99,50 %');
    expect(shown.text()).toContain('Intygat.');
    expect([...page.querySelectorAll('.beside')].map((each) => each.textContent)).toContain('what');
    expect(page.querySelector('.add-file')).not.toBeNull();
    await TestBed.inject(Language).choose('en');
    await shown.fixture.whenStable();
    expect(shown.text()).toContain('Availability');
    expect(shown.text()).toContain('Yes');
  });
});

import { FakeApi } from '../../../testing/fake-api.js';
import { prepare } from '../../../testing/prepare.js';
import { render } from '../../../testing/render.js';
import { byYear, firstVersion, versionOn } from './calendar.js';
import { CalendarForm } from './calendar-form.js';
import { problemPlace } from './problem-place.js';
import { typedTime } from './windows-editor.js';

describe('a time as it is typed', () => {
  it.each([
    ['8', '08:00'],
    ['8.30', '08:30'],
    ['0830', '08:30'],
    ['24:00', '24:00'],
    ['åtta', 'åtta'],
  ])('%s is %s', (typed, time) => expect(typedTime(typed)).toBe(time));
});

describe('a calendar', () => {
  it('shows the version in effect on a date', () => {
    const versions = [firstVersion, { ...firstVersion, effectiveFrom: '2026-07-01' }];
    expect(versionOn(versions, '2026-06-30')).toBe(versions[0]);
    expect(versionOn(versions, '2026-07-01')).toBe(versions[1]);
    expect(versionOn(versions.slice(1), '2026-06-30')).toBeUndefined();
  });

  it('lists its closed dates by year', () => {
    expect(byYear(['2027-01-01', '2026-12-25', '2026-01-01'])).toEqual([
      { year: '2026', dates: ['2026-01-01', '2026-12-25'] },
      { year: '2027', dates: ['2027-01-01'] },
    ]);
  });

  it('says where in it something is wrong', () => {
    expect(problemPlace('versions[1].windows.tue[0]')).toEqual({ version: 1, day: 'tue', date: null });
    expect(problemPlace('versions[0].specialDays.2026-12-24[0]')).toMatchObject({
      date: '2026-12-24',
      day: null,
    });
  });
});

describe('the form of a calendar', () => {
  async function form() {
    const year = new Date().getFullYear();
    const eve = `${year}-12-24`;
    const sent: { versions: { holidays: string[]; windows: Record<string, unknown> }[] }[] = [];
    const api = new FakeApi({
      [`GET /api/service-calendars/holiday-proposals?country=SE&year=${year}`]: () => ({
        body: {
          items: [
            { date: eve, name: 'julafton', eve: true },
            { date: `${year}-12-25`, name: 'juldagen', eve: false },
          ],
          attribution: 'date-holidays (CC BY-SA 3.0)',
        },
      }),
      'POST /api/service-calendars': ({ body }) => {
        sent.push(body as (typeof sent)[number]);
        return { body: { id: 'k1', version: 1, ...(body as object) } };
      },
    });
    await prepare(api);
    const rendered = await render(CalendarForm);
    await new Promise((resolve) => setTimeout(resolve));
    await rendered.fixture.whenStable();
    const write = async (selector: string, text: string) => {
      const field = rendered.page.querySelector<HTMLInputElement>(selector);
      if (!field) throw new Error(`No field ${selector}`);
      field.value = text;
      field.dispatchEvent(new Event('input'));
      field.dispatchEvent(new Event('change'));
      await rendered.fixture.whenStable();
    };
    return { ...rendered, sent, write, year, send: () => rendered.click('button[matButton=filled]') };
  }

  it('closes on the holidays ticked, with eves a choice apart and the source named', async () => {
    const { page, text, write, send, sent, year, fixture } = await form();
    expect(text()).toContain('Datum från date-holidays (CC BY-SA 3.0)');
    const groups = [...page.querySelectorAll('.group legend')].map((one) => one.textContent?.trim());
    expect(groups).toEqual(['Helgdagar', 'Aftnar']);
    page.querySelector<HTMLElement>('.group input')?.click();
    await fixture.whenStable();
    await write('sam-field input', 'Kontorstid');
    await send();
    expect(sent[0]?.versions[0]?.holidays).toEqual([`${year}-12-25`]);
  });

  it('copies Monday and says hours past midnight', async () => {
    const { write, send, sent, text, click } = await form();
    await write('[aria-label="måndag: öppnar"]', '22');
    await write('[aria-label="måndag: stänger"]', '6');
    expect(text()).toContain('till nästa dag');
    await click('fieldset > div > button[matButton=outlined]');
    await write('sam-field input', 'Natt');
    await send();
    const night = [['22:00', '06:00']];
    expect(sent[0]?.versions[0]?.windows).toMatchObject({ mon: night, fri: night });
  });

  it('is not sent while hours overlap, and says which', async () => {
    const { write, send, sent, text, click } = await form();
    await click('[aria-label="tisdag: lägg till tid"]');
    await write('[aria-label="tisdag: stänger"]', '19:00');
    await write('sam-field input', 'Kontorstid');
    await send();
    expect(sent).toEqual([]);
    expect(text()).toContain('Från början: tisdag: tiderna överlappar');
  });
});

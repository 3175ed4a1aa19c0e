import { FakeApi } from '../../../testing/fake-api.js';
import { prepare } from '../../../testing/prepare.js';
import { render } from '../../../testing/render.js';
import type { Mapping } from './integration.js';
import { MessagePreview } from './message-preview.js';

const mapping: Mapping = { fact: 'outage', list: '', fields: { externalId: 'ref' } };
const samples = [
  { kind: 'statuspage', document: '{"incident":{}}', mapping: null },
  { kind: 'json', document: '{"ref":"A-17"}', mapping },
];

describe('a message on trial', () => {
  it('is the sample of the chosen tool, read as the form says, and shows what it becomes or lacks', async () => {
    let wrong = false;
    const api = await prepare(
      new FakeApi({
        'GET /api/integrations/samples': () => ({ body: samples }),
        'POST /api/integrations/preview': () =>
          wrong
            ? { status: 422, body: { code: 'bad_document', errors: [{ field: 'document.0.title', code: 'is_length', params: { min: 1, max: 300 } }] } }
            : { body: { count: 1, facts: [{ kind: 'outage', values: { externalId: 'A-17' } }] } },
      }),
    );
    const reading = { kind: 'statuspage', component: null, groupName: null, impacts: { minor: 3000 }, mapping: null };
    const { fixture, page, click, text } = await render(MessagePreview, { reading });
    const settle = async () => {
      await new Promise((resolve) => setTimeout(resolve));
      await fixture.whenStable();
    };
    await settle();
    expect(page.querySelector('textarea')?.value).toBe('{"incident":{}}');
    fixture.componentRef.setInput('reading', { ...reading, kind: 'json', mapping });
    await settle();
    const document = page.querySelector('textarea');
    expect(document?.value).toBe('{"ref":"A-17"}');
    const taken: Mapping[] = [];
    fixture.componentInstance.mapped.subscribe((each) => taken.push(each));
    await click('button:nth-of-type(2)');
    expect(taken).toEqual([mapping]);
    await click('button');
    await settle();
    expect(text()).toContain('Meddelandet blir en post.AvbrottexternalIdA-17');
    expect(api.asked('/api/integrations/preview')[0]?.body).toEqual({ ...reading, kind: 'json', mapping, document: '{"ref":"A-17"}' });
    wrong = true;
    if (document) document.value = '{}';
    document?.dispatchEvent(new Event('input'));
    await click('button');
    await settle();
    expect(text()).toContain('document.0.title');
    expect(text()).not.toContain('A-17');
    expect(api.asked('/api/integrations/preview')[1]?.body).toMatchObject({ document: '{}' });
  });
});

import { contractDetail } from '../../testing/examples/contract.js';
import { FakeApi } from '../../testing/fake-api.js';
import { prepare } from '../../testing/prepare.js';
import { render } from '../../testing/render.js';
import { until } from '../../testing/until.js';
import { AwardNotes } from './award-notes.js';
import { typedAward } from './contract-model.js';
import { OcdsPage } from './ocds-page.js';
import { QuarantinedReleases } from './quarantined-releases.js';

const award = {
  ...{ id: 'w1', ocid: 'ocds-1', awardId: 'a', releasedAt: '2026-01-10T00:00:00.000Z', title: 'Nät', buyerName: 'Nacka', suppliers: 1 },
  ...{ supplierName: 'Fjordnät AB', valueMinor: '12000000', currency: 'SEK', startsOn: '2026-02-01', endsOn: '2027-01-31', cpv: null },
  ...{ contractId: null, changedSince: false },
};
const draft = {
  ...{ number: 'ocds-1', title: 'Nät', startsOn: '2026-02-01', endsOn: null, monthlyChargeMinor: '1000050', currency: 'SEK' },
  ...{ supplierId: null, supplierName: 'Fjordnät AB', supplierNumber: null, towerId: 't1' },
  notes: [{ code: 'ocds_value_spread', params: { valueMinor: '12000000', currency: 'SEK', months: 12 } }],
};

describe('open contracting data', () => {
  it('leads from an award to a contract, or to the amendment that a later release calls for', async () => {
    const made = { ...award, id: 'w2', contractId: contractDetail().id, changedSince: true };
    await prepare(new FakeApi({ 'GET /api/ocds/awards': () => ({ body: { items: [award, made], nextCursor: null } }) }));
    const { page, text } = await render(OcdsPage);
    await until(() => page.querySelector('tbody a'));
    expect([...page.querySelectorAll('tbody a')].map((link) => link.getAttribute('href'))).toEqual([
      '/contracts/new?award=w1',
      '/contracts/c1',
      '/contracts/c1/amend',
    ]);
    expect(text()).toContain('120 000,00 SEK');
  });

  it('names the line, the path and the reason of what was put aside', async () => {
    const row = { id: 'q1', position: 7, ocid: 'ocds-2', problems: [{ path: 'id', code: 'ocds_missing', params: {} }], content: '{}' };
    await prepare(new FakeApi({ 'GET /api/ocds/imports/m1/quarantine': () => ({ body: { items: [row], nextCursor: null } }) }));
    const { page } = await render(QuarantinedReleases, { importId: 'm1' });
    await until(() => page.querySelector('code'));
    expect((page.querySelector('tbody')?.textContent ?? '').replace(/\s+/g, ' ')).toContain('ocds-2 id saknas.');
  });

  it('fills a contract in, and offers to add its supplier', async () => {
    expect(typedAward(draft, ',')).toMatchObject({
      ...{ supplierId: '', number: 'ocds-1', startsOn: '2026-02-01', endsOn: '', monthlyChargeMinor: '10\u00a0000,50' },
      towers: [{ towerId: 't1', lot: '' }],
    });
    await prepare();
    const { text } = await render(AwardNotes, { draft });
    expect(text()).toContain('Värdet 120 000,00 SEK är fördelat på 12 månader.');
    expect(text()).toContain('Lägg till Fjordnät AB');
  });
});

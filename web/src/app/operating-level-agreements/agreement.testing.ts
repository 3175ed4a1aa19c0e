import type { Agreement, AgreementRow, HandOver, OperatingFigure } from './agreement.js';

export const anAgreement = (more: Partial<Agreement> = {}): Agreement => ({
  ...{ id: 'a1', number: 'ÖK-01', title: 'Nätfel tas om hand', providingSupplierId: 's1', providingSupplierName: 'Fjordnät' },
  ...{ receivingSupplierId: 's2', receivingSupplierName: 'Mälarklient', towerId: null, towerName: null },
  ...{ calendarId: 'k1', calendarName: 'Kontorstid', metric: 'handled', direction: 'higher_is_better', targetMs: 14_400_000, target: '90.00' },
  ...{ priorities: [], minimumVolume: 3, pauseReasons: [], startsOn: '2026-01-01', endsOn: null, state: 'agreed', standing: 'in_force' },
  ...{ agreedText: 'Som vi kom överens om.', illustrative: false, measuredAt: '2026-11-01T00:00:00Z', version: 4, updatedAt: '2026-11-01T00:00:00Z' },
  ...more,
});

export const aFigure = (more: Partial<OperatingFigure> = {}): OperatingFigure => ({
  ...{ period: '2026-10', met: 8, missed: 2, running: 0, volume: 10, value: '80.00', exactValue: '80', verdict: 'missed' },
  ...more,
});

export const aRow = (more: Partial<AgreementRow> = {}): AgreementRow => ({ ...anAgreement(), figure: aFigure(), ...more });

export const aHandOver = (more: Partial<HandOver> = {}): HandOver => ({
  ...{ incidentId: 'i1', externalId: 'INC1', title: 'Inget nät', priority: 3, sequence: 1, outcome: 'missed', ending: 'passed_on' },
  ...{ handedOverAt: '2026-10-05T08:00:00Z', startedAt: '2026-10-05T08:00:00Z', dueAt: '2026-10-05T12:00:00Z' },
  ...{ stoppedAt: '2026-10-05T13:00:00Z', elapsedMs: 18_000_000 },
  ...more,
});

import type { ServiceLevel } from './service-level.js';
import { emptyServiceLevel, serviceLevelBody, targetOf, typedServiceLevel } from './service-level-model.js';

const level: ServiceLevel = {
  id: 'l1',
  contractId: 'c1',
  contractNumber: 'NK-1',
  supplierId: 's1',
  supplierName: 'Fjordnät AB',
  towerId: 't1',
  towerName: 'Nät',
  calendarId: 'k1',
  calendarName: 'Kontorstid',
  code: 'LOS-P1',
  name: 'Löst i tid',
  metric: 'resolution',
  priority: 1,
  targetMs: 16_200_000,
  expectedTarget: '97.50000',
  minimumTarget: '90.00000',
  minimumVolume: 3,
  countsFor: 'every_holder',
  pauseReasons: ['awaiting_user'],
  weight: '1.0000',
  effectiveFrom: '2026-01-01',
  effectiveTo: null,
  illustrative: false,
  version: 1,
  updatedAt: '2026-01-01T00:00:00.000Z',
};

describe('a service level as it is typed', () => {
  it('is hours and minutes, percentages in the language’s way, and ticked reasons', () => {
    expect(typedServiceLevel(level, ',')).toMatchObject({
      targetHours: '4',
      targetMinutes: '30',
      expectedTarget: '97,5',
      minimumTarget: '90',
      pauseReasons: { awaiting_user: true, force_majeure: false },
      effectiveTo: '',
    });
  });

  it('is sent as it was read where nothing was changed', () => {
    expect(serviceLevelBody(typedServiceLevel(level, ','))).toMatchObject({
      priority: 1,
      targetMs: 16_200_000,
      expectedTarget: '97.5',
      minimumTarget: '90',
      pauseReasons: ['awaiting_user'],
      weight: '1',
      effectiveTo: null,
    });
  });

  it('of availability has neither target nor priority nor pauses, whatever was typed before', () => {
    const typed = { ...typedServiceLevel(level, ','), metric: 'availability' as const };
    expect(serviceLevelBody(typed)).toMatchObject({ targetMs: null, priority: null, pauseReasons: [] });
  });

  it('has a target only where some time is said', () => {
    const typed = emptyServiceLevel();
    expect(targetOf(typed)).toBeNull();
    expect(targetOf({ ...typed, targetMinutes: '30' })).toBe(1_800_000);
    expect(targetOf({ ...typed, targetHours: '0', targetMinutes: '0' })).toBeNull();
    expect(targetOf({ ...typed, targetHours: 'fyra' })).toBeNull();
  });
});

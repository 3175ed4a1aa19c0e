import { can, permissions, permissionsByRole, roles, type Permission, type Role } from './permissions.js';

/** Which roles hold each permission, written out in full: A, M(anager), V, E, S (assessor). */
const expected: Record<Permission, string> = {
  'organisations:read': 'AMVES',
  'organisations:update': 'A',
  'users:read': 'AMS',
  'users:create': 'A',
  'users:update': 'A',
  'actions:read': 'AMVES',
  'actions:create': 'AM',
  'actions:update': 'AM',
  'actions:delete': 'AM',
  'actions:work': 'AMV',
  'towers:read': 'AMVES',
  'towers:create': 'AM',
  'towers:update': 'AM',
  'towers:delete': 'AM',
  'suppliers:read': 'AMVES',
  'suppliers:create': 'AM',
  'suppliers:update': 'AM',
  'suppliers:delete': 'AM',
  'contracts:read': 'AMVES',
  'contracts:create': 'AM',
  'contracts:update': 'AM',
  'contracts:delete': 'AM',
  'services:read': 'AMVES',
  'services:create': 'AM',
  'services:update': 'AM',
  'services:delete': 'AM',
  'service-calendars:read': 'AMVES',
  'service-calendars:create': 'AM',
  'service-calendars:update': 'AM',
  'service-calendars:delete': 'AM',
  'service-levels:read': 'AMVES',
  'service-levels:create': 'AM',
  'service-levels:update': 'AM',
  'service-levels:delete': 'AM',
  'team-mappings:read': 'AMES',
  'team-mappings:create': 'AM',
  'team-mappings:update': 'AM',
  'team-mappings:delete': 'AM',
  'incidents:read': 'AMVES',
  'incidents:create': 'AM',
  'incidents:update': 'AM',
  'incidents:delete': 'AM',
  'incidents:work': 'AMV',
  'major-incidents:read': 'AMVES',
  'major-incidents:create': 'AM',
  'major-incidents:update': 'AM',
  'major-incidents:work': 'AMV',
  'imports:read': 'AMS',
  'imports:run': 'AM',
  'import-mappings:read': 'AMS',
  'import-mappings:create': 'AM',
  'import-mappings:update': 'AM',
  'import-mappings:delete': 'AM',
  'outages:read': 'AMVES',
  'outages:create': 'AM',
  'outages:update': 'AM',
  'outages:delete': 'AM',
  'maintenance-windows:read': 'AMVES',
  'maintenance-windows:create': 'AM',
  'maintenance-windows:update': 'AM',
  'maintenance-windows:delete': 'AM',
  'measurements:read': 'AMVES',
  'measurements:create': 'AM',
  'measurements:update': 'AM',
  'measurements:delete': 'AM',
  'results:read': 'AMVES',
  'results:run': 'AM',
  'ledgers:read': 'AMVES',
  'ledgers:update': 'AM',
  'ledgers:answer': 'V',
  'operating-level-agreements:read': 'AMVES',
  'operating-level-agreements:create': 'AM',
  'operating-level-agreements:update': 'AM',
  'operating-level-agreements:delete': 'AM',
  'credits:read': 'AMVES',
  'credits:run': 'AM',
  'credits:update': 'AM',
  'credits:answer': 'V',
  'cases:read': 'AMES',
  'cases:update': 'AM',
  'cases:export': 'AM',
  'personal-data:read': 'A',
  'personal-data:update': 'A',
  'back-tests:read': 'AMES',
  'back-tests:create': 'AM',
  'back-tests:update': 'AM',
  'back-tests:delete': 'AM',
  'reports:read': 'AMVES',
  'reports:update': 'AM',
  'reports:answer': 'V',
  'report-templates:read': 'AMVES',
  'report-templates:create': 'AM',
  'report-templates:update': 'AM',
  'scorecards:read': 'AMVES',
  'scorecards:run': 'AM',
  'scorecards:update': 'AM',
  'scorecards:answer': 'V',
  'assessments:read': 'AMES',
  'assessments:create': 'AS',
  'assessments:update': 'AS',
  'assessments:delete': 'AS',
  'audit:read': 'AMS',
  'api-tokens:read': 'AMV',
  'api-tokens:create': 'AMV',
  'api-tokens:delete': 'AMV',
  'integrations:read': 'AM',
  'integrations:create': 'AM',
  'integrations:update': 'AM',
  'integrations:delete': 'AM',
  'webhooks:read': 'AM',
  'webhooks:create': 'AM',
  'webhooks:update': 'AM',
  'webhooks:delete': 'AM',
  'notifications:read': 'AMVES',
  'notifications:update': 'AMVES',
  'mail:read': 'A',
  'mail:update': 'A',
};

const letters: Record<Role, string> = {
  administrator: 'A',
  supplier_manager: 'M',
  vendor: 'V',
  executive: 'E',
  assessor: 'S',
};

describe('the permission table', () => {
  it('lists every permission once', () => {
    expect([...permissions].sort()).toEqual(Object.keys(expected).sort());
  });

  it.each(roles)('grants each permission of %s once', (role) => {
    expect(new Set(permissionsByRole[role]).size).toBe(permissionsByRole[role].length);
  });

  const cells = roles.flatMap((role) =>
    permissions.map((permission): [Role, Permission, boolean] => [
      role,
      permission,
      expected[permission].includes(letters[role]),
    ]),
  );

  it.each(cells)('%s %s is %s', (role, permission, allowed) => {
    expect(can(role, permission)).toBe(allowed);
  });

  it('gives an unknown role or permission nothing', () => {
    expect(can('owner' as Role, 'incidents:read')).toBe(false);
    expect(can('administrator', 'incidents:run' as Permission)).toBe(false);
  });
});

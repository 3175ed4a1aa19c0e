import { can } from '../access/permissions.js';
import { kindsFor, notificationChoices, notificationKinds } from './notification-kind.js';

describe('what a user can be told of', () => {
  it('begins with a choice for every kind', () => {
    for (const { choice } of Object.values(notificationKinds)) expect(notificationChoices).toContain(choice);
  });

  it('keeps from a role what it may not read', () => {
    const vendor = kindsFor((permission) => can('vendor', permission));
    expect(vendor).toContain('incident_assigned');
    expect(vendor).not.toContain('import_finished');
    expect(kindsFor((permission) => can('administrator', permission))).toHaveLength(Object.keys(notificationKinds).length);
  });
});

import { can, permissions } from './permissions.js';
import { grantableScopes, tokenRole } from './token-scopes.js';

const supplierId = '00000000-0000-4000-8000-000000000001';

describe('the scopes of a token', () => {
  it('are never more than the role it acts as holds', () => {
    for (const holder of [null, supplierId]) {
      expect(grantableScopes(holder).every((scope) => can(tokenRole(holder), scope))).toBe(true);
    }
  });

  it('let the buyer’s send evidence and run imports, and a supplier’s read its own and answer', () => {
    expect(grantableScopes(null)).toEqual(expect.arrayContaining(['outages:create', 'measurements:create', 'imports:run']));
    expect(grantableScopes(supplierId)).toEqual(expect.arrayContaining(['incidents:read', 'credits:answer']));
    expect(grantableScopes(supplierId)).not.toContain('outages:create');
  });

  it('hold back tokens, people and cases', () => {
    const held = permissions.filter((permission) => /^(api-tokens|users|audit|cases|personal-data):/.test(permission));
    expect([...grantableScopes(null), ...grantableScopes(supplierId)].filter((scope) => held.includes(scope))).toEqual([]);
  });
});

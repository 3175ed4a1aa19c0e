import { type Permission, permissionsByRole, type Role } from './permissions.js';

/** A token acts as what it stands for does: a supplier's as its vendors, the buyer's as supplier managers. */
export const tokenRole = (supplierId: string | null): Role => (supplierId === null ? 'supplier_manager' : 'vendor');

/** Who gets hold of a token must not be able to make more of them, nor to read who the people are, nor to take cases or packs out. */
const heldBack: readonly string[] = ['board-packs', 'quality-indicators', 'peers', 'cases', 'personal-data', 'api-tokens', 'integrations', 'webhooks', 'users', 'audit', 'notifications', 'mail', 'saved-views', 'market', 'search'];

/** R25: a signature is a person's, and so is what another person signs; so are votes, ratings and approvals. */
const ofPeople: readonly Permission[] = ['periods:run', 'periods:sign', 'proposals:evaluate', 'proposals:decide', 'benefits:verify', 'surveys:respond', 'meetings:approve', 'assessments:follow'];

const wordOf = (permission: Permission) => permission.slice(0, permission.indexOf(':'));

/** What a token of the supplier, or without one of the buyer, may be given, in the order of the permission table. */
export function grantableScopes(supplierId: string | null): readonly Permission[] {
  return permissionsByRole[tokenRole(supplierId)].filter((permission) => !heldBack.includes(wordOf(permission)) && !ofPeople.includes(permission));
}

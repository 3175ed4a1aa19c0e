import type { Permission } from '@samsyn/domain/access/permissions';

/** A page within a place; its name is the key of its heading in `sections`. */
export interface Section {
  readonly name: string;
  readonly path: string;
  readonly permission: Permission;
}

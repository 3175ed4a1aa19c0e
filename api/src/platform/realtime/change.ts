import type { PermissionWord } from '@samsyn/domain/access/permissions';

/** What an open page is told: which kind of thing changed, which one, and how. */
export interface Change {
  /** The permission word of what changed; who may not read it does not learn of it. */
  topic: PermissionWord;
  /** Null where many changed at once. */
  subjectId: string | null;
  kind: string;
}

export interface NewChange extends Change {
  /** The suppliers that may know of it; the buyer always may. */
  supplierIds: readonly string[];
}

/** The channel that wakes every process' streams; its payload is an organisation's id. */
export const changeChannel = 'samsyn_change';

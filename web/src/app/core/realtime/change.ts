import type { PermissionWord } from '@samsyn/domain/access/permissions';

/** What the API says has changed; who may not see a thing does not hear of it. */
export interface Change {
  topic: PermissionWord;
  /** Null where many changed at once. */
  subjectId: string | null;
  kind: string;
}

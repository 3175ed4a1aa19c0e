import { DestroyRef, inject } from '@angular/core';
import type { PermissionWord } from '@samsyn/domain/access/permissions';
import type { Change } from './change.js';
import { Live } from './live.js';

/** Calls back whenever something of these topics has changed, for as long as the caller lives. Call in an injection context. */
export function whenChanged(topics: readonly PermissionWord[], refresh: (changes: readonly Change[]) => void): void {
  if (topics.length > 0) inject(DestroyRef).onDestroy(inject(Live).listen(topics, refresh));
}

/** Whether one of the changes may be about this object. */
export const isAbout = (changes: readonly Change[], id: string | null): boolean =>
  changes.some(({ subjectId }) => subjectId === null || subjectId === id);

import { DestroyRef, effect, inject } from '@angular/core';
import type { Listing } from '../shared/data-table/column.js';

const lookAgainMs = 2000;

/** Fetches a list anew every now and then while one of its rows is being made. Call in an injection context. */
export function lookAgainWhile<T>(list: { listing(): Listing<T>; reload(): void }, inTheMaking: (row: T) => boolean): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    clearTimeout(timer);
    const { rows, loading } = list.listing();
    if (!loading && rows.some(inTheMaking)) timer = setTimeout(() => list.reload(), lookAgainMs);
  });
  inject(DestroyRef).onDestroy(() => clearTimeout(timer));
}

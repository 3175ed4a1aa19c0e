import { Component, input } from '@angular/core';
import { PageHeader } from '../page-header/page-header.js';
import { Problem } from '../problem/problem.js';
import { Skeleton } from '../skeleton/skeleton.js';
import type { ApiObject } from './api-object.js';

/** Stands where an object's page will be: the shape of what comes, or what went wrong. */
@Component({
  selector: 'sam-object-state',
  imports: [PageHeader, Problem, Skeleton],
  template: `
    @if (of().problem(); as problem) {
      @if (headed()) {
        <sam-page-header [heading]="heading()" />
      }
      <sam-problem [problem]="problem" [retryable]="problem.status !== 404" (retry)="of().reload()" />
    } @else if (of().value() === null) {
      @if (headed()) {
        <sam-page-header [heading]="heading()" />
      }
      <div class="card"><sam-skeleton [lines]="5" /></div>
    }
  `,
})
export class ObjectState {
  readonly of = input.required<ApiObject<unknown>>();
  /** What kind of page it is, until it can say which one. */
  readonly heading = input.required<string>();
  /** Not where the page has its heading already. */
  readonly headed = input(true);
}

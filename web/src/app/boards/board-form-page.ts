import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { FormField, FormRoot, max, maxLength, min, required, type SchemaFn } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { ApiClient } from '../core/http/api-client.js';
import { Language } from '../core/i18n/language.js';
import { choices } from '../shared/choices/choices.js';
import { apiForm } from '../shared/form/api-form.js';
import { Conflict, differences } from '../shared/form/conflict.js';
import { ConflictNotice } from '../shared/form/conflict-notice.js';
import { CreationKeys } from '../shared/form/creation-key.js';
import { Field } from '../shared/form/field.js';
import { FormProblems } from '../shared/form/form-problems.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { RemoveObject } from '../shared/remove/remove-object.js';
import { type Board, levels } from './board.js';

interface BoardModel {
  level: Board['level'];
  name: string;
  purpose: string;
  chairUserId: string;
  answerDays: number;
  closed: boolean;
  illustrative: boolean;
}

type Ticked = 'supplierIds' | 'towerIds' | 'memberIds';

const rules: SchemaFn<BoardModel> = (path) => {
  required(path.name);
  maxLength(path.name, 200);
  maxLength(path.purpose, 4000);
  min(path.answerDays, 1);
  max(path.answerDays, 90);
};

const typedBoard = (board: Board | null): BoardModel => ({
  ...{ level: board?.level ?? 'operational', name: board?.name ?? '', purpose: board?.purpose ?? '', chairUserId: board?.chairUserId ?? '' },
  ...{ answerDays: board?.answerDays ?? 7, closed: board?.closed ?? false, illustrative: board?.illustrative ?? false },
});

const tickedIn = (board: Board | null): Record<Ticked, ReadonlySet<string>> => ({
  supplierIds: new Set(board?.suppliers.map(({ id }) => id)),
  towerIds: new Set(board?.towers.map(({ id }) => id)),
  memberIds: new Set(board?.members.map(({ userId }) => userId)),
});

/** Makes a board or changes it: who takes part decides who sees what is to come. */
@Component({
  selector: 'sam-board-form-page',
  imports: [ConflictNotice, Field, FormField, FormProblems, FormRoot, MatButton, ObjectState, PageHeader, RemoveObject, TranslocoDirective],
  templateUrl: './board-form-page.html',
})
export class BoardFormPage {
  readonly id = input<string>();
  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly keys = new CreationKeys();
  private readonly conflict = new Conflict<Board>();
  protected readonly theirs = this.conflict.theirs;
  protected readonly levels = levels;
  protected readonly board = apiObject<Board>(() => {
    const id = this.id();
    return id ? `/boards/${id}` : null;
  });
  private readonly people = apiObject<components['schemas']['PossibleMembersDto']>(() => '/boards/possible-members');
  protected readonly suppliers = choices(() => '/suppliers');
  protected readonly towers = choices(() => '/towers');
  protected readonly ticked = linkedSignal(() => tickedIn(this.board.value()));
  private readonly model = linkedSignal(() => typedBoard(this.board.value()));
  protected readonly form = apiForm(this.model, rules, (typed) => this.save(typed));
  /** The buyer's people, and those of the suppliers that take part. */
  protected readonly possible = computed(() => {
    const names = new Map(this.suppliers().map(({ value, text }) => [value, text]));
    const seated = this.ticked().supplierIds;
    return (this.people.value()?.items ?? []).flatMap(({ userId, name, supplierId }) =>
      supplierId === null || seated.has(supplierId) ? [{ value: userId, text: name, from: supplierId === null ? null : (names.get(supplierId) ?? '') }] : [],
    );
  });
  protected readonly chairs = computed(() => this.possible().filter(({ value, from }) => from === null && this.ticked().memberIds.has(value)));
  protected readonly differences = computed(() => {
    const theirs = this.theirs();
    if (!theirs) return [];
    const label = (key: string) => this.language.text(`boards.fields.${key}`);
    return differences(this.model(), typedBoard(theirs), label, (key, model) => String(model[key]));
  });
  protected readonly crumbs = computed(() => {
    const board = this.board.value();
    return [
      { text: this.language.text('places.governance'), link: '/governance' },
      { text: this.language.text('boards.title'), link: '/governance/boards' },
      ...(board ? [{ text: board.name, link: ['/governance/boards', board.id] }] : []),
    ];
  });

  protected take(key: string): void {
    const theirs = this.theirs();
    if (theirs) this.model.update((model) => ({ ...model, [key]: typedBoard(theirs)[key as keyof BoardModel] }));
  }

  protected tick(list: Ticked, id: string, event: Event): void {
    const next = new Set(this.ticked()[list]);
    if ((event.target as HTMLInputElement).checked) next.add(id);
    else next.delete(id);
    this.ticked.update((all) => ({ ...all, [list]: next }));
  }

  protected async open(id: string | null): Promise<void> {
    await this.router.navigate(id === null ? ['/governance/boards'] : ['/governance/boards', id]);
  }

  private async save({ closed, chairUserId, purpose, name, ...typed }: BoardModel): Promise<void> {
    const { supplierIds, towerIds, memberIds } = this.ticked();
    const possible = new Set(this.possible().map(({ value }) => value));
    const body = {
      ...{ ...typed, name: name.trim(), purpose: purpose.trim() || null, supplierIds: [...supplierIds], towerIds: [...towerIds] },
      memberIds: [...memberIds].filter((id) => possible.has(id)),
      chairUserId: memberIds.has(chairUserId) ? chairUserId : null,
    };
    const board = this.board.value();
    if (!board) {
      const made = await this.api.post<Board>('/boards', { body, idempotencyKey: this.keys.of('/boards', body) });
      return this.open(made.id);
    }
    const saved = await this.conflict.save(board, (version) => this.api.patch(`/boards/${board.id}`, { body: { ...body, closed }, version }));
    if (saved) await this.open(saved.id);
  }
}

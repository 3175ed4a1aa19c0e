import { inject, signal } from '@angular/core';
import { ApiClient } from '../../core/http/api-client.js';
import { asProblem, type ApiProblem } from '../../core/http/api-problem.js';
import { Conflict } from '../../shared/form/conflict.js';
import type { Team } from './team.js';

/** The one row of the table that is being edited in place. */
export class TeamDraft {
  private readonly api = inject(ApiClient);
  private conflict = new Conflict<Team>();
  private before: Team | null = null;
  readonly row = signal<Team | null>(null);
  readonly problem = signal<ApiProblem | null>(null);
  readonly sending = signal(false);
  /** What somebody else made of the row meanwhile. */
  readonly theirs = signal<Team | null>(null);

  begin(row: Team): void {
    this.conflict = new Conflict<Team>();
    this.before = row;
    this.row.set(row);
    this.settle();
  }

  change(changes: Partial<Team>): void {
    this.row.update((row) => row && { ...row, ...changes });
  }

  stop(): void {
    this.row.set(null);
    this.settle();
  }

  /** Whether it was saved. */
  async save(): Promise<boolean> {
    const row = this.row();
    if (!row || !this.before) return false;
    const { id, groupName, supplierId, towerId, illustrative } = row;
    const body = { groupName, supplierId, towerId, illustrative };
    return this.send(async (before) => {
      const saved = await this.conflict.save(before, (version) =>
        this.api.put<Team>(`/team-mappings/${id}`, { body, version }),
      );
      this.theirs.set(this.conflict.theirs());
      return saved !== null;
    }, this.before);
  }

  async remove(row: Team): Promise<boolean> {
    return this.send(async ({ id, version }) => {
      await this.api.delete(`/team-mappings/${id}`, { version });
      return true;
    }, row);
  }

  private async send(work: (row: Team) => Promise<boolean>, row: Team): Promise<boolean> {
    this.sending.set(true);
    this.problem.set(null);
    try {
      return await work(row);
    } catch (error) {
      this.problem.set(asProblem(error));
      return false;
    } finally {
      this.sending.set(false);
    }
  }

  private settle(): void {
    this.problem.set(null);
    this.theirs.set(null);
  }
}

import { Injectable } from '@nestjs/common';
import { notFound } from '../../platform/errors/problem.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { CreditsRepository, type ExplainedCredit } from '../credits.repository.js';
import { CreditsService } from '../credits.service.js';
import type { LineBasis, StatementDocument } from './statement-basis.js';
import type { StatementDetailDto, StatementDto, StatementQueryDto, StatementsDto } from './statements.dto.js';
import { StatementsRepository, type StoredStatement } from './statements.repository.js';

@Injectable()
export class StatementsService {
  constructor(
    private readonly statements: StatementsRepository,
    private readonly repository: CreditsRepository,
    private readonly credits: CreditsService,
  ) {}

  async page(tx: TenantTransaction, query: StatementQueryDto): Promise<StatementsDto> {
    const { items, nextCursor } = await this.statements.page(tx, query);
    return { items: await this.present(tx, items), nextCursor };
  }

  async get(tx: TenantTransaction, id: string): Promise<StatementDetailDto> {
    return this.detail(tx, id, await this.repository.ofStatement(tx, id));
  }

  /** The statement with what each line's amount rests on, to be sent. */
  async document(tx: TenantTransaction, id: string): Promise<StatementDocument> {
    const lines = await this.repository.ofStatement(tx, id);
    const statement = await this.detail(tx, id, lines);
    const figures = await this.statements.figures(tx, lines.flatMap(({ resultId }) => resultId ?? []));
    const events = await this.repository.events(tx, lines.flatMap(({ explanation }) => explanation.eventIds));
    const basis = lines.map(({ id: line, resultId, explanation: { steps, eventIds } }): [string, LineBasis] => {
      const own = new Set(eventIds);
      return [line, { figure: figures.get(resultId ?? '') ?? null, steps, events: events.filter((event) => own.has(event.id)) }];
    });
    return { ...statement, basis: new Map(basis) };
  }

  private async detail(tx: TenantTransaction, id: string, lines: readonly ExplainedCredit[]): Promise<StatementDetailDto> {
    const found = await this.statements.find(tx, id);
    const [statement] = found ? await this.present(tx, [found]) : [];
    if (!statement) throw notFound();
    return {
      ...statement,
      lines: lines.map(({ explanation: _, computedAt: __, ruleVersion: ___, ...line }) => this.credits.present(tx, line)),
    };
  }

  private async present(tx: TenantTransaction, found: StoredStatement[]): Promise<StatementDto[]> {
    const ids = found.flatMap(({ terminationRights }) => terminationRights.map((right) => right.serviceLevelId));
    const levels = await this.statements.levels(tx, ids);
    return found.map(({ explanation, computedAt, terminationRights, ...statement }) => ({
      ...statement,
      computedAt: computedAt.toISOString(),
      reckoning: explanation.steps,
      terminationRights: terminationRights.flatMap(({ serviceLevelId, periods }) => {
        const level = levels.get(serviceLevelId);
        return level ? [{ serviceLevelId, periods, ...level }] : [];
      }),
    }));
  }
}

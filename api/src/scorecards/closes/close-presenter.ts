import { Injectable } from '@nestjs/common';
import { periodActionsFor } from '@samsyn/domain/scorecards/period-close';
import { Periods } from '../../periods/periods.service.js';
import { Authors } from '../../platform/auth/authors.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { FreezingDto, FrozenContentDto, FrozenKindDto, PeriodCloseDto } from './closes.dto.js';
import { ClosesRepository, type StoredFreezing, type StoredStanding } from './closes.repository.js';
import { rightsOf, underWayOf } from './closing.js';
import { FreezesRepository, type StoredChunk } from './freezing/freezes.repository.js';
import { StatementTermsService } from '../statements/statement-terms.service.js';
import { Readiness } from './readiness.service.js';

/** Tells all that belongs to closing a month. */
@Injectable()
export class ClosePresenter {
  constructor(
    private readonly periods: Periods,
    private readonly closes: ClosesRepository,
    private readonly freezes: FreezesRepository,
    private readonly readiness: Readiness,
    private readonly terms: StatementTermsService,
    private readonly authors: Authors,
  ) {}

  async present(tx: TenantTransaction, period: string, standing: StoredStanding): Promise<PeriodCloseDto> {
    const { status, reviewUntil, reviewStartedBy, version } = standing;
    const freezing = await this.closes.freezing(tx, period);
    const steps = await this.closes.steps(tx, period);
    const people = [freezing?.askedBy, freezing?.signedBy, ...steps.map(({ userId }) => userId)];
    const names = await this.authors.names(tx, people.map((userId) => ({ userId: userId ?? null, supplierId: null })));
    const nameOf = (userId: string | null) => (userId && names.get(userId)) ?? null;
    const actor = { userId: tx.principal.userId, ...rightsOf(tx) };
    const contents = await this.contents(tx, period);
    const { items, count } = await this.closes.late(tx, period);
    return {
      ...(await this.periods.of(tx, period)),
      actions: periodActionsFor({ status, reviewStartedBy, underWay: underWayOf(freezing) }, actor),
      heardUntil: (await this.terms.window(tx, period)).lastDay,
      readiness: status === 'closed' ? [] : await this.readiness.of(tx, period, reviewUntil),
      freezing: freezing ? presentFreezing(freezing, nameOf) : null,
      contents,
      late: items.map(({ noticedAt, ...late }) => ({
        ...late,
        noticedAt: noticedAt.toISOString(),
        version: contents.find((one) => one.version > 1 && one.cutOffAt >= noticedAt.toISOString())?.version ?? null,
      })),
      lateCount: count,
      steps: steps.map(({ userId, at, ...step }) => ({ ...step, userName: nameOf(userId), at: at.toISOString() })),
      version,
    };
  }

  private async contents(tx: TenantTransaction, period: string): Promise<FrozenContentDto[]> {
    const contents: FrozenContentDto[] = [];
    for (const { id, version, contentHash: hash, cutOffAt, ruleVersion } of await this.freezes.ofPeriod(tx, period)) {
      const kinds = kindsOf(await this.freezes.chunks(tx, id));
      contents.push({ version, hash, cutOffAt: cutOffAt.toISOString(), ruleVersion, kinds });
    }
    return contents;
  }
}

function presentFreezing({ askedBy, signedBy, startedAt, ...freezing }: StoredFreezing, nameOf: (userId: string | null) => string | null): FreezingDto {
  const { kind, state, reason, phase, doneSteps, totalSteps } = freezing;
  return {
    ...{ kind, state, reason, phase, doneSteps, totalSteps },
    ...{ askedByName: nameOf(askedBy), signedByName: nameOf(signedBy), startedAt: startedAt?.toISOString() ?? null },
  };
}

function kindsOf(chunks: readonly StoredChunk[]): FrozenKindDto[] {
  return [...Map.groupBy(chunks, ({ kind }) => kind)].map(([kind, own]) => ({
    ...{ kind, chunks: own.length },
    lines: own.reduce((sum, { lines }) => sum + lines, 0),
  }));
}

import { Injectable } from '@nestjs/common';
import type { AuditAction } from '@samsyn/domain/audit/audit-actions';
import { DomainError } from '@samsyn/domain/errors';
import { assertFundCovers, type FundBalance, fundBalance, type FundEntry, fundYears } from '@samsyn/domain/innovation/innovation-fund';
import { ContractTermsService } from '../../contracts/contract-terms.service.js';
import { Audit } from '../../platform/audit/audit.service.js';
import { Authors } from '../../platform/auth/authors.js';
import { namingFields } from '../../platform/errors/naming-fields.js';
import { invalid, notFound, Problem } from '../../platform/errors/problem.js';
import { expectVersion } from '../../platform/http/if-match.js';
import { ObjectKinds } from '../../platform/registers/object-kinds.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { BookFundEntryDto, CreateFundDto, FundBalanceDto, FundDetailDto, FundDto, FundEntryDto, FundPageDto, FundQueryDto, UpdateFundDto } from './funds.dto.js';
import { FundsRepository, type StoredEntry } from './funds.repository.js';
import type { InnovationFundEntity } from './innovation-fund.entity.js';

/** Money set aside for innovation, and a ledger of what became of it (R26). */
@Injectable()
export class FundsService {
  constructor(
    private readonly funds: FundsRepository,
    private readonly contracts: ContractTermsService,
    private readonly authors: Authors,
    private readonly kinds: ObjectKinds,
    private readonly audit: Audit,
  ) {}

  async page(tx: TenantTransaction, request: FundQueryDto): Promise<FundPageDto> {
    const { items, ...page } = await this.funds.page(tx, request);
    return { ...page, items: await this.present(tx, items) };
  }

  async get(tx: TenantTransaction, id: string): Promise<FundDetailDto> {
    const found = await this.funds.find(tx, id);
    const [fund] = found ? await this.present(tx, [found]) : [];
    if (!fund) throw notFound();
    const entries = await this.funds.entries(tx, [id]);
    const years = fundYears(entries.map(asEntry)).map(({ year, ...balance }) => ({ year, ...presentBalance(balance) }));
    return { ...fund, years, entries: await this.presentEntries(tx, entries) };
  }

  async create(tx: TenantTransaction, id: string, body: CreateFundDto): Promise<FundDetailDto> {
    const { contractId, name, note = null, illustrative = false } = body;
    const { supplierId, currency } = await this.contracts.of(tx, contractId).catch((error: unknown) => {
      if (error instanceof Problem && error.status === 404) throw invalid([{ field: 'contractId', code: 'unknown_contract' }]);
      throw error;
    });
    await namingFields(['name'], () => this.funds.insert(tx, { id, contractId, supplierId, name, currency, note, illustrative }));
    return this.recorded(tx, 'created', id, null);
  }

  async update(tx: TenantTransaction, id: string, seen: number, body: UpdateFundDto): Promise<FundDetailDto> {
    const { fund, before } = await this.seen(tx, id, seen);
    await namingFields(['name'], () => this.funds.update(tx, fund, body));
    return this.recorded(tx, 'updated', id, before);
  }

  /** 409 still_in_use once anything is booked. */
  async remove(tx: TenantTransaction, id: string, seen: number): Promise<void> {
    const { before } = await this.seen(tx, id, seen);
    await this.funds.remove(tx, id);
    const tells = { topic: 'innovation-funds', supplierIds: [before.supplierId] } as const;
    await this.audit.record(tx, { action: 'deleted', objectType: 'innovation-fund', objectId: id, before, tells });
  }

  /** R26: an entry that the fund covers on every day. 409 fund_overdrawn, not_reserved. */
  async book(tx: TenantTransaction, id: string, seen: number, body: BookFundEntryDto): Promise<FundDetailDto> {
    const { fund, before } = await this.seen(tx, id, seen);
    const { kind, amountMinor, bookedOn, fromReserved = false, sourceKind = null, sourceId = null, note = null } = body;
    if (fromReserved && kind !== 'spent') throw invalid([{ field: 'fromReserved', code: 'not_of_this_kind' }]);
    if ((sourceKind === null) !== (sourceId === null)) throw invalid([{ field: 'sourceId', code: 'is_not_empty' }]);
    return this.booked(tx, fund, before, { kind, amountMinor, bookedOn, fromReserved, sourceKind, sourceId, note, reverses: null });
  }

  /** R26: takes an entry back by its negative, on the entry's own day. 409 already_reversed. */
  async reverse(tx: TenantTransaction, id: string, sequence: number, seen: number, note: string): Promise<FundDetailDto> {
    const { fund, before } = await this.seen(tx, id, seen);
    const entry = (await this.funds.entries(tx, [id])).find((each) => each.sequence === sequence);
    if (!entry) throw notFound();
    const taken = before.entries.some(({ reverses }) => reverses === sequence);
    if (taken || entry.reverses !== null) throw new Problem(409, 'already_reversed');
    const { kind, bookedOn, fromReserved, sourceKind, sourceId } = entry;
    const amountMinor = String(-BigInt(entry.amountMinor));
    return this.booked(tx, fund, before, { kind, amountMinor, bookedOn, fromReserved, sourceKind, sourceId, note, reverses: sequence });
  }

  private async booked(
    tx: TenantTransaction,
    fund: InnovationFundEntity,
    before: FundDetailDto,
    entry: Omit<StoredEntry, 'fundId' | 'sequence' | 'userId' | 'at'>,
  ): Promise<FundDetailDto> {
    const entries = await this.funds.entries(tx, [fund.id]);
    covers([...entries, entry].map(asEntry));
    await this.funds.book(tx, fund, { ...entry, sequence: entries.length + 1 });
    await this.funds.update(tx, fund, {});
    return this.recorded(tx, entry.reverses === null ? `fund_${entry.kind}` : 'fund_entry_reversed', fund.id, before);
  }

  private async seen(tx: TenantTransaction, id: string, version: number) {
    const fund = await this.funds.lock(tx, id);
    if (!fund) throw notFound();
    const before = await this.get(tx, id);
    expectVersion(version, before);
    return { fund, before };
  }

  private async recorded(tx: TenantTransaction, action: AuditAction, id: string, before: FundDetailDto | null): Promise<FundDetailDto> {
    const after = await this.get(tx, id);
    const tells = { topic: 'innovation-funds', supplierIds: [after.supplierId] } as const;
    await this.audit.record(tx, { action, objectType: 'innovation-fund', objectId: id, before, after, tells });
    return after;
  }

  private async present(tx: TenantTransaction, rows: readonly InnovationFundEntity[]): Promise<FundDto[]> {
    const entries = await this.funds.entries(tx, rows.map(({ id }) => id));
    const contracts = await this.funds.contracts(tx, rows.map(({ contractId }) => contractId));
    return rows.map(({ organisationId: _, updatedAt, ...row }) => ({
      ...row,
      contractNumber: contracts.get(row.contractId)?.number ?? '',
      supplierName: contracts.get(row.contractId)?.supplierName ?? '',
      balance: presentBalance(fundBalance(entries.filter(({ fundId }) => fundId === row.id).map(asEntry))),
      updatedAt: updatedAt.toISOString(),
    }));
  }

  private async presentEntries(tx: TenantTransaction, entries: readonly StoredEntry[]): Promise<FundEntryDto[]> {
    const names = await this.authors.names(tx, entries.map(({ userId }) => ({ userId, supplierId: null })));
    const objects = entries.flatMap(({ sourceKind: kind, sourceId: id }) => (kind === null || id === null ? [] : [{ kind, id }]));
    const named = await this.kinds.named(tx, objects);
    return entries
      .map(({ fundId: _, userId, at, ...entry }) => {
        const { sourceKind: kind, sourceId: id, sequence } = entry;
        const source = kind === null || id === null ? null : named({ kind, id });
        return {
          ...entry,
          ...{ sourceTitle: source?.title ?? null, sourceLink: source?.link ?? null },
          reversedBy: entries.find(({ reverses }) => reverses === sequence)?.sequence ?? null,
          userName: (userId && names.get(userId)) ?? null,
          at: at.toISOString(),
        };
      })
      .reverse();
  }
}

type Booked = Pick<StoredEntry, 'kind' | 'amountMinor' | 'bookedOn' | 'fromReserved'>;
const asEntry = ({ kind, amountMinor, bookedOn: on, fromReserved }: Booked): FundEntry => ({ kind, minor: BigInt(amountMinor), on, fromReserved });

const presentBalance = ({ paidIn, carriedOver, reserved, spent, expired, carriedOn, available }: FundBalance): FundBalanceDto => ({
  ...{ paidInMinor: String(paidIn), carriedOverMinor: String(carriedOver), reservedMinor: String(reserved), spentMinor: String(spent) },
  ...{ expiredMinor: String(expired), carriedOnMinor: String(carriedOn), availableMinor: String(available) },
});

function covers(entries: readonly FundEntry[]): void {
  try {
    assertFundCovers(entries);
  } catch (error) {
    if (error instanceof DomainError) throw new Problem(409, error.code, error.params, [{ field: 'amountMinor', code: error.code, params: error.params }]);
    throw error;
  }
}

import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { ContractsService } from '../../contracts/contracts.service.js';
import { Audit } from '../../platform/audit/audit.service.js';
import { lockRow, updateRow } from '../../platform/database/rows.js';
import { invalid, notFound } from '../../platform/errors/problem.js';
import { expectVersion } from '../../platform/http/if-match.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { CreateRateCardDto, EndRateCardDto, RateCardDto, RateCardPageDto, RateCardQueryDto } from './rate-cards.dto.js';
import { RateCardsRepository, type StoredCard, type StoredItem } from './rate-cards.repository.js';

/** What roles and things cost by a contract, from when to when. */
@Injectable()
export class RateCardsService {
  constructor(
    private readonly cards: RateCardsRepository,
    private readonly contracts: ContractsService,
    private readonly audit: Audit,
  ) {}

  async page(tx: TenantTransaction, request: RateCardQueryDto): Promise<RateCardPageDto> {
    const page = await this.cards.page(tx, request);
    return { ...page, items: await this.present(tx, page.items) };
  }

  async get(tx: TenantTransaction, id: string): Promise<RateCardDto> {
    const found = await this.cards.find(tx, id);
    const [card] = found ? await this.present(tx, [found]) : [];
    if (!card) throw notFound();
    return card;
  }

  /** The items in force on the day, by id. */
  async inForce(tx: TenantTransaction, contractId: string, day: string): Promise<Map<string, StoredItem>> {
    return new Map((await this.cards.inForce(tx, contractId, day)).map((item) => [item.id, item]));
  }

  async create(tx: TenantTransaction, id: string, { items, ...body }: CreateRateCardDto): Promise<RateCardDto> {
    const contract = await this.contracts.get(tx, body.contractId).catch(() => null);
    if (!contract) throw invalid([{ field: 'contractId', code: 'unknown_contract' }]);
    const { startsOn, endsOn = null } = body;
    if (endsOn !== null && endsOn < startsOn) throw invalid([{ field: 'endsOn', code: 'reversed_interval' }]);
    const { supplierId, currency } = contract;
    await this.cards.insert(tx, { ...body, id, endsOn, supplierId, currency }, items.map((item) => ({ ...item, id: randomUUID() })));
    const after = await this.get(tx, id);
    await this.audit.record(tx, { action: 'created', objectType: 'rate-card', objectId: id, after, tells: tellsOf(after) });
    return after;
  }

  async end(tx: TenantTransaction, id: string, seen: number, { endsOn }: EndRateCardDto): Promise<RateCardDto> {
    if (!(await lockRow(tx, 'rate_card', id))) throw notFound();
    const before = await this.get(tx, id);
    expectVersion(seen, before);
    if (endsOn < before.startsOn) throw invalid([{ field: 'endsOn', code: 'reversed_interval' }]);
    await updateRow(tx, 'rate_card', id, { endsOn });
    const after = await this.get(tx, id);
    await this.audit.record(tx, { action: 'updated', objectType: 'rate-card', objectId: id, before, after, tells: tellsOf(after) });
    return after;
  }

  private async present(tx: TenantTransaction, cards: readonly StoredCard[]): Promise<RateCardDto[]> {
    const items = await this.cards.items(tx, cards.map(({ id }) => id));
    return cards.map((card) => ({
      ...card,
      items: items.filter(({ rateCardId }) => rateCardId === card.id).map(({ id, name, unit, priceMinor }) => ({ id, name, unit, priceMinor })),
    }));
  }
}

const tellsOf = ({ supplierId }: RateCardDto) => ({ topic: 'change-requests', supplierIds: [supplierId] }) as const;

import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.service.js';
import { type Member, MemberRepository } from '../../platform/auth/member.repository.js';
import { namingFields } from '../../platform/errors/naming-fields.js';
import { type FieldProblem, invalid, notFound, Problem } from '../../platform/errors/problem.js';
import { expectVersion } from '../../platform/http/if-match.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { SuppliersService } from '../../suppliers/suppliers.service.js';
import { TowersService } from '../../towers/towers.service.js';
import type { BoardEntity, BoardTerms } from './board.entity.js';
import type { BoardDto, BoardPageDto, BoardQueryDto, CreateBoardDto, PossibleMembersDto, UpdateBoardDto } from './boards.dto.js';
import { BoardsRepository } from './boards.repository.js';

const tells = (supplierIds: readonly string[]) => ({ topic: 'boards', supplierIds }) as const;

/** Boards and forums with who sits on them; a supplier sees those it takes part in. */
@Injectable()
export class BoardsService {
  constructor(
    private readonly boards: BoardsRepository,
    private readonly members: MemberRepository,
    private readonly suppliers: SuppliersService,
    private readonly towers: TowersService,
    private readonly audit: Audit,
  ) {}

  async page(tx: TenantTransaction, request: BoardQueryDto): Promise<BoardPageDto> {
    const page = await this.boards.page(tx, request);
    return { ...page, items: await this.present(tx, page.items) };
  }

  async get(tx: TenantTransaction, id: string): Promise<BoardDto> {
    const found = await this.boards.find(tx, id);
    const [board] = found ? await this.present(tx, [found]) : [];
    if (!board) throw notFound();
    return board;
  }

  /** As it is kept, for what belongs to a board. */
  async kept(tx: TenantTransaction, id: string): Promise<BoardEntity> {
    const found = await this.boards.find(tx, id);
    if (!found) throw notFound();
    return found;
  }

  /** The accounts of those who sit on a board and whom the caller may know. */
  memberRows(tx: TenantTransaction, boardIds: readonly string[]) {
    return this.boards.members(tx, boardIds);
  }

  /** The buyer's people, and those of suppliers, who have an account. */
  async possible(tx: TenantTransaction): Promise<PossibleMembersDto> {
    const members = (await this.members.list(tx.organisationId)).filter(({ active }) => active);
    const items = members.map(({ id, name, supplierId }) => ({ userId: id, name, supplierId }));
    return { items: items.sort((a, b) => a.name.localeCompare(b.name, 'sv')) };
  }

  /** 409 already_exists by name; 422 unknown_user, unknown_supplier, unknown_tower. */
  async create(tx: TenantTransaction, id: string, body: CreateBoardDto): Promise<BoardDto> {
    const { level, name, purpose = null, supplierIds = [], towerIds = [], chairUserId = null, memberIds = [], answerDays = 7, illustrative = false } = body;
    const terms: BoardTerms = { level, name, purpose, supplierIds, towerIds, chairUserId, answerDays, illustrative, closedAt: null };
    const members = await this.check(tx, terms, memberIds);
    await namingFields(['name'], () => this.boards.insert(tx, id, terms));
    await this.boards.setMembers(tx, id, supplierIds, members);
    const after = await this.get(tx, id);
    await this.audit.record(tx, { action: 'created', objectType: 'board', objectId: id, after: known(after), tells: tells(supplierIds) });
    return after;
  }

  async update(tx: TenantTransaction, id: string, seen: number, body: UpdateBoardDto): Promise<BoardDto> {
    const board = await this.boards.lock(tx, id);
    if (!board) throw notFound();
    const before = await this.get(tx, id);
    expectVersion(seen, before);
    const { organisationId: _, id: __, version: ___, ...old } = board;
    const { closed = board.closedAt !== null, memberIds = before.members.map(({ userId }) => userId), ...changes } = body;
    const terms: BoardTerms = { ...old, ...changes, closedAt: closed ? (board.closedAt ?? tx.now) : null };
    const members = await this.check(tx, terms, memberIds);
    await namingFields(['name'], () => this.boards.update(tx, board, terms));
    await this.boards.setMembers(tx, id, terms.supplierIds, members);
    await this.boards.showTo(tx, id, terms.supplierIds);
    if (closed && board.closedAt === null) await this.boards.endPlans(tx, id);
    const after = await this.get(tx, id);
    const told = [...new Set([...board.supplierIds, ...terms.supplierIds])];
    await this.audit.record(tx, { action: 'updated', objectType: 'board', objectId: id, before: known(before), after: known(after), tells: tells(told) });
    return after;
  }

  /** 409 board_has_met: such a one is closed instead. */
  async remove(tx: TenantTransaction, id: string, seen: number): Promise<void> {
    const board = await this.boards.lock(tx, id);
    if (!board) throw notFound();
    const before = await this.get(tx, id);
    expectVersion(seen, before);
    if (await this.boards.hasMet(tx, id)) throw new Problem(409, 'board_has_met');
    await this.boards.remove(tx, id);
    await this.audit.record(tx, { action: 'deleted', objectType: 'board', objectId: id, before: known(before), tells: tells(board.supplierIds) });
  }

  /** Members of suppliers that take part no more fall away; others who cannot be members are refused. */
  private async check(tx: TenantTransaction, { supplierIds, towerIds, chairUserId }: BoardTerms, memberIds: readonly string[]) {
    const problems: FieldProblem[] = [];
    const suppliers = await this.suppliers.named(tx, [...supplierIds]);
    if (supplierIds.some((id) => !suppliers.has(id))) problems.push({ field: 'supplierIds', code: 'unknown_supplier' });
    const towers = await this.towers.named(tx, [...towerIds]);
    if (towerIds.some((id) => !towers.has(id))) problems.push({ field: 'towerIds', code: 'unknown_tower' });
    const people = new Map((await this.members.list(tx.organisationId)).map((member) => [member.id, member]));
    const chosen = memberIds.flatMap((id): Member[] => {
      const member = people.get(id);
      return member ? [member] : [];
    });
    if (chosen.length < memberIds.length) problems.push({ field: 'memberIds', code: 'unknown_user' });
    const seated = chosen.filter(({ supplierId }) => supplierId === null || supplierIds.includes(supplierId));
    if (chairUserId !== null && !seated.some(({ id }) => id === chairUserId)) problems.push({ field: 'chairUserId', code: 'chair_is_no_member' });
    if (problems.length > 0) throw invalid(problems);
    return seated.map(({ id, supplierId }) => ({ userId: id, supplierId }));
  }

  private async present(tx: TenantTransaction, boards: readonly BoardEntity[]): Promise<BoardDto[]> {
    const ids = boards.map(({ id }) => id);
    const rows = await this.boards.members(tx, ids);
    const chairs = boards.flatMap(({ chairUserId }) => chairUserId ?? []);
    const names = await this.members.names(tx.organisationId, [...new Set([...rows.map(({ userId }) => userId), ...chairs])]);
    const suppliers = await this.suppliers.named(tx, [...new Set(boards.flatMap(({ supplierIds }) => supplierIds))]);
    const towers = await this.towers.named(tx, [...new Set(boards.flatMap(({ towerIds }) => towerIds))]);
    const next = await this.boards.next(tx, ids);
    return boards.map((board) => {
      const members = rows.flatMap(({ boardId, userId, supplierId }) =>
        boardId === board.id
          ? [{ userId, name: names.get(userId) ?? '', supplierId, supplierName: (supplierId && suppliers.get(supplierId)?.name) ?? null }]
          : [],
      );
      // A vendor knows the chair only as one of the members it may know.
      const chair = members.find(({ userId }) => userId === board.chairUserId);
      const coming = next.get(board.id);
      const { id, level, name, purpose, answerDays, illustrative, version } = board;
      return {
        ...{ id, level, name, purpose, answerDays, illustrative, version, members },
        suppliers: board.supplierIds.flatMap((one) => nameOf(suppliers, one)),
        towers: board.towerIds.flatMap((one) => nameOf(towers, one)),
        chairUserId: chair?.userId ?? null,
        chairName: chair?.name ?? null,
        closed: board.closedAt !== null,
        nextMeeting: coming ? { id: coming.id, startsAt: coming.startsAt.toISOString() } : null,
      };
    });
  }
}

const nameOf = (names: ReadonlyMap<string, { name: string }>, id: string) => {
  const name = names.get(id)?.name;
  return name === undefined ? [] : [{ id, name }];
};

/** What the log keeps: people by their ids. */
const known = ({ members, chairName: _, nextMeeting: __, ...board }: BoardDto) => ({ ...board, members: members.map(({ userId }) => userId) });

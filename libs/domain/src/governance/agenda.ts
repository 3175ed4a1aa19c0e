import { byDueDay, type DueKind, isLate } from '../due/due-item.js';
import { formatDate, parseDate } from '../time/local-date.js';
import type { BoardLevel, EscalationLevel } from './board.js';

export const agendaGroups = ['escalated', 'delivery', 'renewal', 'actions', 'risk', 'contract', 'follow_up', 'own'] as const;
export type AgendaGroup = (typeof agendaGroups)[number];

const groupOf: Record<DueKind, AgendaGroup> = {
  ...{ breach: 'delivery', dispute: 'delivery', report: 'delivery', claim: 'delivery' },
  ...{ commitment: 'renewal', challenge: 'renewal', proposal: 'renewal', evaluation: 'renewal', pilot: 'renewal', benefit: 'renewal' },
  action: 'actions',
  ...{ risk: 'risk', obligation: 'risk', requirement: 'risk', certificate: 'risk' },
  ...{ notice: 'contract', contract_end: 'contract', agreement: 'contract', change_request: 'contract', order: 'contract', sourcing: 'contract' },
  ...{ assessment: 'follow_up', survey: 'follow_up' },
};

/** How far after the meeting each level looks. */
const horizonDays: Record<BoardLevel, number> = { operational: 30, tactical: 60, strategic: 180, forum: 30 };

/** What a strategic board talks about without its being escalated; the others talk about all. */
const strategicKinds: readonly DueKind[] = ['notice', 'contract_end', 'dispute', 'commitment', 'benefit', 'obligation', 'assessment', 'change_request', 'sourcing'];

export const agendaReasons = ['escalated', 'below_minimum', 'late', 'due'] as const;
export type AgendaReason = (typeof agendaReasons)[number];

export interface AgendaSource {
  readonly kind: DueKind;
  readonly sourceKind: string;
  readonly sourceId: string;
  /** Who may see it; empty: the buyer alone. */
  readonly supplierIds: readonly string[];
  /** Of what the buyer alone sees: the suppliers it is about. */
  readonly aboutSupplierIds?: readonly string[];
  readonly towerIds: readonly string[];
  readonly dueOn: string;
}

export interface AgendaBoard {
  readonly level: BoardLevel;
  readonly supplierIds: readonly string[];
  /** Empty: all towers. */
  readonly towerIds: readonly string[];
}

export interface AgendaPoint<Source> {
  readonly item: Source;
  readonly group: AgendaGroup;
  readonly reason: AgendaReason;
  /** How late it is on the day of the meeting; 0 where it is not. */
  readonly daysLate: number;
  /** Those of the board's suppliers that may see it: whom it concerns; none: the buyer alone. */
  readonly supplierIds: readonly string[];
}

/** The last local day a board looks to. */
export const agendaHorizon = (level: BoardLevel, heldOn: string): string => formatDate((parseDate(heldOn) ?? 0) + horizonDays[level]);

/**
 * What a meeting should talk about: of what is due, what concerns the board's suppliers and towers, is due within its horizon and
 * is of its level, or has been escalated to it. What was escalated comes first, then each group by day. The same answer for the
 * same items, in whatever order they come.
 */
export function proposeAgenda<Source extends AgendaSource>(
  items: readonly Source[],
  board: AgendaBoard,
  heldOn: string,
  escalatedTo: (item: Source) => EscalationLevel | null,
): AgendaPoint<Source>[] {
  const horizon = agendaHorizon(board.level, heldOn);
  const points = byDueDay(items).flatMap((item): AgendaPoint<Source>[] => {
    const supplierIds = item.supplierIds.filter((id) => board.supplierIds.includes(id));
    const level = escalatedTo(item);
    if (!concerns(item, board) || (level !== board.level && !isOfLevel(item, board.level, horizon))) return [];
    const escalated = level === board.level;
    const daysLate = Math.max(0, (parseDate(heldOn) ?? 0) - (parseDate(item.dueOn) ?? 0));
    return [{ item, group: escalated ? 'escalated' : groupOf[item.kind], reason: reasonOf(item, heldOn, escalated), daysLate, supplierIds }];
  });
  // A stable sort: within a group the order of days stays.
  return points.sort((a, b) => agendaGroups.indexOf(a.group) - agendaGroups.indexOf(b.group));
}

/** A thing of suppliers who are all elsewhere is none of the board's; one of nobody's is, where the towers agree. */
function concerns({ supplierIds, aboutSupplierIds = [], towerIds }: AgendaSource, board: AgendaBoard): boolean {
  const about = [...supplierIds, ...aboutSupplierIds];
  const ofBoard = about.length > 0 ? about.some((id) => board.supplierIds.includes(id)) : board.supplierIds.length === 0 || towerIds.length > 0;
  if (!ofBoard) return false;
  return board.towerIds.length === 0 || towerIds.length === 0 || towerIds.some((id) => board.towerIds.includes(id));
}

const isOfLevel = ({ kind, dueOn }: AgendaSource, level: BoardLevel, horizon: string): boolean =>
  dueOn <= horizon && (level !== 'strategic' || strategicKinds.includes(kind));

function reasonOf({ kind, dueOn }: AgendaSource, heldOn: string, escalated: boolean): AgendaReason {
  if (escalated) return 'escalated';
  if (kind === 'breach') return 'below_minimum';
  return isLate(dueOn, heldOn) ? 'late' : 'due';
}

import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { isOverdue } from '@samsyn/domain/actions/action-state';
import { followUpOf, mayAdd, meanGrade } from '@samsyn/domain/assessments/assessment';
import type { AuditAction } from '@samsyn/domain/audit/audit-actions';
import { dayAfter } from '@samsyn/domain/flexibility/agreed-days';
import { displayed } from '@samsyn/domain/numbers/display';
import { ActionsService } from '../actions/actions.service.js';
import { Audit } from '../platform/audit/audit.service.js';
import { Authors } from '../platform/auth/authors.js';
import { deleteRow, insertRow, lockRow, updateRow } from '../platform/database/rows.js';
import { type FieldProblem, invalid, notFound, Problem } from '../platform/errors/problem.js';
import { expectVersion } from '../platform/http/if-match.js';
import { managers, Notifications } from '../platform/notifications/notifications.service.js';
import { ObjectKinds } from '../platform/registers/object-kinds.js';
import { partyOf } from '../platform/tenancy/party.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { todayOf } from '../platform/tenancy/today.js';
import { SuppliersService } from '../suppliers/suppliers.service.js';
import type {
  AddAssessmentItemDto,
  AnswerRecommendationDto,
  AssessmentDto,
  AssessmentItemDto,
  AssessmentPageDto,
  AssessmentQueryDto,
  AssessmentRowDto,
  CreateAssessmentDto,
  ShareAssessmentDto,
  UpdateAssessmentDto,
  UpdateAssessmentItemDto,
} from './assessments.dto.js';
import { AssessmentsRepository, type StoredAnswer, type StoredItem, type StoredRow } from './assessments.repository.js';

const table = 'assessment_round';
const answerDays = 30;

/** What somebody from outside says of how it goes, in rounds, and what the buyer makes of it. */
@Injectable()
export class AssessmentsService {
  constructor(
    private readonly assessments: AssessmentsRepository,
    private readonly suppliers: SuppliersService,
    private readonly actions: ActionsService,
    private readonly objects: ObjectKinds,
    private readonly authors: Authors,
    private readonly audit: Audit,
    private readonly notifications: Notifications,
  ) {}

  async page(tx: TenantTransaction, query: AssessmentQueryDto): Promise<AssessmentPageDto> {
    const page = await this.assessments.page(tx, query);
    return { ...page, items: page.items.map(presentRow) };
  }

  async get(tx: TenantTransaction, id: string): Promise<AssessmentDto> {
    const found = await this.assessments.find(tx, id);
    if (!found) throw notFound();
    const party = partyOf(tx);
    const { summary, supplierIds } = found;
    const sharedWith = party === null ? supplierIds : supplierIds.filter((one) => one === party);
    return { ...presentRow(found), summary, sharedWith, items: await this.itemsOf(tx, id) };
  }

  async create(tx: TenantTransaction, id: string, body: CreateAssessmentDto): Promise<AssessmentDto> {
    checkDates(body);
    const { title, summary = null, fromOn, toOn, answerBy = null } = body;
    await insertRow(tx, table, { id, title, summary, fromOn, toOn, answerBy, createdBy: tx.principal.userId, updatedAt: tx.now });
    return this.recorded(tx, 'created', id, null);
  }

  /** 409 round_is_published. */
  async update(tx: TenantTransaction, id: string, seen: number, body: UpdateAssessmentDto): Promise<AssessmentDto> {
    const before = await this.draft(tx, id, seen);
    checkDates({ ...before, ...body });
    const { title, summary, fromOn, toOn, answerBy } = body;
    await updateRow(tx, table, id, { title, summary, fromOn, toOn, answerBy });
    return this.recorded(tx, 'updated', id, before);
  }

  async remove(tx: TenantTransaction, id: string, seen: number): Promise<void> {
    const before = await this.draft(tx, id, seen);
    await deleteRow(tx, table, id);
    await this.audit.record(tx, { action: 'deleted', objectType: 'assessment', objectId: id, before: traced(before), tells: tellsOf(before) });
  }

  /** A criterion, finding or recommendation of a draft, or a correction of what is published. 409 round_is_published, not_published. */
  async add(tx: TenantTransaction, id: string, seen: number, body: AddAssessmentItemDto): Promise<AssessmentDto> {
    const before = await this.get(tx, id);
    expectVersion(seen, before);
    const { kind, text, remark = null, grade = null, weight = null, severity = null, evidence = [], aboutSupplierId = null } = body;
    if (!mayAdd(before.state, kind)) throw new Problem(409, before.state === 'published' ? 'round_is_published' : 'not_published');
    const item = { id: randomUUID(), kind, text, remark, grade, weight, severity, evidence, aboutSupplierId };
    await this.check(tx, item);
    const supplierIds = aboutSupplierId === null ? before.sharedWith : before.sharedWith.filter((one) => one === aboutSupplierId);
    const recorded = { recordedBy: tx.principal.userId, recordedAt: tx.now, state: before.state, supplierIds };
    await insertRow(tx, 'assessment_item', { ...item, ...recorded, roundId: id, sequence: await this.assessments.nextSequence(tx, id) });
    // What is published keeps its version: a correction changes nothing of it.
    if (before.state === 'draft') await updateRow(tx, table, id, {});
    return this.recorded(tx, 'assessment_item_added', id, before);
  }

  async changeItem(tx: TenantTransaction, id: string, itemId: string, seen: number, body: UpdateAssessmentItemDto): Promise<AssessmentDto> {
    const before = await this.draft(tx, id, seen);
    const stored = (await this.assessments.items(tx, id)).find((each) => each.id === itemId);
    if (!stored) throw notFound();
    const given = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
    const changed: StoredItem = { ...stored, ...given };
    await this.check(tx, changed);
    await this.assessments.changeItem(tx, changed);
    await updateRow(tx, table, id, {});
    return this.recorded(tx, 'assessment_item_changed', id, before);
  }

  async removeItem(tx: TenantTransaction, id: string, itemId: string, seen: number): Promise<AssessmentDto> {
    const before = await this.draft(tx, id, seen);
    if (!before.items.some((item) => item.id === itemId)) throw notFound();
    await deleteRow(tx, 'assessment_item', itemId);
    await updateRow(tx, table, id, {});
    return this.recorded(tx, 'assessment_item_removed', id, before);
  }

  /** From then on it is final, and the buyer's to read. 409 round_is_published, nothing_to_publish. */
  async publish(tx: TenantTransaction, id: string, seen: number): Promise<AssessmentDto> {
    const before = await this.draft(tx, id, seen);
    if (before.items.length === 0) throw new Problem(409, 'nothing_to_publish');
    const publishedOn = await todayOf(tx);
    const answerBy = before.answerBy ?? dayAfter(publishedOn, answerDays, 'calendar');
    await this.assessments.publishItems(tx, id);
    await updateRow(tx, table, id, { state: 'published', publishedOn, answerBy });
    const after = await this.recorded(tx, 'published', id, before);
    await this.tell(tx, after, { roles: [...managers, 'executive'] });
    return after;
  }

  /** The buyer's: who may read a published round. 409 not_published, 422 unknown_supplier. */
  async share(tx: TenantTransaction, id: string, seen: number, { supplierIds }: ShareAssessmentDto): Promise<AssessmentDto> {
    const before = await this.published(tx, id, seen);
    const known = await this.suppliers.named(tx, supplierIds);
    if (supplierIds.some((one) => !known.has(one))) throw invalid([{ field: 'supplierIds', code: 'unknown_supplier' }]);
    await this.assessments.shareItems(tx, id, supplierIds);
    await updateRow(tx, table, id, { supplierIds });
    const after = await this.recorded(tx, 'assessment_shared', id, before);
    await this.tell(tx, after, { supplierIds: supplierIds.filter((one) => !before.sharedWith.includes(one)) });
    return after;
  }

  /** The buyer's: an action, or why there is none. 409 not_published, recommendation_is_answered; 422 action_or_reason. */
  async answer(tx: TenantTransaction, id: string, itemId: string, seen: number, { action = null, reason = null }: AnswerRecommendationDto): Promise<AssessmentDto> {
    const before = await this.published(tx, id, seen);
    const item = before.items.find((each) => each.id === itemId);
    if (item?.kind !== 'recommendation') throw notFound();
    if (item.answer) throw new Problem(409, 'recommendation_is_answered');
    if ((action === null) === (reason === null)) throw invalid([{ field: 'reason', code: 'action_or_reason' }]);
    const made = action && (await this.actions.create(tx, randomUUID(), { ...action, sourceKind: 'assessments', sourceId: id }));
    const answered = { answeredOn: await todayOf(tx), answeredBy: tx.principal.userId };
    await this.insertAnswer(tx, { recommendationId: itemId, actionId: made?.id ?? null, reason, ...answered });
    await updateRow(tx, table, id, {});
    return this.recorded(tx, 'recommendation_answered', id, before);
  }

  private async insertAnswer(tx: TenantTransaction, row: Pick<StoredAnswer, 'recommendationId' | 'actionId' | 'reason' | 'answeredOn' | 'answeredBy'>): Promise<void> {
    await insertRow(tx, 'assessment_answer', { ...row });
  }

  private async draft(tx: TenantTransaction, id: string, seen: number): Promise<AssessmentDto> {
    const before = await this.get(tx, id);
    if (before.state === 'published') throw new Problem(409, 'round_is_published');
    return this.locked(tx, id, seen);
  }

  private async published(tx: TenantTransaction, id: string, seen: number): Promise<AssessmentDto> {
    const before = await this.get(tx, id);
    if (before.state !== 'published') throw new Problem(409, 'not_published');
    return this.locked(tx, id, seen);
  }

  private async locked(tx: TenantTransaction, id: string, seen: number): Promise<AssessmentDto> {
    if (!(await lockRow(tx, table, id))) throw notFound();
    const before = await this.get(tx, id);
    expectVersion(seen, before);
    return before;
  }

  private async check(tx: TenantTransaction, { kind, grade, weight, severity, aboutSupplierId }: Omit<StoredItem, 'recordedAt' | 'aboutSupplierName'>): Promise<void> {
    const problems: FieldProblem[] = [];
    const finding = kind === 'finding';
    if ((weight !== null) !== finding) problems.push({ field: 'weight', code: finding ? 'is_not_empty' : 'of_findings_alone' });
    if ((severity !== null) !== finding) problems.push({ field: 'severity', code: finding ? 'is_not_empty' : 'of_findings_alone' });
    if (grade !== null && kind !== 'criterion') problems.push({ field: 'grade', code: 'of_criteria_alone' });
    if (aboutSupplierId !== null && !(await this.suppliers.named(tx, [aboutSupplierId])).has(aboutSupplierId))
      problems.push({ field: 'aboutSupplierId', code: 'unknown_supplier' });
    if (problems.length > 0) throw invalid(problems);
  }

  private async recorded(tx: TenantTransaction, action: AuditAction, id: string, before: AssessmentDto | null): Promise<AssessmentDto> {
    const after = await this.get(tx, id);
    await this.audit.record(tx, { action, objectType: 'assessment', objectId: id, before: before && traced(before), after: traced(after), tells: tellsOf(after) });
    return after;
  }

  private async tell(tx: TenantTransaction, { id, title }: AssessmentDto, to: { roles?: ('administrator' | 'supplier_manager' | 'executive')[]; supplierIds?: string[] }): Promise<void> {
    await this.notifications.notify(tx, { kind: 'assessment_published', to, params: { title }, link: `/governance/assessments/${id}` });
  }

  private async itemsOf(tx: TenantTransaction, id: string): Promise<AssessmentItemDto[]> {
    const [items, answers, today] = [await this.assessments.items(tx, id), await this.assessments.answers(tx, id), await todayOf(tx)];
    const names = await this.authors.names(tx, answers.map(({ answeredBy: userId }) => ({ userId, supplierId: null })));
    const at = new Map(items.flatMap(({ evidence }) => evidence).map((link) => [link, this.objects.at(link)]));
    const titleOf = await this.objects.named(tx, [...at.values()].flatMap((object) => object ?? []));
    const buyer = partyOf(tx) === null;
    return items.map(({ evidence, recordedAt, ...item }) => {
      const answer = answers.find(({ recommendationId }) => recommendationId === item.id);
      return {
        ...item,
        recordedAt: recordedAt.toISOString(),
        evidence: evidence.map((link) => {
          const object = at.get(link);
          return { link, title: object ? (titleOf(object)?.title ?? null) : null };
        }),
        followUp: buyer && item.kind === 'recommendation' ? followUpOf(answer ? standing(answer, today) : null) : null,
        answer: answer ? presentAnswer(answer, names) : null,
      };
    });
  }
}

const standing = ({ reason, actionState: state, actionDueOn: dueOn }: StoredAnswer, today: string) => ({
  reason,
  action: state === null ? null : { state, overdue: isOverdue({ state, dueOn }, today) },
});

const presentAnswer = ({ reason, actionId, actionTitle, actionDueOn, answeredOn, answeredBy }: StoredAnswer, names: ReadonlyMap<string, string>) => ({
  ...{ reason, actionId, actionTitle, actionDueOn, answeredOn },
  answeredByName: names.get(answeredBy ?? '') ?? null,
});

function presentRow({ grades, ...row }: StoredRow): AssessmentRowDto {
  const mean = meanGrade(grades);
  const { id, title, fromOn, toOn, answerBy, state, publishedOn, recommendations, unanswered, version } = row;
  return {
    ...{ id, title, fromOn, toOn, answerBy, state, publishedOn, recommendations, unanswered, version },
    grade: mean && displayed(mean, 'higher_is_better'),
    graded: grades.filter((grade) => grade !== null).length,
  };
}

function checkDates({ fromOn, toOn }: { fromOn: string; toOn: string }): void {
  if (toOn < fromOn) throw invalid([{ field: 'toOn', code: 'reversed_interval' }]);
}

/** Pages of a draft are open to those alone who write it: nobody else is told. */
const tellsOf = ({ sharedWith }: AssessmentDto) => ({ topic: 'assessments', supplierIds: sharedWith }) as const;

/** What the log says: of what it is, not what it says, as a draft is not everybody's to read. */
const traced = ({ title, fromOn, toOn, answerBy, state, publishedOn, sharedWith, items }: AssessmentDto) =>
  state === 'draft' ? { state } : { title, fromOn, toOn, answerBy, state, publishedOn, sharedWith, items: items.length };

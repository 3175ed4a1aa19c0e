import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type CaseContent, type CaseLanguage, type CaseTable, personName } from '@samsyn/domain/cases/case-content';
import type { Answer, Answers, ColumnItem, FormDefinition, FormItem, RowAnswer } from '@samsyn/domain/forms/form';
import { CaseContents } from '../../platform/cases/case-contents.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { FigureLabels } from '../figure-labels.js';
import { FiguresRepository } from '../figures.repository.js';
import { itemsOf } from '../form-content.js';
import { ReportRecordRepository } from '../report-record.repository.js';
import { ReportsRepository } from '../reports.repository.js';
import type { ServiceReportEntity } from '../service-report.entity.js';
import type { SubmittedContent } from '../submitted-content.js';
import { ReportTemplateVersions } from '../templates/report-template-versions.service.js';
import { caseParts, filesOf, personOf } from './case-parts.js';
import { type ReportCaseText, reportCaseText } from './report-case-text.js';

/** What the case of a report consists of: what was submitted last, how it was reconciled, and all that was said and done. */
@Injectable()
export class ReportCase implements OnModuleInit {
  constructor(
    private readonly reports: ReportsRepository,
    private readonly record: ReportRecordRepository,
    private readonly figures: FiguresRepository,
    private readonly labels: FigureLabels,
    private readonly templateVersions: ReportTemplateVersions,
    private readonly contents: CaseContents,
  ) {}

  onModuleInit(): void {
    this.contents.register('report', (tx, objectId, language) => this.content(tx, objectId, language));
  }

  private async content(tx: TenantTransaction, id: string, language: CaseLanguage): Promise<CaseContent | null> {
    const report = await this.reports.find(tx, id);
    if (!report) return null;
    const text = reportCaseText(language);
    const { fact, table } = caseParts(text);
    const contract = (await this.reports.contracts(tx, [report.contractId])).get(report.contractId);
    const name = (await this.reports.templates(tx, [report.templateId])).get(report.templateId)?.name;
    const versions = await this.record.versions(tx, id);
    const last = versions.at(-1);
    const form = last && (await this.templateVersions.version(tx, last.templateVersionId)).definition;
    const iso = (at: Date | null) => at?.toISOString() ?? null;
    const { steps, people } = await this.handling(tx, report, text);
    return {
      title: `${name?.[language] ?? ''} ${report.period}`.trim(),
      facts: [
        fact('contract', contract?.number ?? null),
        fact('supplier', contract?.supplierName ?? null),
        fact('period', report.period),
        fact('dueAt', iso(report.dueAt), 'instant'),
        fact('submittedAt', iso(report.submittedAt), 'instant'),
        fact('acceptedAt', iso(report.acceptedAt), 'instant'),
        fact('state', text.state(report.state)),
      ],
      tables: [
        ...(last && form ? answerTables(form, (JSON.parse(last.content) as SubmittedContent).answers, language, text) : []),
        ...(await this.reconciled(tx, report, language, text)),
        table(
          'versions',
          [['version', 'number'], ['at', 'instant'], 'signatory', 'hash'],
          versions.map(({ number, submittedAt, signatoryId, sha256 }) => ({
            ...{ version: String(number), at: submittedAt.toISOString(), signatory: personName(signatoryId), hash: sha256 },
          })),
        ),
        ...steps,
      ],
      files: filesOf(await this.record.files(tx, id)),
      marks: [],
      people,
    };
  }

  private async reconciled(
    tx: TenantTransaction,
    { id, currentNumber }: ServiceReportEntity,
    language: CaseLanguage,
    text: ReportCaseText,
  ): Promise<CaseTable[]> {
    const { table } = caseParts(text);
    const labels = await this.labels.of(tx, id, currentNumber);
    const figures = await this.figures.of(tx, id, currentNumber);
    const corrections = await this.figures.corrections(tx, id);
    const nameOf = (figureId: string) => {
      const item = figures.find((figure) => figure.id === figureId)?.item ?? '';
      return labels.get(item)?.[language] ?? item;
    };
    return [
      table(
        'figures',
        ['figure', ['reported', 'number'], ['measured', 'number'], 'standing', 'reason', 'state', ['agreed', 'number']],
        figures.map(({ id: figureId, reported, measured, standing, reason, state, agreedValue: agreed }) => ({
          ...{ figure: nameOf(figureId), reported, measured, reason, agreed },
          standing: text.state(standing),
          state: text.state(state),
        })),
      ),
      table(
        'corrections',
        [['at', 'instant'], 'figure', ['from', 'number'], ['to', 'number'], 'reason', 'state'],
        corrections.map(({ at, figureId, replacedValue: from, value: to, reason, state }) => ({
          ...{ at: at.toISOString(), figure: nameOf(figureId), from, to, reason },
          state: text.state(state === 'declined' ? 'withdrawn' : state),
        })),
      ),
    ];
  }

  private async handling(tx: TenantTransaction, { id }: ServiceReportEntity, text: ReportCaseText): Promise<{ steps: CaseTable[]; people: string[] }> {
    const { table, party } = caseParts(text);
    const steps = await this.record.steps(tx, id);
    const comments = await this.record.comments(tx, id);
    const tables = [
      table(
        'steps',
        [['at', 'instant'], 'action', 'figure', 'stateAfter', 'party', 'person', 'reason'],
        steps.map(({ at, action, item, state, party: side, userId, reason }) => ({
          ...{ at: at.toISOString(), action: text.action(action), figure: item, stateAfter: text.state(state) },
          ...{ party: party(side), person: personOf(userId), reason },
        })),
      ),
      table(
        'comments',
        [['at', 'instant'], 'party', 'person', 'internal', 'text'],
        comments.map(({ at, party: side, userId, supplierId, text: said }) => ({
          ...{ at: at.toISOString(), party: party(side), person: personOf(userId), text: said },
          internal: text.word(supplierId === null ? 'yes' : 'no'),
        })),
      ),
    ];
    return { steps: tables, people: [...new Set([...steps, ...comments].flatMap(({ userId }) => userId ?? []))] };
  }
}

type Simple = Exclude<FormItem, { kind: 'table' }>;

/** What was answered, item by item, and each table of the form as one of its own. */
function answerTables(form: FormDefinition, answers: Answers, language: CaseLanguage, text: ReportCaseText): CaseTable[] {
  const { table } = caseParts(text);
  const items = itemsOf(form).filter(({ key }) => key in answers);
  const simple = items.filter((item): item is Simple => item.kind !== 'table');
  const rows = simple.map((item) => ({ question: item.label[language], answer: saidOf(item, answers[item.key] ?? null, language, text) }));
  const own = items.flatMap((item): CaseTable[] => {
    if (item.kind !== 'table') return [];
    const columns = item.columns.map(({ key, label, kind }) => ({ key, label: label[language], kind: kind === 'number' || kind === 'date' ? kind : ('text' as const) }));
    const given = (answers[item.key] ?? []) as readonly RowAnswer[];
    return [{ key: `table-${item.key}`, label: item.label[language], columns, rows: given.map((row) => rowOf(item.columns, row, language)) }];
  });
  return [table('answers', ['question', 'answer'], rows), ...own];
}

const rowOf = (columns: readonly ColumnItem[], row: RowAnswer, language: CaseLanguage) =>
  Object.fromEntries(columns.map((column) => [column.key, chosen(column, row[column.key] ?? null, language)]));

const chosen = (item: FormItem | ColumnItem, answer: string | null, language: CaseLanguage): string | null =>
  item.kind === 'choice' ? (item.options.find(({ value }) => value === answer)?.label[language] ?? answer) : answer;

function saidOf(item: Simple, answer: Answer, language: CaseLanguage, text: ReportCaseText): string | null {
  if (answer === null) return null;
  if (item.kind === 'declaration') return text.word(answer === true ? 'yes' : 'no');
  if (item.kind === 'evidence') return Array.isArray(answer) ? String(answer.length) : null;
  const said = chosen(item, String(answer), language);
  return item.kind === 'number' && item.unit !== '' ? `${said} ${item.unit}` : said;
}

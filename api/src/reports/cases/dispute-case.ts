import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { CaseContent, CaseLanguage } from '@samsyn/domain/cases/case-content';
import { CaseContents } from '../../platform/cases/case-contents.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { FigureLabels } from '../figure-labels.js';
import { FiguresRepository } from '../figures.repository.js';
import { ReportRecordRepository } from '../report-record.repository.js';
import { ReportsRepository } from '../reports.repository.js';
import { caseParts, filesOf, personOf } from './case-parts.js';
import { reportCaseText } from './report-case-text.js';

/** What the case of a dispute consists of: what was claimed, answered and decided, with the evidence of both sides. */
@Injectable()
export class DisputeCase implements OnModuleInit {
  constructor(
    private readonly reports: ReportsRepository,
    private readonly record: ReportRecordRepository,
    private readonly figures: FiguresRepository,
    private readonly labels: FigureLabels,
    private readonly contents: CaseContents,
  ) {}

  onModuleInit(): void {
    this.contents.register('dispute', (tx, objectId, language) => this.content(tx, objectId, language));
  }

  private async content(tx: TenantTransaction, id: string, language: CaseLanguage): Promise<CaseContent | null> {
    const dispute = await this.figures.dispute(tx, id);
    const report = dispute && (await this.reports.find(tx, dispute.reportId));
    if (!dispute || !report) return null;
    const text = reportCaseText(language);
    const { fact, table, party } = caseParts(text);
    const contract = (await this.reports.contracts(tx, [report.contractId])).get(report.contractId);
    const figure = await this.figures.find(tx, dispute.figureId);
    const label = figure && ((await this.labels.of(tx, report.id, figure.number)).get(figure.item)?.[language] ?? figure.item);
    const steps = (await this.record.steps(tx, report.id)).filter(({ item, action }) => item === figure?.item && action.startsWith('dispute'));
    return {
      title: `${report.caseNumber}: ${label ?? ''}`,
      facts: [
        fact('report', report.caseNumber),
        fact('contract', contract?.number ?? null),
        fact('supplier', contract?.supplierName ?? null),
        fact('period', report.period),
        fact('figure', label),
        fact('reported', figure?.reported ?? null, 'number'),
        fact('measured', figure?.measured ?? null, 'number'),
        fact('state', text.state(dispute.state)),
        fact('openedBy', party(dispute.openedBy)),
        fact('openedAt', dispute.openedAt.toISOString(), 'instant'),
        fact('statement', dispute.statement),
        fact('answer', dispute.answer),
        fact('decision', dispute.decision),
        fact('decidedValue', dispute.decidedValue, 'number'),
        fact('decidedAt', dispute.decidedAt?.toISOString() ?? null, 'instant'),
      ],
      tables: [
        table(
          'steps',
          [['at', 'instant'], 'action', 'party', 'person', 'reason'],
          steps.map(({ at, action, party: side, userId, reason }) => ({
            ...{ at: at.toISOString(), action: text.action(action), party: party(side), person: personOf(userId), reason },
          })),
        ),
      ],
      files: filesOf((await this.record.files(tx, report.id)).filter(({ disputeId }) => disputeId === id)),
      marks: [],
      people: [...new Set(steps.flatMap(({ userId }) => userId ?? []))],
    };
  }
}

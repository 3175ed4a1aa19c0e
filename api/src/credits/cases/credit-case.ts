import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type CaseColumn, type CaseContent, type CaseFact, type CaseLanguage, type CaseTable, type CaseValueKind, personName } from '@samsyn/domain/cases/case-content';
import { CaseContents } from '../../platform/cases/case-contents.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { CreditsRepository } from '../credits.repository.js';
import { creditTitle } from '../credit-title.js';
import { basisSentences } from '../statements/statement-basis.js';
import { statementText } from '../statements/statement-text.js';
import { creditCaseText, type CreditCaseWord } from './credit-case-text.js';

/** Minor units as an exact decimal. */
const decimal = (minor: string): string => {
  const digits = minor.replace('-', '').padStart(3, '0');
  return `${minor.startsWith('-') ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

/** What the case of a credit consists of: the line, how it was reckoned, what it rests on and every step both sides took. */
@Injectable()
export class CreditCase implements OnModuleInit {
  constructor(
    private readonly credits: CreditsRepository,
    private readonly contents: CaseContents,
  ) {}

  onModuleInit(): void {
    this.contents.register('credit', (tx, objectId, language) => this.content(tx, objectId, language));
  }

  private async content(tx: TenantTransaction, id: string, language: CaseLanguage): Promise<CaseContent | null> {
    const credit = await this.credits.find(tx, id);
    if (!credit) return null;
    const steps = await this.credits.steps(tx, id);
    const events = await this.credits.events(tx, credit.explanation.eventIds);
    const text = creditCaseText(language);
    const statement = statementText(language);
    const fact = (key: CreditCaseWord, value: string | null, kind: CaseValueKind = 'text', unit?: string): CaseFact => ({
      ...{ key, label: text.word(key), kind, value },
      ...(unit === undefined ? {} : { unit }),
    });
    const table = (key: CreditCaseWord, columns: (CreditCaseWord | [CreditCaseWord, CaseValueKind])[], rows: CaseTable['rows']): CaseTable => ({
      ...{ key, label: text.word(key), rows },
      columns: columns.map((column): CaseColumn => {
        const [name, kind] = typeof column === 'string' ? [column, 'text' as const] : column;
        return { key: name, label: text.word(name), kind };
      }),
    });
    const amount = (minor: string | null) => (minor === null ? null : decimal(minor));
    return {
      title: creditTitle(credit),
      facts: [
        fact('contract', credit.contractNumber),
        fact('supplier', credit.supplierName),
        fact('code', credit.code),
        fact('promise', credit.name),
        fact('kind', text.kind(credit.kind)),
        fact('period', credit.period),
        fact('amount', amount(credit.amountMinor), 'number', credit.currency),
        fact('recalculated', amount(credit.recalculatedMinor), 'number', credit.currency),
        fact('points', credit.points, 'number'),
        fact('state', statement.state(credit.state)),
        fact('claimBy', credit.claimBy, 'date'),
        fact('computedAt', credit.computedAt.toISOString(), 'instant'),
        fact('ruleVersion', credit.ruleVersion),
      ],
      tables: [
        table(
          'reckoning',
          ['rule', 'how'],
          credit.explanation.steps.map((step) => {
            const how = basisSentences({ figure: null, steps: [step], events: [] }, credit.currency, statement);
            return { rule: step.rule, how: how.join(' ') || step.code };
          }),
        ),
        table('events', ['eventKind', 'title'], events.map(({ kind, title }) => ({ eventKind: text.word(kind), title }))),
        table(
          'steps',
          [['at', 'instant'], 'action', 'stateAfter', 'person', 'reason'],
          steps.map(({ at, action, state, userId, reason }) => ({
            ...{ at: at.toISOString(), action: text.action(action), stateAfter: statement.state(state) },
            ...{ person: userId === null ? null : personName(userId), reason },
          })),
        ),
      ],
      files: [],
      marks: [],
      people: steps.flatMap(({ userId }) => userId ?? []),
    };
  }
}

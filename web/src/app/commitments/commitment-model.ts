import { maxLength, required, validate, type SchemaFn } from '@angular/forms/signals';
import type { components } from '@samsyn/api-client';
import { decimalText, minorUnits, typedAmount, typedDecimal } from '../shared/form/decimal-text.js';
import { decimalRule, moneyRule, wholeRule } from '../shared/form/rules.js';
import type { Commitment } from './commitment.js';

type Body = components['schemas']['CreateCommitmentDto'];

/** A commitment as it is typed. */
export interface CommitmentModel {
  contractId: string;
  kind: Commitment['kind'];
  title: string;
  clause: string;
  agreedText: string;
  quantity: string;
  percent: string;
  amountMinor: string;
  includedInPrice: boolean;
  chargeMinor: string;
  recurrence: Commitment['recurrence'];
  startsOn: string;
  endsOn: string;
  ownerUserId: string;
  ownerContactId: string;
  illustrative: boolean;
}

const amount = (minor: string | null | undefined, mark: ',' | '.') => (minor ? typedAmount(minor, mark) : '');

export function typedCommitment(one: Commitment | null, contractId: string, mark: ',' | '.'): CommitmentModel {
  return {
    contractId: one?.contractId ?? contractId,
    kind: one?.kind ?? 'proposals',
    title: one?.title ?? '',
    clause: one?.clause ?? '',
    agreedText: one?.agreedText ?? '',
    quantity: one?.quantity ? String(one.quantity) : '',
    percent: one?.percent ? typedDecimal(one.percent, mark) : '',
    amountMinor: amount(one?.amountMinor, mark),
    includedInPrice: one?.includedInPrice ?? true,
    chargeMinor: amount(one?.chargeMinor, mark),
    recurrence: one?.recurrence ?? 'quarter',
    startsOn: one?.startsOn ?? '',
    endsOn: one?.endsOn ?? '',
    ownerUserId: one?.ownerUserId ?? '',
    ownerContactId: one?.ownerContactId ?? '',
    illustrative: one?.illustrative ?? false,
  };
}

/** Without the contract, which stays what it is. */
export function commitmentBody(typed: CommitmentModel): Omit<Body, 'contractId'> {
  const { kind, includedInPrice, recurrence, startsOn, endsOn, illustrative } = typed;
  return {
    ...{ kind, includedInPrice, recurrence, startsOn, endsOn, illustrative },
    title: typed.title.trim(),
    clause: typed.clause.trim() || null,
    agreedText: typed.agreedText.trim() || null,
    quantity: kind === 'proposals' ? Number(typed.quantity.trim()) : null,
    percent: kind === 'productivity' ? decimalText(typed.percent) : null,
    amountMinor: kind === 'fund' ? minorUnits(typed.amountMinor) : null,
    chargeMinor: includedInPrice ? null : minorUnits(typed.chargeMinor),
    ownerUserId: typed.ownerUserId || null,
    ownerContactId: typed.ownerContactId || null,
  };
}

export const commitmentRules: SchemaFn<CommitmentModel> = (path) => {
  for (const field of [path.contractId, path.title, path.startsOn, path.endsOn]) required(field);
  maxLength(path.title, 300);
  maxLength(path.clause, 200);
  maxLength(path.agreedText, 10_000);
  wholeRule(path.quantity, 1, 1000);
  decimalRule(path.percent, { max: '100', decimals: 6 });
  moneyRule(path.amountMinor);
  moneyRule(path.chargeMinor);
  const needed = (field: typeof path.quantity, when: (model: { kind: string; includedInPrice: boolean }) => boolean) =>
    validate(field, ({ value, valueOf }) =>
      value().trim() === '' && when({ kind: valueOf(path.kind), includedInPrice: valueOf(path.includedInPrice) }) ? { kind: 'required' } : null,
    );
  needed(path.quantity, ({ kind }) => kind === 'proposals');
  needed(path.percent, ({ kind }) => kind === 'productivity');
  needed(path.amountMinor, ({ kind }) => kind === 'fund');
  needed(path.chargeMinor, ({ includedInPrice }) => !includedInPrice);
  validate(path.endsOn, ({ value, valueOf }) => (value() !== '' && value() < valueOf(path.startsOn) ? { kind: 'afterStart' } : null));
};

import { lineTotal } from '@samsyn/domain/flexibility/quote-total';
import { canonicalDecimal } from '@samsyn/domain/numbers/decimal';
import { type FieldProblem, invalid } from '../../platform/errors/problem.js';
import type { StoredItem } from '../rate-cards/rate-cards.repository.js';
import type { QuoteLineDto, QuoteLineInputDto } from './change-requests.dto.js';

/** The lines of a quote with what the rate card says of each. 422 unknown_rate_card_item, is_not_empty. */
export function pricedLines(lines: readonly QuoteLineInputDto[], inForce: ReadonlyMap<string, StoredItem>): QuoteLineDto[] {
  const problems: FieldProblem[] = [];
  const priced = lines.map((input, index) => {
    const { rateCardItemId = null } = input;
    const item = rateCardItemId === null ? undefined : inForce.get(rateCardItemId);
    if (rateCardItemId !== null && !item) problems.push({ field: `lines.${index}.rateCardItemId`, code: 'unknown_rate_card_item' });
    const own = { text: input.text ?? item?.name, unit: input.unit ?? item?.unit, priceMinor: input.priceMinor ?? item?.priceMinor };
    for (const [field, value] of Object.entries(own))
      if (value === undefined && rateCardItemId === null) problems.push({ field: `lines.${index}.${field}`, code: 'is_not_empty' });
    const { text = '', unit = '', priceMinor = '0' } = own;
    const quantity = canonicalDecimal(input.quantity);
    const totalMinor = lineTotal({ quantity, priceMinor: BigInt(priceMinor) }).toString();
    return { line: index + 1, text, unit, quantity, priceMinor, rateCardItemId, cardPriceMinor: item?.priceMinor ?? null, totalMinor };
  });
  if (problems.length > 0) throw invalid(problems);
  return priced;
}

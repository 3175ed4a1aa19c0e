import type { components } from '@samsyn/api-client';
import type { Format } from '../core/i18n/format.js';
import type { Language } from '../core/i18n/language.js';
import type { Fact } from '../shared/form/quick-form.js';
import type { Tone } from '../shared/state/state-mark.js';

type Schemas = components['schemas'];
export type ChangeRequestRow = Schemas['ChangeRequestRowDto'];
export type ChangeRequest = Schemas['ChangeRequestDto'];
export type Quote = Schemas['QuoteDto'];
export type QuoteLine = Schemas['QuoteLineDto'];
export type RateCard = Schemas['RateCardDto'];
export type RateCardItem = Schemas['RateCardItemDto'];
export type Flexibility = Schemas['FlexibilityDto'];
export type SupplierFlexibility = Schemas['SupplierFlexibilityDto'];

export const toneOf = ({ state, late }: Pick<ChangeRequestRow, 'state' | 'late'>): Tone => {
  if (state === 'delivered' || state === 'accepted') return 'good';
  if (state === 'requested') return late ? 'bad' : 'plain';
  return state === 'quoted' ? 'attention' : 'plain';
};

/** The newest quote, where it came after what was seen. */
export const newQuote = ({ quotes: [newest] }: ChangeRequest, seen: ChangeRequest): Quote | undefined =>
  newest && seen.quotes.every(({ number }) => number < newest.number) ? newest : undefined;

/** What somebody else made of a change meanwhile: its state, and a quote with all that is in it. */
export function factsOf(theirs: ChangeRequest, seen: ChangeRequest, language: Language, format: Format): Fact[] {
  const quote = newQuote(theirs, seen);
  const lines = quote?.lines.map(({ text, quantity, unit, priceMinor }) => `${text}: ${format.number(quantity)} ${unit} × ${format.money(priceMinor, theirs.currency)}`);
  return [
    { key: 'state', label: language.text('flexibility.fields.state'), text: language.text(`flexibility.states.${theirs.state}`) },
    ...(quote && lines ? [{ key: 'quote', label: language.text('flexibility.quote.number', { number: quote.number }), text: `${lines.join('; ')}. ${format.money(quote.totalMinor, theirs.currency)}` }] : []),
  ];
}

import type { ChoiceItem, ColumnItem, FormItem } from '@samsyn/domain/forms/form';

/** A few options that one of must be chosen stand open; more, or none at all, are a list to open. */
export const asRadios = ({ required, options }: Pick<ChoiceItem, 'required' | 'options'>): boolean => required && options.length <= 4;

/** Whether an item is several controls: then its label names them together. */
export function isGroup(item: FormItem | ColumnItem): boolean {
  if (item.kind === 'table' || item.kind === 'evidence' || item.kind === 'declaration') return true;
  return item.kind === 'choice' && asRadios(item);
}

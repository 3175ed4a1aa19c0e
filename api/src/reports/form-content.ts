import type { FormDefinition, FormItem, NumberItem } from '@samsyn/domain/forms/form';

/** Every item of a form, whether it is asked for or not. */
export const itemsOf = ({ sections }: FormDefinition): FormItem[] => sections.flatMap(({ items }) => items);

/** The numbers that are compared with what the portal measured. */
export const sourcedNumbers = (definition: FormDefinition): (NumberItem & { source: string })[] =>
  itemsOf(definition).flatMap((item) => (item.kind === 'number' && item.source !== undefined ? [{ ...item, source: item.source }] : []));

import type { FormlyFieldConfig } from '@ngx-formly/core';
import { askedItems } from '@samsyn/domain/forms/asked-items';
import type { ColumnItem, Condition, FormDefinition, FormItem, FormSection } from '@samsyn/domain/forms/form';

const typeOf = (kind: FormItem['kind']): string => (kind === 'narrative' ? 'text' : kind);

function columnField(column: ColumnItem): FormlyFieldConfig {
  return { key: column.key, type: typeOf(column.kind), wrappers: ['asked'], props: { item: column } };
}

/** A definition as the form library's fields. What is asked for is for the domain's one rule to say. */
export function fieldsOf(definition: FormDefinition, model: Record<string, unknown>): FormlyFieldConfig[] {
  const keysAsked = () => askedItems(definition, model).flatMap(({ items }) => items.map(({ key }) => key));
  const hiddenUnless = (when: Condition | undefined, asked: (keys: string[]) => boolean) =>
    when ? { expressions: { hide: () => !asked(keysAsked()) } } : {};
  const itemField = (item: FormItem): FormlyFieldConfig => ({
    key: item.key,
    type: typeOf(item.kind),
    wrappers: ['asked'],
    props: { item },
    ...(item.kind === 'table' ? { fieldArray: { wrappers: [], fieldGroup: item.columns.map(columnField) } } : {}),
    ...hiddenUnless(item.when, (keys) => keys.includes(item.key)),
  });
  const sectionField = (section: FormSection): FormlyFieldConfig => ({
    wrappers: ['section'],
    props: { section },
    fieldGroup: section.items.map(itemField),
    ...hiddenUnless(section.when, (keys) => section.items.some(({ key }) => keys.includes(key))),
  });
  return definition.sections.map(sectionField);
}

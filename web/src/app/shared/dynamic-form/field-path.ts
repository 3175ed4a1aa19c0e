import type { FormlyFieldConfig } from '@ngx-formly/core';

/** `availability`, in a table `changes.0.on`: what a field is called in problems, by the keys above it. */
export function pathOf(field: FormlyFieldConfig): string {
  const above = field.parent ? pathOf(field.parent) : '';
  const own = field.key === undefined || field.key === null ? '' : String(field.key);
  return [above, own].filter((part) => part !== '').join('.');
}

import type { Provider } from '@angular/core';
import { provideFormlyCore } from '@ngx-formly/core';
import { AskedWrapper } from './asked-wrapper.js';
import { ChoiceType } from './choice-type.js';
import { DateType } from './date-type.js';
import { DeclarationType } from './declaration-type.js';
import { EvidenceType } from './evidence-type.js';
import { NumberType } from './number-type.js';
import { SectionWrapper } from './section-wrapper.js';
import { TableType } from './table-type.js';
import { TextType } from './text-type.js';

/** The form library with our own controls; what is hidden keeps what was typed. */
export const formlyTypes: Provider = provideFormlyCore({
  types: [
    { name: 'number', component: NumberType },
    { name: 'text', component: TextType },
    { name: 'choice', component: ChoiceType },
    { name: 'date', component: DateType },
    { name: 'table', component: TableType },
    { name: 'evidence', component: EvidenceType },
    { name: 'declaration', component: DeclarationType },
  ],
  wrappers: [
    { name: 'asked', component: AskedWrapper },
    { name: 'section', component: SectionWrapper },
  ],
  extras: { resetFieldOnHide: false },
});

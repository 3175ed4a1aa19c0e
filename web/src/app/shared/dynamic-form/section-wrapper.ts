import { Component, inject } from '@angular/core';
import { FieldWrapper } from '@ngx-formly/core';
import type { FormSection } from '@samsyn/domain/forms/form';
import { FormContext } from './form-context.js';

/** A section: its title, what helps, and its items. */
@Component({
  selector: 'sam-form-section',
  template: `
    <section [attr.aria-labelledby]="at">
      <h2 [id]="at">{{ context.text(section.title) }}</h2>
      @if (help(); as help) {
        <p class="muted">{{ help }}</p>
      }
      <ng-container #fieldComponent />
    </section>
  `,
  styleUrl: './section-wrapper.scss',
})
export class SectionWrapper extends FieldWrapper {
  protected readonly context = inject(FormContext);

  protected get section(): FormSection {
    return this.props['section'] as FormSection;
  }

  protected get at(): string {
    return this.context.elementId(`section-${this.section.key}`);
  }

  protected help(): string {
    return this.section.help ? this.context.text(this.section.help) : '';
  }
}

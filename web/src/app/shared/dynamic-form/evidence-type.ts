import { NgTemplateOutlet } from '@angular/common';
import { Component } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { EvidenceItem } from '@samsyn/domain/forms/form';
import { AskedType } from './asked-type.js';
import type { EvidenceSlot } from './slots.js';

/** Files: how they are shown and added is for the form's owner to say; without it, how many may be given. */
@Component({
  selector: 'sam-form-evidence',
  imports: [NgTemplateOutlet, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <div
        role="group"
        tabindex="-1"
        class="files"
        [id]="at"
        [attr.aria-labelledby]="at + '-label'"
        [attr.aria-describedby]="described()"
      >
        @if (context.evidence(); as evidence) {
          <ng-container [ngTemplateOutlet]="evidence" [ngTemplateOutletContext]="slot()" />
        } @else {
          <p class="muted small">{{ t('dynamicForm.files', { count: item.maxFiles }) }}</p>
        }
      </div>
    </ng-container>
  `,
  styleUrl: './controls.scss',
})
export class EvidenceType extends AskedType<EvidenceItem> {
  private readonly change = (ids: readonly string[]): void => {
    this.answer([...ids]);
    this.leave();
  };

  protected slot(): EvidenceSlot {
    const value: unknown = this.formControl.value;
    const ids = Array.isArray(value) ? (value as string[]) : [];
    return { $implicit: this.item, ids, change: this.change, readonly: false, labelledBy: `${this.at}-label` };
  }
}

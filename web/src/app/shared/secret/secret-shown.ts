import { Component, inject, input, signal } from '@angular/core';
import { DOCUMENT } from '@angular/common';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';

/** A text to be taken away, such as a secret that cannot be shown again. */
@Component({
  selector: 'sam-secret-shown',
  imports: [MatButton, TranslocoDirective],
  template: `
    <div class="stack-tight" *transloco="let t">
      <input #field class="control" readonly [attr.aria-label]="label()" [value]="text()" (focus)="field.select()" />
      <div class="row">
        <button matButton="outlined" type="button" (click)="copy(field)">{{ t('secrets.copy') }}</button>
        <span class="muted" role="status">{{ copied() ? t('secrets.copied') : '' }}</span>
      </div>
    </div>
  `,
  styles: `
    input {
      font-family: ui-monospace, monospace;
    }
  `,
})
export class SecretShown {
  readonly label = input.required<string>();
  readonly text = input.required<string>();
  private readonly document = inject(DOCUMENT);
  protected readonly copied = signal(false);

  protected async copy(field: HTMLInputElement): Promise<void> {
    try {
      await this.document.defaultView?.navigator.clipboard.writeText(this.text());
      this.copied.set(true);
    } catch {
      // Without a secure connection there is no clipboard; the text is then selected to be copied by hand.
      field.select();
    }
  }
}

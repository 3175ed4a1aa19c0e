import { Component, input } from '@angular/core';

/** Two parties' circles; where they overlap is the eye they share. */
@Component({
  selector: 'sam-logo',
  template: `
    <svg viewBox="0 0 24 32" aria-hidden="true" focusable="false">
      <circle class="ring" cx="12" cy="11" r="9" />
      <circle class="ring" cx="12" cy="21" r="9" />
      <path class="lens" d="M4.52 16a9 9 0 0 1 14.96 0 9 9 0 0 1-14.96 0Z" />
      <circle class="pupil" cx="12" cy="16" r="2.4" />
    </svg>
    @if (word()) {
      <span>Samsyn</span>
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 0.5em;
      font-size: 1.25rem;
      font-weight: 700;
      letter-spacing: -0.02em;
      line-height: 1;
    }
    svg {
      height: 1.9em;
      width: 1.425em;
    }
    .ring {
      fill: none;
      stroke: currentColor;
      stroke-width: 1.7;
      opacity: 0.75;
    }
    .lens {
      fill: currentColor;
    }
    .pupil {
      fill: var(--logo-pupil, #e8842c);
    }
  `,
})
export class Logo {
  readonly word = input(true);
}

import { Component, computed, inject } from '@angular/core';
import { Segments } from '../../shared/segments/segments.js';
import type { IconName } from '../../shared/icons/icon-paths.js';
import { Language } from '../i18n/language.js';
import { Theme, themeChoices, type ThemeChoice } from '../theme/theme.js';

const icons: Record<ThemeChoice, IconName> = { system: 'device', light: 'sun', dark: 'moon' };

@Component({
  selector: 'sam-theme-switch',
  imports: [Segments],
  template: `
    <sam-segments
      [label]="label()"
      [options]="options()"
      [value]="theme.choice()"
      (choose)="theme.choose($event)"
    />
  `,
})
export class ThemeSwitch {
  private readonly language = inject(Language);
  protected readonly theme = inject(Theme);
  protected readonly label = computed(() => this.language.text('shell.theme'));
  protected readonly options = computed(() =>
    themeChoices.map((value) => ({
      value,
      text: this.language.text('themes.' + value),
      icon: icons[value],
    })),
  );
}

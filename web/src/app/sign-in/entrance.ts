import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { LanguageSwitch } from '../core/shell/language-switch.js';
import { ThemeSwitch } from '../core/shell/theme-switch.js';
import { Logo } from '../shared/icons/logo.js';

/** The frame of the pages one sees without being signed in. */
@Component({
  selector: 'sam-entrance',
  imports: [LanguageSwitch, Logo, RouterLink, ThemeSwitch, TranslocoDirective],
  templateUrl: './entrance.html',
  styleUrl: './entrance.scss',
})
export class Entrance {}

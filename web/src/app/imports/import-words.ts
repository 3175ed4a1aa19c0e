import { inject, Service } from '@angular/core';
import { ProblemText } from '../core/http/problem-text.js';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import type { ImportProblem } from './import.js';

const units = ['byte', 'kB', 'MB', 'GB'] as const;

/** What an import's codes and sizes are called on screen. */
@Service()
export class ImportWords {
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly texts = inject(ProblemText);

  preset(preset: string): string {
    const key = `imports.presets.${preset}.name`;
    return this.language.has(key) ? this.language.text(key) : preset;
  }

  bytes(bytes: number): string {
    let power = 0;
    while (power < units.length - 1 && bytes / 1000 ** power >= 1000) power += 1;
    const digits = power < 2 ? 0 : 1;
    return `${this.format.number(bytes / 1000 ** power, { digits })} ${units[power]}`;
  }

  /** What is wrong with a file as a whole. */
  problem({ code, params }: Pick<ImportProblem, 'code' | 'params'>): string {
    return this.texts.of({ field: '', code, params });
  }

  /** What is wrong with a row, the value that was found included. */
  row({ code, params }: { code: string; params: Record<string, unknown> }): string {
    return this.texts.of({ field: '', code, params });
  }
}

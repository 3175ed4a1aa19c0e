import { DOCUMENT } from '@angular/common';
import { inject, Service } from '@angular/core';
import { Language } from '../../core/i18n/language.js';
import { toCsv, type CsvCell } from './csv.js';

/** Hands what is on screen to the user's spreadsheet. */
@Service()
export class CsvDownload {
  private readonly document = inject(DOCUMENT);
  private readonly language = inject(Language);

  save(name: string, header: readonly string[], rows: readonly (readonly CsvCell[])[]): void {
    const text = toCsv(header, rows, this.language.code() === 'sv');
    // The mark in front tells spreadsheets that å, ä and ö are UTF-8.
    const address = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/csv;charset=utf-8' }));
    const link = this.document.createElement('a');
    link.href = address;
    link.download = `${name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '').toLowerCase()}.csv`;
    link.click();
    URL.revokeObjectURL(address);
  }
}

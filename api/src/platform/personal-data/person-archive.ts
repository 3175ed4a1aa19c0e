import type { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { PassThrough } from 'node:stream';
import type { CaseLanguage, CaseTable } from '@samsyn/domain/cases/case-content';
import { canonical } from '../cases/packages/build-package.js';
import { tableCsv } from '../cases/packages/package-csv.js';
import { packageText } from '../cases/packages/package-text.js';
import { taggedPdf } from '../files/tagged-pdf.js';
import { personWord } from './person-text.js';

export interface AboutPerson {
  organisation: { name: string; zone: string };
  name: string;
  tables: readonly CaseTable[];
  at: Date;
}

/** One person's data to hand over: to be read, and to be taken elsewhere. */
export async function personArchive({ organisation, name, tables, at }: AboutPerson, language: CaseLanguage): Promise<Readable> {
  const text = packageText(language, organisation.zone);
  const word = (key: Parameters<typeof personWord>[1]) => personWord(language, key);
  const title = `${word('title')}: ${name}`;
  const pdf = await taggedPdf({ title, author: organisation.name, language: text.tag, createdAt: at }, (to) => {
    to.heading('H1', title);
    to.paragraph(word('lead').replace('{{organisation}}', organisation.name).replace('{{at}}', text.shown(at.toISOString(), 'instant')));
    for (const { label, columns, rows } of tables) {
      to.heading('H2', label);
      if (rows.length === 0) to.paragraph(word('noRows'));
      else {
        const shown = rows.map((row) => columns.map(({ key, kind }) => text.shown(row[key] ?? null, kind)));
        to.table(columns.map(() => '*'), shown, columns.map((column) => column.label));
      }
    }
  });
  const zip = new ZipFile();
  const options = { mtime: at, mode: 0o100644 };
  zip.addBuffer(canonical({ organisation: organisation.name, at: at.toISOString(), tables }), 'data.json', options);
  zip.addBuffer(pdf, 'person.pdf', options);
  for (const table of tables) zip.addBuffer(tableCsv(table, text), `data/${table.key}.csv`, options);
  zip.end();
  return zip.outputStream.pipe(new PassThrough());
}

import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { inflateSync } from 'node:zlib';
import { openPromise } from 'yauzl';
import { statementPdf } from './statement-pdf.js';
import { sumRows } from './statement-rows.js';
import { statementXlsx } from './statement-xlsx.js';
import { basisSentences, type LineBasis, type StatementDocument } from './statement-basis.js';
import { statementText } from './statement-text.js';

const line = {
  ...{ id: 'a', statementId: 's', contractId: 'k', contractNumber: 'K-1', supplierId: 'l', supplierName: 'Alfa' },
  ...{ serviceLevelId: 'n', code: 'LÖSN', name: '=HYPERLINK("x")', resultId: null, period: '2026-03' },
  ...{ kind: 'credit' as const, currency: 'SEK', amountMinor: '200000', points: null, recalculatedMinor: '400000' },
  ...{ state: 'proposed' as const, claimBy: null, actions: [], version: 1 },
};

/** Reckoned anew to 4 000, but its one line was claimed at 2 000. */
const statement: StatementDocument = {
  ...{ id: 's', contractId: 'k', contractNumber: 'K-1', contractTitle: '+46 Drift', supplierId: 'l', supplierName: '@Alfa' },
  ...{ period: '2026-03', currency: 'SEK', chargesMinor: '20000000', atRiskMinor: '2000000', beforeCapsMinor: '450000' },
  ...{ broughtForwardMinor: '10000', cutMinor: '50000', carriedForwardMinor: '0', earnedBackMinor: '10000' },
  ...{ totalMinor: '200000', claimBy: '2026-04-30', reckoning: [], ruleVersion: '2', computedAt: '2026-04-05T00:00:00.000Z' },
  terminationRights: [{ serviceLevelId: 'n', code: 'LÖSN', name: 'Löst i tid', periods: ['2026-01', '2026-03'] }],
  lines: [line],
  basis: new Map<string, LineBasis>([
    [
      'a',
      {
        figure: { metric: 'availability', value: '98.96', expectedTarget: '99.90', minimumTarget: '99.50' },
        steps: [
          { rule: 'R17', code: 'credit_tier', params: { bound: '99.5', percent: '1', chargesMinor: '20000000' } },
          { rule: 'R17', code: 'credit_repeated', params: { misses: 2, factor: '1.5' } },
        ],
        events: Array.from({ length: 12 }, (_, n) => ({ id: String(n), kind: 'outage' as const, title: `Avbrott ${n}` })),
      },
    ],
  ]),
};

/** All XML of a workbook, as one text. */
async function workbookText(bytes: Buffer): Promise<string> {
  const path = join(tmpdir(), `${randomUUID()}.xlsx`);
  await writeFile(path, bytes);
  const zip = await openPromise(path, { autoClose: false });
  try {
    const parts: string[] = [];
    for await (const entry of zip.eachEntry()) {
      if (/sheet1\.xml$|sharedStrings\.xml$/.test(entry.fileName)) parts.push((await buffer(await zip.openReadStreamPromise(entry))).toString());
    }
    return parts.join('\n');
  } finally {
    zip.close();
    await rm(path);
  }
}

/** What a document draws: its text in hexadecimal. */
function drawnIn(pdf: Buffer): string {
  const streams = pdf.toString('latin1').matchAll(/\/FlateDecode\s*>>\s*stream\r?\n([^]*?)\r?\nendstream/g);
  return [...streams].map(([, bytes = '']) => inflateSync(Buffer.from(bytes, 'latin1')).toString('latin1')).join('\n');
}

describe('the files of a statement', () => {
  it('R17 add up to the total, also where a claimed line keeps its amount', () => {
    const rows = sumRows(statement);
    expect(rows.find(({ word }) => word === 'kept')?.minor).toBe('-200000');
    const sum = rows
      .filter(({ word }) => !['charges', 'atRisk', 'carriedForward', 'total'].includes(word))
      .reduce((all, { minor }) => all + BigInt(minor), 0n);
    expect(sum.toString()).toBe(statement.totalMinor);
  });

  it('leave out that row where nothing is kept', () => {
    expect(sumRows({ ...statement, totalMinor: '400000' }).some(({ word }) => word === 'kept')).toBe(false);
  });

  it('tell how an amount came about, in the unit of the promise', () => {
    const basis = statement.basis.get('a') ?? { figure: null, steps: [], events: [] };
    const plain = (language: 'sv' | 'en', of = basis) =>
      basisSentences(of, 'SEK', statementText(language)).map((one) => one.replaceAll('\u00a0', ' '));
    expect(plain('sv')).toEqual([
      'Utfall 98,96 %, mål 99,9 %, miniminivå 99,5 %.',
      'Värdet är sämre än 99,5 %: 1 % av avgifterna 200 000,00 SEK.',
      'Missad 2 perioder i rad: beloppet gånger 1,5.',
      `Underlag: ${[...Array(10).keys()].map((n) => `Avbrott ${n}`).join('; ')}; och 2 till.`,
    ]);
    const figure = { metric: 'downtime' as const, value: '40500000.00', expectedTarget: '14400000', minimumTarget: '28800000' };
    expect(plain('en', { figure, steps: [], events: [] })).toEqual(['Result 11 h 15 min, expected 4 h, minimum 8 h.']);
  });

  it.each([
    ['sv', 'Vitesbesked', 'Krävt', 'Underlag: Avbrott 0'],
    ['en', 'Statement of credits', 'Proposed', 'Evidence: Avbrott 0'],
  ] as const)('say it in %s in the workbook, amounts as numbers, and no text runs as a formula', async (language, title, state, evidence) => {
    const text = await workbookText(await statementXlsx(statement, language));
    for (const said of [title, state, evidence, '<v>2000</v>', "'=HYPERLINK", "'@Alfa"]) {
      expect(text.replaceAll('&apos;', "'").replaceAll('&#39;', "'")).toContain(said);
    }
    expect(text).not.toContain('<f>');
  });

  it.each([
    ['sv', 'sv-SE'],
    ['en', 'en-GB'],
  ] as const)('name their language and title in the %s document, which is tagged', async (language, tag) => {
    const pdf = (await statementPdf(statement, language)).toString('latin1');
    expect(pdf).toMatch(/^%PDF-1\.7/);
    for (const said of [`/Lang (${tag})`, '/MarkInfo', '/StructTreeRoot', '/DisplayDocTitle true', '/S /H1', '/S /Table', '/S /TH']) {
      expect(pdf).toContain(said);
    }
  });

  it('print what is subtracted with a sign that the document’s font has', async () => {
    const drawn = drawnIn(await statementPdf(statement, 'sv'));
    const amountsBegin = (sign: string) => [...drawn.matchAll(/\[<([0-9a-f]+)>/g)].filter(([, text = '']) => Buffer.from(text, 'hex').toString('latin1').startsWith(sign)).length;
    expect([amountsBegin('-'), amountsBegin('"')]).toEqual([3, 0]);
  });
});

import { type CellObject, utils, type WorkBook } from '@e965/xlsx';

type Value = number | string | boolean;
type Range = Value[];

/** What our workbooks use of a spreadsheet's language, and no more: another function is an error. */
const functions: Record<string, (...parts: (Value | Range)[]) => Value> = {
  SUM: (...parts) => parts.flat().reduce<number>((sum, one) => sum + (typeof one === 'number' ? one : 0), 0),
  SUMPRODUCT: (a, b) => list(a).reduce<number>((sum, one, index) => sum + numeric(one) * numeric(list(b)[index] ?? 0), 0),
  SUMIF: (keys, wanted, values) => list(keys).reduce<number>((sum, key, index) => sum + (key === wanted ? numeric(list(values)[index] ?? 0) : 0), 0),
  IF: (condition, yes, no) => single(condition === true ? yes : no),
  AND: (...parts) => parts.every((one) => one === true),
  OR: (...parts) => parts.some((one) => one === true),
  ABS: (value) => Math.abs(numeric(single(value))),
};

const list = (value: Value | Range | undefined): Range => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
const single = (value: Value | Range | undefined): Value => list(value)[0] ?? '';
/** Text in a range counts as nothing, as spreadsheets have it. */
const numeric = (value: Value): number => (typeof value === 'number' ? value : 0);

/** Computes a workbook's formulas from what is in its cells, taking nothing that is stored of them. */
export class Workbook {
  constructor(private readonly book: WorkBook) {}

  cell(sheet: string, address: string): CellObject | undefined {
    return this.book.Sheets[sheet]?.[address] as CellObject | undefined;
  }

  value(sheet: string, address: string): Value {
    const cell = this.cell(sheet, address);
    if (!cell) return '';
    return cell.f === undefined ? ((cell.v as Value | undefined) ?? '') : single(new Reader(this, sheet, cell.f).read());
  }

  range(sheet: string, from: string, to: string): Range {
    const { s, e } = utils.decode_range(`${from}:${to}`);
    const rows = Array.from({ length: e.r - s.r + 1 }, (_, index) => s.r + index);
    return rows.flatMap((r) => Array.from({ length: e.c - s.c + 1 }, (_, index) => this.value(sheet, utils.encode_cell({ r, c: s.c + index }))));
  }

  /** Every formula: where it stands, what it is, what is stored of it. */
  formulas(): { sheet: string; address: string; formula: string; stored: Value }[] {
    return this.book.SheetNames.flatMap((sheet) =>
      Object.entries(this.book.Sheets[sheet] ?? {}).flatMap(([address, cell]: [string, CellObject]) =>
        address.startsWith('!') || cell.f === undefined ? [] : [{ sheet, address, formula: cell.f, stored: (cell.v as Value | undefined) ?? '' }],
      ),
    );
  }
}

const tokens = /\s*('(?:[^']|'')+'!|"(?:[^"]|"")*"|\$?[A-Z]{1,3}\$?\d+|[A-Z]+(?=\()|\d+(?:\.\d+)?|<>|<=|>=|[-+*/(),:=<>])/y;

class Reader {
  private readonly parts: string[] = [];
  private next = 0;

  constructor(
    private readonly book: Workbook,
    private readonly sheet: string,
    formula: string,
  ) {
    tokens.lastIndex = 0;
    while (tokens.lastIndex < formula.length) {
      const found = tokens.exec(formula);
      if (!found?.[1]) throw new Error(`not understood: ${formula}`);
      this.parts.push(found[1]);
    }
  }

  read(): Value | Range {
    const left = this.sum();
    const operator = this.take('=', '<>', '<', '>');
    if (!operator) return left;
    const [a, b] = [single(left), single(this.sum())];
    if (operator === '=') return a === b;
    if (operator === '<>') return a !== b;
    return operator === '<' ? numeric(a) < numeric(b) : numeric(a) > numeric(b);
  }

  private sum(): Value | Range {
    let left = this.product();
    for (let operator = this.take('+', '-'); operator; operator = this.take('+', '-')) {
      const right = numeric(single(this.product()));
      left = numeric(single(left)) + (operator === '+' ? right : -right);
    }
    return left;
  }

  private product(): Value | Range {
    let left = this.term();
    for (let operator = this.take('*', '/'); operator; operator = this.take('*', '/')) {
      const right = numeric(single(this.term()));
      left = operator === '*' ? numeric(single(left)) * right : numeric(single(left)) / right;
    }
    return left;
  }

  private term(): Value | Range {
    const part = this.parts[this.next++] ?? '';
    if (part.startsWith('"')) return part.slice(1, -1);
    if (/^\d/.test(part)) return Number(part);
    if (part in functions) return this.call(part);
    const sheet = part.endsWith('!') ? part.slice(1, -2).replaceAll("''", "'") : this.sheet;
    const from = (part.endsWith('!') ? (this.parts[this.next++] ?? '') : part).replaceAll('$', '');
    if (!/^[A-Z]+\d+$/.test(from)) throw new Error(`not understood: ${part}`);
    if (!this.take(':')) return this.book.value(sheet, from);
    return this.book.range(sheet, from, (this.parts[this.next++] ?? '').replaceAll('$', ''));
  }

  private call(name: string): Value {
    this.next += 1;
    const given: (Value | Range)[] = [];
    do given.push(this.read());
    while (this.take(','));
    this.next += 1;
    const run = functions[name];
    if (!run) throw new Error(`no such function: ${name}`);
    return run(...given);
  }

  private take(...wanted: string[]): string | undefined {
    const part = this.parts[this.next];
    if (part === undefined || !wanted.includes(part)) return undefined;
    this.next += 1;
    return part;
  }
}

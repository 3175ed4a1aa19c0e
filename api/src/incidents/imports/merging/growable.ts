/** An append-only list of numbers without a box for each, which doubles as it fills. */
export class Growable<Values extends Float64Array | Int32Array | Int8Array> {
  length = 0;
  values: Values;

  constructor(private readonly make: (length: number) => Values) {
    this.values = make(1024);
  }

  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = this.make(this.length * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length] = value;
    this.length += 1;
  }

  at(index: number): number {
    return this.values[index] ?? NaN;
  }
}

export const floats = () => new Growable((length) => new Float64Array(length));
export const integers = () => new Growable((length) => new Int32Array(length));
export const bytes = () => new Growable((length) => new Int8Array(length));

/** Repeated texts as numbers; -1 is no text. */
export class Words {
  readonly texts: string[] = [];
  private readonly indexes = new Map<string, number>();

  indexOf(text: string | null): number {
    if (text === null) return -1;
    const known = this.indexes.get(text);
    if (known !== undefined) return known;
    this.indexes.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }

  text(index: number): string | null {
    return this.texts[index] ?? null;
  }
}

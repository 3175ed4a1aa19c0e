const digits = /^\d+$/;

/** A value with its prefix where that was cut off. Columns of few values are remembered, `memory` of them. */
export function labelReader(prefix: string | undefined, memory = 10_000): (text: string) => string {
  const label = (text: string) => (prefix !== undefined && digits.test(text) ? prefix + text : text);
  return memory > 0 ? remembering(label, memory) : label;
}

/** 1 (highest) to 5, from `3`, `P3` or `3 - Moderate` unless mapped; 0 for nothing, NaN for what is none. */
export function priorityReader(mapped: Readonly<Record<string, number>> = {}): (text: string) => number {
  const known = new Map(Object.entries(mapped));
  return remembering((text) => {
    if (text === '') return 0;
    const [, digit] = /^P?([1-5])(?!\d)/i.exec(text) ?? [];
    return known.get(text) ?? (digit === undefined ? NaN : Number(digit));
  });
}

/** A state's word; one that is not listed becomes what `*` says, else a word made of its own text. */
export function stateReader(mapped: Readonly<Record<string, string>> = {}): (text: string) => string {
  const known = new Map(Object.entries(mapped));
  return remembering((text) => {
    if (text === '') return '';
    return (
      known.get(text) ??
      known.get('*') ??
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '_')
        .slice(0, 50)
    );
  });
}

/** True, false, null for nothing, undefined for what is neither. */
export function booleanReader(
  mapped: Readonly<Record<string, boolean>> = {},
): (text: string) => boolean | null | undefined {
  const usual: [string, boolean | null][] = [
    ['', null],
    ['true', true],
    ['false', false],
    ['1', true],
    ['0', false],
    ['yes', true],
    ['no', false],
  ];
  const known = new Map<string, boolean | null>([...usual, ...Object.entries(mapped)]);
  return (text) => known.get(text) ?? (known.has(text) ? null : known.get(text.toLowerCase()));
}

function remembering<T>(read: (text: string) => T, memory = 10_000): (text: string) => T {
  const seen = new Map<string, T>();
  return (text) => {
    const known = seen.get(text);
    if (known !== undefined) return known;
    const value = read(text);
    if (seen.size < memory) seen.set(text, value);
    return value;
  };
}

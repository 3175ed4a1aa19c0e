import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface KeyUse {
  /** Written out where a text is asked for: these must exist. */
  asked: Set<string>;
  /** Begun there and finished at run time, such as `'roles.' + role`. */
  begun: Set<string>;
  /** Every string of the sources that has the shape of a key, wherever it stands. */
  mentioned: Set<string>;
}

export function flatKeys(texts: object, prefix = ''): string[] {
  return Object.entries(texts).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? flatKeys(value, `${prefix}${name}.`) : [`${prefix}${name}`],
  );
}

export function sourcesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|html)$/.test(name) && !name.endsWith('.spec.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

// `t(…)` of templates and `text(…)` of Language; the whole bracket, because a key may be one of two.
const calls = /\b(?:t|text)\(((?:[^()]|\([^()]*\))*)\)/g;
const plurals = /\bplural\(\s*'([\w.-]+)'/g;
const literals = /'([a-z][\w-]*(?:\.[\w-]+)+)'/g;
const beginnings = /'([a-z][\w-]*\.(?:[\w-]+\.)*)'\s*\+|`([a-z][\w-]*\.(?:[\w-]+\.)*)\$\{/g;

export function keyUse(sources: readonly string[]): KeyUse {
  const use: KeyUse = { asked: new Set(), begun: new Set(), mentioned: new Set() };
  for (const source of sources) {
    for (const [, call = ''] of source.matchAll(calls)) {
      for (const [, key = ''] of call.matchAll(literals)) use.asked.add(key);
    }
    for (const [, key] of source.matchAll(plurals)) use.asked.add(`${key}.one`).add(`${key}.other`);
    for (const [, key = ''] of source.matchAll(literals)) use.mentioned.add(key);
    for (const [, quoted, templated] of source.matchAll(beginnings)) use.begun.add(quoted ?? templated ?? '');
  }
  return use;
}

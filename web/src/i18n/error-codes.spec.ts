import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sv from './sv.json' with { type: 'json' };

const root = join(process.cwd(), process.cwd().endsWith('web') ? '..' : '.');

// The shapes in which the API and the calculations name what they refuse.
const shapes = [
  /\b(?:Problem|refuse)\(\s*\d{3},\s*'([a-z]\w*)'/g,
  /\bDomainError\(\s*'([a-z]\w*)'/g,
  /\[\d{3}, '([a-z]\w*)'\]/g,
  /\b\d{3}: '([a-z]\w*)'/g,
  /\bcode: '([a-z]\w*)'/g,
  /\bproblem\(\w+, '([a-z]\w*)'/g,
];

// Say how something was counted; no refusals.
const explanations = [
  'missed_at_period_end',
  ...[sv.credits.reasons, sv.results.lines, sv.results.formulas, sv.evidence.differences].flatMap(Object.keys),
];

function codesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .map((name) => readFileSync(join(root, folder, name), 'utf8'))
    .flatMap((source) => shapes.flatMap((shape) => [...source.matchAll(shape)].map(([, code = '']) => code)));
}

// What the API makes of the names of class-validator's rules.
const rules = 'Min Max MinLength MaxLength Matches IsArray IsBoolean IsEmail IsIn IsInt IsLength IsString IsUrl IsUuid'
  .split(' ')
  .map(snake);

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter, at) => `${at === 0 ? '' : '_'}${letter.toLowerCase()}`);
}

describe('the codes of the API and the calculations', () => {
  const codes = [...new Set([...codesBelow('api/src'), ...codesBelow('libs/domain/src'), ...rules])].toSorted();

  it('are found at all', () => {
    expect(codes).toEqual(expect.arrayContaining(['not_signed_in', 'account_locked', 'reversed_interval']));
  });

  it('can all be said in words', () => {
    expect(codes.filter((code) => !(code in sv.errors) && !explanations.includes(code))).toEqual([]);
  });
});

import fc from 'fast-check';
import Fraction from 'fraction.js';
import { formatRatio } from '../numbers/decimal.js';
import { evaluateFormula, kpisOf } from './formula.js';
import { longestFormula, parseFormula } from './parse-formula.js';

const values: Readonly<Record<string, Fraction | null>> = { a: new Fraction(1, 3), b: new Fraction(0), c: new Fraction('12.5'), none: null };
const valueOf = (code: string) => values[code] ?? null;

async function value(expression: string): Promise<string | null> {
  const exact = evaluateFormula(await parseFormula(expression), valueOf);
  return exact && formatRatio(exact);
}

describe('R23 formulas of KPIs', () => {
  it.each([
    ['100 * a', '100/3'],
    ['0.1 + 0.2', '3/10'],
    ['-(a - 1) * 3', '2'],
    ['c / 2 - 1.25', '5'],
    ['min(c, a, 7)', '1/3'],
    ['max(c, 7)', '25/2'],
    ['abs(b - 4)', '4'],
    ['c > 10 ? 100 : 0', '100'],
    ['a >= 1/3 ? (c == 12.5 ? 1 : 2) : 3', '1'],
    ['c < 10 ? 100 : b', '0'],
  ])('reckons %s exactly', async (expression, expected) => expect(await value(expression)).toBe(expected));

  it.each(['none * 2', 'min(a, none)', 'unknown', 'a / b', 'none > 1 ? 1 : 2'])('has no value for %s', async (expression) =>
    expect(await value(expression)).toBeNull(),
  );

  it('needs of a choice the branch alone that is taken', async () => expect(await value('c > 1 ? a : none')).toBe('1/3'));

  it.each([
    'a ^ 2', 'sqrt(a)', 'f(x) = x', 'a = 3', 'a; b', '[1, 2]', '{a: 1}', 'a.b', '"text"', 'import("x")', '1 < a < 2', 'not a', 'min()',
    'abs(1, 2)', '5!', '1:3', 'true',
  ])('lets nothing else of the language through: %s', async (expression) =>
    expect(parseFormula(expression)).rejects.toMatchObject({ code: 'formula_part_not_allowed' }),
  );

  it.each(['a +', '(a', '', '* 3'])('says where %p cannot be read', async (expression) =>
    expect(parseFormula(expression)).rejects.toMatchObject({ code: 'bad_formula' }),
  );

  it('refuses what nobody could check by eye', async () =>
    expect(parseFormula('1 + '.repeat(longestFormula) + '1')).rejects.toMatchObject({ code: 'formula_too_long' }));

  it('names the KPIs it needs, each once', async () => expect(kpisOf(await parseFormula('a + min(b, a) * c'))).toEqual(['a', 'b', 'c']));

  it('is exact whatever the numbers', async () => {
    const tree = await parseFormula('(x + y) * z - x * z - y * z');
    const any = fc.tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 1, max: 1e6 })).map(([n, d]) => new Fraction(n, d));
    fc.assert(
      fc.property(any, any, any, (x, y, z) => {
        const all: Readonly<Record<string, Fraction>> = { x, y, z };
        expect(evaluateFormula(tree, (code) => all[code] ?? null)?.equals(0)).toBe(true);
      }),
    );
  });
});

export const strengths = ['hard', 'soft'] as const;
/** *hard*: down with what it needs; *soft*: it works on without it. */
export type Strength = (typeof strengths)[number];

/** `from`, a service or component, needs `to`. */
export interface Dependency {
  readonly from: string;
  readonly to: string;
  readonly strength: Strength;
}

type Needs = ReadonlyMap<string, readonly Dependency[]>;

const byId = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What each needs, in the order of id, whatever order the dependencies came in. */
function needsOf(dependencies: readonly Dependency[]): Needs {
  const needs = new Map<string, Dependency[]>();
  for (const one of dependencies.toSorted((a, b) => byId(a.to, b.to))) {
    const known = needs.get(one.from);
    if (known) known.push(one);
    else needs.set(one.from, [one]);
  }
  return needs;
}

/**
 * The cycle that a new dependency would close, as the ids from its `from` all the way round to it again; null where
 * it closes none. The dependencies that are there have no cycle; a thing that needs itself is one.
 */
export function closedCycle(
  dependencies: readonly Dependency[],
  { from, to }: Pick<Dependency, 'from' | 'to'>,
): string[] | null {
  const needs = needsOf(dependencies);
  const cameFrom = new Map<string, string>([[to, from]]);
  const waiting = [to];
  for (let at = waiting.shift(); at !== undefined && at !== from; at = waiting.shift()) {
    for (const next of needs.get(at) ?? []) {
      if (cameFrom.has(next.to)) continue;
      cameFrom.set(next.to, at);
      waiting.push(next.to);
    }
  }
  if (!cameFrom.has(from)) return null;
  const path = [from];
  for (let at = cameFrom.get(from); at !== undefined && at !== from; at = cameFrom.get(at)) path.unshift(at);
  return [from, ...path];
}

/**
 * Everything a service or component rests on, near and far, with how: hard where every step of some way there is
 * hard, soft otherwise (R20 counts what is hard). Itself is not among it; in the order of id.
 */
export function neededBy(id: string, dependencies: readonly Dependency[]): Map<string, Strength> {
  const needs = needsOf(dependencies);
  const all = reached(id, needs, () => true);
  const hard = reached(id, needs, ({ strength }) => strength === 'hard');
  return new Map([...all].sort(byId).map((each) => [each, hard.has(each) ? 'hard' : 'soft']));
}

/** Everything that rests on a service or component, near and far, with how, as `neededBy` says it. */
export function restingOn(id: string, dependencies: readonly Dependency[]): Map<string, Strength> {
  return neededBy(
    id,
    dependencies.map(({ from, to, strength }) => ({ from: to, to: from, strength })),
  );
}

function reached(id: string, needs: Needs, follows: (dependency: Dependency) => boolean): Set<string> {
  const found = new Set<string>();
  const waiting = [id];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const each of needs.get(at) ?? []) {
      if (!follows(each) || found.has(each.to)) continue;
      found.add(each.to);
      waiting.push(each.to);
    }
  }
  found.delete(id);
  return found;
}

/** Names that answers carry beside ids; the log keeps the ids, by which a name that is still known is found. */
const named = /^(userName|authorName|ownerName|recipientName|\w+ByName)$/;
/** What of these is about a person and nothing else. */
const people: ReadonlySet<string> = new Set(['user', 'contact', 'signatory']);
const personal: readonly string[] = ['name', 'email', 'phone'];

export interface LoggedChange {
  objectType: string;
  before?: object | null;
  after?: object | null;
}

/** A change as it is logged: the log is never rewritten, so that no name may stand in it. */
export function withoutPeople({ objectType, before, after }: LoggedChange): { before: string | null; after: string | null } {
  if (!people.has(objectType)) return { before: written(before), after: written(after) };
  const [then, now] = [record(before), record(after)];
  // That it changed is said, not from what to what.
  const changed = personal.filter((key) => then !== null && now !== null && key in now && then[key] !== now[key]);
  const said = Object.fromEntries(changed.map((key) => [key, '•']));
  return { before: written(then && impersonal(then)), after: written(now && { ...impersonal(now), ...said }) };
}

const impersonal = (of: Record<string, unknown>) => Object.fromEntries(Object.entries(of).filter(([key]) => !personal.includes(key)));
const record = (value: object | null | undefined): Record<string, unknown> | null => (value ? { ...value } : null);

const written = (value: object | null | undefined): string | null =>
  value ? JSON.stringify(value, (key, each: unknown) => (named.test(key) ? undefined : each)) : null;

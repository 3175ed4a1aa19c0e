export type QueryValue = string | number | boolean | null | undefined | readonly string[];

export interface RequestOptions {
  query?: Record<string, QueryValue>;
  /** Sent as JSON; a FormData is sent as it is. */
  body?: unknown;
  /** The version that was read; the API refuses the change if somebody else was faster. */
  version?: number;
  /** Lets a creation be sent again without creating twice. */
  idempotencyKey?: string;
  signal?: AbortSignal;
  /** For sign-in itself: a 401 is an answer there, not an expired session. */
  anonymous?: boolean;
}

/** The path, which may carry a query of its own, and the query after it. */
export function addressOf(path: string, query: RequestOptions['query'] = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    const values = Array.isArray(value) ? value : [value];
    for (const one of values) {
      if (one !== null && one !== undefined && one !== '') search.append(name, String(one));
    }
  }
  const suffix = search.size > 0 ? `${path.includes('?') ? '&' : '?'}${search}` : '';
  return `/api${path}${suffix}`;
}

export function cookie(cookies: string, name: string): string | undefined {
  const found = cookies.split('; ').find((one) => one.startsWith(`${name}=`));
  return found === undefined ? undefined : decodeURIComponent(found.slice(name.length + 1));
}

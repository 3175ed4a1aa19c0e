export interface Call {
  method: string;
  path: string;
  headers: Headers;
  body: unknown;
}

type Answer = Response | { status?: number; body?: unknown };

/** An API of canned answers, `'POST /api/auth/sign-in': () => ({ body })`, that remembers what was asked. */
export class FakeApi {
  readonly calls: Call[] = [];

  constructor(private readonly answers: Record<string, (call: Call) => Answer>) {}

  readonly fetch: typeof fetch = async (input, init) => {
    const { body } = init ?? {};
    const call: Call = {
      method: init?.method ?? 'GET',
      path: String(input),
      headers: new Headers(init?.headers),
      body: typeof body === 'string' ? JSON.parse(body) : body,
    };
    this.calls.push(call);
    const answer = this.answers[`${call.method} ${call.path}`]?.(call);
    if (!answer) return problem(404, { code: 'not_found' });
    if (answer instanceof Response) return answer;
    const { status = 200, body: answered } = answer;
    return status >= 400 ? problem(status, answered) : json(status, answered);
  };

  asked(path: string): Call[] {
    return this.calls.filter((call) => call.path === path);
  }
}

function json(status: number, body: unknown): Response {
  return new Response(body === undefined ? null : JSON.stringify(body), {
    status: body === undefined ? 204 : status,
    headers: { 'Content-Type': 'application/json' },
  });
}

function problem(status: number, body: unknown): Response {
  const text = JSON.stringify({ status, ...(body as object) });
  return new Response(text, { status, headers: { 'Content-Type': 'application/problem+json' } });
}

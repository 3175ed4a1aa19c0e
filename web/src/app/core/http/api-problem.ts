export interface FieldProblem {
  field: string;
  code: string;
  params?: Record<string, unknown>;
}

export interface ProblemDetails {
  status: number;
  code: string;
  params?: Record<string, unknown>;
  correlationId?: string;
  errors?: FieldProblem[];
  /** With a conflict: the object as it stands now. */
  current?: unknown;
}

/** What the API, or the way to it, answered instead of what was asked for. The code is what gets translated. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly params: Record<string, unknown>;
  readonly correlationId: string | undefined;
  readonly errors: readonly FieldProblem[];
  readonly current: unknown;

  constructor(details: ProblemDetails) {
    super(details.code);
    this.name = 'ApiProblem';
    this.status = details.status;
    this.code = details.code;
    this.params = details.params ?? {};
    this.correlationId = details.correlationId;
    this.errors = details.errors ?? [];
    this.current = details.current;
  }
}

const codeByStatus: Record<number, string> = {
  401: 'not_signed_in',
  403: 'not_found',
  404: 'not_found',
  412: 'changed_meanwhile',
  413: 'file_too_large',
  429: 'too_many_requests',
};

/** A problem from a response, also from one that carries no problem document (a proxy's page, an empty body). */
export async function problemFrom(response: Response): Promise<ApiProblem> {
  const fallback = { status: response.status, code: codeByStatus[response.status] ?? 'unavailable' };
  if (!response.headers.get('Content-Type')?.includes('json')) return new ApiProblem(fallback);
  try {
    const details = (await response.json()) as Partial<ProblemDetails> | null;
    return new ApiProblem({ ...fallback, ...details });
  } catch {
    return new ApiProblem(fallback);
  }
}

/** Any thrown thing as a problem that can be shown. */
export function asProblem(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) return error;
  // A resource wraps what its loader threw.
  if (error instanceof Error && error.cause instanceof ApiProblem) return error.cause;
  return new ApiProblem({ status: 0, code: 'unexpected' });
}

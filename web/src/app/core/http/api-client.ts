import { DOCUMENT } from '@angular/common';
import { inject, InjectionToken, Service } from '@angular/core';
import { ActiveOrganisation } from './active-organisation.js';
import { ApiProblem, problemFrom } from './api-problem.js';
import { addressOf, cookie, type RequestOptions } from './request.js';
import { SessionGate } from './session-gate.js';

export const FETCH = new InjectionToken<typeof fetch>('fetch', {
  factory: () => (input, init) => fetch(input, init),
});

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

/** The one way to the API: paths as in the contract without `/api`, answers as promises, refusals as ApiProblem. */
@Service()
export class ApiClient {
  private readonly fetch = inject(FETCH);
  private readonly document = inject(DOCUMENT);
  private readonly organisation = inject(ActiveOrganisation);
  private readonly gate = inject(SessionGate);

  get<T>(path: string, options?: RequestOptions): Promise<T> {
    return this.send<T>('GET', path, options);
  }

  post<T>(path: string, options?: RequestOptions): Promise<T> {
    return this.send<T>('POST', path, options);
  }

  patch<T>(path: string, options?: RequestOptions): Promise<T> {
    return this.send<T>('PATCH', path, options);
  }

  put<T>(path: string, options?: RequestOptions): Promise<T> {
    return this.send<T>('PUT', path, options);
  }

  delete<T>(path: string, options?: RequestOptions): Promise<T> {
    return this.send<T>('DELETE', path, options);
  }

  /** A file as it is. */
  async download(path: string): Promise<Blob> {
    const response = await this.attempt('GET', path, {});
    if (!response.ok) throw await problemFrom(response);
    return response.blob();
  }

  private async send<T>(method: Method, path: string, options: RequestOptions = {}): Promise<T> {
    const response = await this.attempt(method, path, options);
    if (response.status === 401 && !options.anonymous && this.gate.inSession()) {
      if (await this.gate.renewed()) return this.read<T>(await this.attempt(method, path, options));
    }
    return this.read<T>(response);
  }

  private async attempt(method: Method, path: string, options: RequestOptions): Promise<Response> {
    const { body, query, signal } = options;
    const headers = this.headers(method, options);
    const raw = body instanceof FormData ? body : body === undefined ? undefined : JSON.stringify(body);
    try {
      return await this.fetch(addressOf(path, query), { method, headers, body: raw, signal });
    } catch (error) {
      if (signal?.aborted) throw error;
      throw new ApiProblem({ status: 0, code: 'offline' });
    }
  }

  private headers(method: Method, { body, version, idempotencyKey }: RequestOptions): Headers {
    const headers = new Headers({ Accept: 'application/json' });
    const add = (name: string, value: string | null | undefined) => {
      if (value) headers.set(name, value);
    };
    add('X-Organisation', this.organisation.slug());
    if (method !== 'GET') add('X-CSRF-Token', cookie(this.document.cookie, 'samsyn_csrf'));
    if (body !== undefined && !(body instanceof FormData)) add('Content-Type', 'application/json');
    if (version !== undefined) add('If-Match', `"${version}"`);
    add('Idempotency-Key', idempotencyKey);
    return headers;
  }

  private async read<T>(response: Response): Promise<T> {
    if (!response.ok) throw await problemFrom(response);
    if (response.status === 204 || response.headers.get('Content-Length') === '0') return undefined as T;
    return (await response.json()) as T;
  }
}

import { DOCUMENT } from '@angular/common';
import { inject, InjectionToken, Service } from '@angular/core';
import { ActiveOrganisation } from './active-organisation.js';
import { ApiProblem, problemFrom } from './api-problem.js';
import { addressOf, cookie } from './request.js';
import { SessionGate } from './session-gate.js';

export const NEW_XHR = new InjectionToken<() => XMLHttpRequest>('XMLHttpRequest', {
  factory: () => () => new XMLHttpRequest(),
});

export interface UploadOptions {
  /** Bytes of the whole form that have left. */
  sent?: (bytes: number, total: number) => void;
  signal?: AbortSignal;
}

/** Sends a form with a file and says how far it has come, which fetch cannot. */
@Service()
export class Upload {
  private readonly newXhr = inject(NEW_XHR);
  private readonly document = inject(DOCUMENT);
  private readonly organisation = inject(ActiveOrganisation);
  private readonly gate = inject(SessionGate);

  async post<T>(path: string, form: FormData, options: UploadOptions = {}): Promise<T> {
    let response = await this.attempt(path, form, options);
    if (response.status === 401 && this.gate.inSession() && (await this.gate.renewed())) {
      response = await this.attempt(path, form, options);
    }
    if (!response.ok) throw await problemFrom(response);
    return (await response.json()) as T;
  }

  private attempt(path: string, form: FormData, { sent, signal }: UploadOptions): Promise<Response> {
    return new Promise((resolve, reject) => {
      const xhr = this.newXhr();
      xhr.open('POST', addressOf(path));
      for (const [name, value] of this.headers()) xhr.setRequestHeader(name, value);
      xhr.upload.onprogress = ({ loaded, total }) => sent?.(loaded, total);
      xhr.onload = () => {
        const headers = { 'Content-Type': xhr.getResponseHeader('Content-Type') ?? '' };
        resolve(new Response(xhr.responseText, { status: xhr.status, headers }));
      };
      xhr.onerror = () => reject(new ApiProblem({ status: 0, code: 'offline' }));
      xhr.onabort = () => reject(new DOMException('aborted', 'AbortError'));
      signal?.addEventListener('abort', () => xhr.abort());
      xhr.send(form);
    });
  }

  private headers(): [string, string][] {
    const found: [string, string | null | undefined][] = [
      ['Accept', 'application/json'],
      ['X-Organisation', this.organisation.slug()],
      ['X-CSRF-Token', cookie(this.document.cookie, 'samsyn_csrf')],
    ];
    return found.flatMap(([name, value]) => (value ? [[name, value] as [string, string]] : []));
  }
}

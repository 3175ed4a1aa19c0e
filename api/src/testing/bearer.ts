import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Problemish, TestResponse } from './client.js';

/** Speaks to the API as a program with a token: no cookie, no CSRF token, no chosen organisation. */
export class Bearer {
  constructor(
    private readonly app: NestFastifyApplication,
    private readonly token: string,
    private readonly more: Record<string, string> = {},
  ) {}

  get = <Body = Problemish>(url: string) => this.request<Body>('GET', url);
  delete = <Body = Problemish>(url: string) => this.request<Body>('DELETE', url);
  post = <Body = Problemish>(url: string, payload: object, headers = {}) => this.request<Body>('POST', url, payload, headers);

  private async request<Body>(method: 'GET' | 'POST' | 'DELETE', url: string, payload?: object, headers = {}) {
    const authorization = `Bearer ${this.token}`;
    const response = await this.app.inject({
      ...{ method, url, headers: { authorization, ...this.more, ...headers } },
      ...(payload === undefined ? {} : { payload }),
    });
    const answer: TestResponse<Body> = {
      status: response.statusCode,
      body: response.body === '' ? (undefined as Body) : response.json<Body>(),
      headers: response.headers,
      raw: response.rawPayload,
    };
    return answer;
  }
}

import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { sessionCookie } from '../platform/auth/cookies.js';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface TestResponse<Body> {
  status: number;
  body: Body;
  headers: Record<string, string | string[] | number | undefined>;
  raw: Buffer;
}

export interface Problemish {
  code: string;
  status: number;
  errors?: { field: string; code: string }[];
}

/** Speaks to the API as one signed-in user. */
export class Client {
  constructor(
    private readonly app: NestFastifyApplication,
    private readonly token: string,
    private readonly slug: string,
    readonly userId: string,
  ) {}

  /** The same user, asking for another organisation. */
  inOrganisation(slug: string): Client {
    return new Client(this.app, this.token, slug, this.userId);
  }

  /** What the client sends with every request, for those made without it. */
  headers(): Record<string, string> {
    return { cookie: `${sessionCookie}=${this.token}`, 'x-organisation': this.slug, 'x-csrf-token': 'csrf' };
  }

  get = <Body = Problemish>(url: string) => this.request<Body>('GET', url);
  post = <Body = Problemish>(url: string, payload?: object, headers = {}) => this.request<Body>('POST', url, payload, headers);
  put = <Body = Problemish>(url: string, payload: object, version?: number) => this.request<Body>('PUT', url, payload, ifMatch(version));
  patch = <Body = Problemish>(url: string, payload: object, version?: number) =>
    this.request<Body>('PATCH', url, payload, ifMatch(version));
  delete = <Body = Problemish>(url: string, version?: number) => this.request<Body>('DELETE', url, undefined, ifMatch(version));

  /** One file with form fields, as a browser sends them. */
  async upload<Body = Problemish>(url: string, file: { name: string; content: Buffer }, fields: Record<string, string> = {}) {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append('file', new Blob([new Uint8Array(file.content)]), file.name);
    const request = new Request('http://localhost/', { method: 'POST', body: form });
    const contentType = request.headers.get('content-type') ?? '';
    const payload = Buffer.from(await request.arrayBuffer());
    return this.request<Body>('POST', url, payload, { 'content-type': contentType });
  }

  private async request<Body>(method: Method, url: string, payload?: object, headers: Record<string, string> = {}) {
    const response = await this.app.inject({
      method,
      url,
      ...(payload === undefined ? {} : { payload }),
      headers: { 'x-organisation': this.slug, 'x-csrf-token': 'csrf', ...headers },
      cookies: { [sessionCookie]: this.token },
    });
    const isJson = String(response.headers['content-type'] ?? '').includes('json');
    const answer: TestResponse<Body> = {
      status: response.statusCode,
      body: isJson ? response.json<Body>() : (response.body as Body),
      headers: response.headers,
      raw: response.rawPayload,
    };
    return answer;
  }
}

const ifMatch = (version: number | undefined): Record<string, string> =>
  version === undefined ? {} : { 'if-match': `"${version}"` };

import { Inject, Injectable } from '@nestjs/common';
import ipaddr from 'ipaddr.js';
import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { request as plain, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as secure } from 'node:https';
import { AppConfig } from '../config.js';
import { Problem } from '../errors/problem.js';
import { textOf } from './as-it-comes.js';

export interface OutboundRequest {
  method: 'GET' | 'POST';
  address: string;
  headers: Record<string, string>;
  body?: string;
  /** Of the answer. */
  limitBytes: number;
  /** For all of it, from looking the name up to the end of the answer. */
  withinMs?: number;
}

export interface OutboundAnswer {
  status: number;
  headers: IncomingMessage['headers'];
  body: string;
}

const usualMs = 15_000;

/**
 * Asks and tells addresses that users have entered. The name is resolved first and the connection goes to the very
 * address that was looked at, so that nothing inside can be reached by way of us; redirects are answers like any other.
 */
@Injectable()
export class Outbound {
  constructor(@Inject(AppConfig) private readonly config: AppConfig) {}

  /** @throws Problem `address_not_allowed`, `address_not_found`, `no_answer`, or `file_too_large` */
  async send({ method, address, headers, body, limitBytes, withinMs = usualMs }: OutboundRequest): Promise<OutboundAnswer> {
    const url = outboundUrl(address);
    if (!url) throw new Problem(422, 'address_not_allowed', { address });
    const signal = AbortSignal.timeout(withinMs);
    const { address: ip, family } = await this.resolve(url, signal);
    const options: RequestOptions = {
      method,
      headers: { 'user-agent': 'Samsyn', ...headers, ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }) },
      agent: false,
      signal,
      lookup: (_name, { all }, done) => (all ? done(null, [{ address: ip, family }]) : done(null, ip, family)),
    };
    try {
      const answer = await exchange(url, options, body);
      try {
        return { status: answer.statusCode ?? 0, headers: answer.headers, body: await textOf(answer, limitBytes) };
      } finally {
        answer.destroy();
      }
    } catch (error) {
      if (error instanceof Problem) throw error;
      throw new Problem(502, 'no_answer', { reason: error instanceof Error ? error.message.slice(0, 200) : '' });
    }
  }

  /** Every address of a name. */
  protected lookup(host: string): Promise<LookupAddress[]> {
    return lookup(host, { all: true });
  }

  private async resolve(url: URL, signal: AbortSignal): Promise<LookupAddress> {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    // A lookup cannot be called off: past the time it goes on unheard.
    const found = await Promise.race([this.lookup(host).catch(() => []), aborted(signal)]);
    if (found === null) throw new Problem(502, 'no_answer', { reason: 'DNS timeout' });
    const [first] = found;
    if (!first) throw new Problem(422, 'address_not_found', { host });
    // One address inside among several is one too many.
    if (!found.every(({ address }) => allowed(address, this.config.allowLoopback))) {
      throw new Problem(422, 'address_not_allowed', { address: host });
    }
    return first;
  }
}

function aborted(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(null), { once: true }));
}

function exchange(url: URL, options: RequestOptions, body: string | undefined): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? secure : plain;
  return new Promise((resolve, reject) => {
    const sent = request(url, options, resolve);
    sent.on('error', reject);
    sent.end(body);
  });
}

/** An address of the web without credentials; null for any other text. */
export function outboundUrl(address: string): URL | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const web = url.protocol === 'https:' || url.protocol === 'http:';
  return web && url.username === '' && url.password === '' ? url : null;
}

/** Public unicast alone, also where an IPv4 address is written as IPv6. */
export function allowed(address: string, loopback: boolean): boolean {
  const range = ipaddr.process(address).range();
  return range === 'unicast' || (loopback && range === 'loopback');
}

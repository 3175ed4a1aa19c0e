import type { LookupAddress } from 'node:dns';
import type { AppConfig } from '../config.js';
import { allowed, Outbound, outboundUrl } from './outbound.js';

/** Of whose names nobody ever tells. */
class Unheard extends Outbound {
  protected override lookup(): Promise<LookupAddress[]> {
    return new Promise(() => undefined);
  }
}

describe('where we ask and tell', () => {
  it.each([
    '127.0.0.1', '10.1.2.3', '172.16.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '255.255.255.255',
    '224.0.0.1', '::1', '::', 'fe80::1', 'fd00::1', '::ffff:10.0.0.1', '::ffff:127.0.0.1', '64:ff9b::a00:1', '2002:a00:1::',
  ])('%s is not', (address) => expect(allowed(address, false)).toBe(false));

  it.each(['8.8.8.8', '2001:4860:4860::8888'])('%s may be', (address) => expect(allowed(address, false)).toBe(true));

  it('this machine may be where it is configured, and what is behind it may not', () => {
    expect(allowed('127.0.0.1', true)).toBe(true);
    expect(allowed('10.0.0.1', true)).toBe(false);
  });

  it('waits for a name no longer than for an answer', async () => {
    const outbound = new Unheard({ allowLoopback: false } as AppConfig);
    const asked = outbound.send({ method: 'GET', address: 'https://a.example', headers: {}, limitBytes: 1, withinMs: 20 });
    await expect(asked).rejects.toMatchObject({ code: 'no_answer' });
  });

  it.each(['ftp://a.example', 'file:///etc/passwd', 'https://user:secret@a.example', 'a.example', ''])('"%s" is no address', (address) =>
    expect(outboundUrl(address)).toBeNull(),
  );
});

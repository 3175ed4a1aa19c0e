import { Injectable } from '@nestjs/common';
import { Problem } from '../errors/problem.js';
import { AccountRepository } from './account.repository.js';
import { sessionDays } from './cookies.js';
import { LinkRepository } from './link.repository.js';
import { hashPassword, verifyPassword } from './passwords.js';
import { SessionRepository } from './session.repository.js';
import { newToken, tokenHash } from './tokens.js';

const minute = 60_000;
const lockOut = { failures: 5, minutes: 15 };
const perAddress = { failures: 30, minutes: 15 };

export interface Caller {
  ip: string;
  userAgent: string;
}

export interface OpenedSession {
  token: string;
  csrfToken: string;
}

@Injectable()
export class AuthService {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly sessions: SessionRepository,
    private readonly links: LinkRepository,
  ) {}

  /** The same answer for an unknown address, a wrong password and a deactivated account. */
  async signIn(email: string, password: string, caller: Caller, now: Date): Promise<OpenedSession> {
    const recent = await this.accounts.failuresFrom(caller.ip, new Date(now.getTime() - perAddress.minutes * minute));
    if (recent >= perAddress.failures) throw new Problem(429, 'too_many_requests');
    const account = await this.accounts.findByEmail(email);
    if (account?.lockedUntil && account.lockedUntil > now) {
      await this.accounts.recordSignIn(email, account.id, caller.ip, 'locked', now);
      throw new Problem(429, 'account_locked', { minutes: lockOut.minutes });
    }
    const correct = await verifyPassword(account?.passwordHash ?? null, password);
    if (!account || !correct || !account.active) {
      const lockUntil = new Date(now.getTime() + lockOut.minutes * minute);
      if (account) await this.accounts.recordFailure(account.id, lockOut.failures, lockUntil);
      await this.accounts.recordSignIn(email, account?.id ?? null, caller.ip, 'refused', now);
      throw new Problem(401, 'wrong_email_or_password');
    }
    await this.accounts.recordSuccess(account.id);
    await this.accounts.recordSignIn(email, account.id, caller.ip, 'signed_in', now);
    return this.openSession(account.id, caller, now);
  }

  /** Sets the password an invitation or reset link asks for; ends every session and signs in anew. */
  async redeemLink(token: string, password: string, name: string | undefined, caller: Caller, now: Date) {
    const passwordHash = await hashPassword(password);
    const userId = await this.links.redeem(tokenHash(token), passwordHash, name, now);
    if (!userId) throw new Problem(404, 'link_invalid');
    return this.openSession(userId, caller, now);
  }

  async linkPurpose(token: string, now: Date) {
    const link = await this.links.find(tokenHash(token), now);
    if (!link) throw new Problem(404, 'link_invalid');
    return link;
  }

  private async openSession(userId: string, caller: Caller, now: Date): Promise<OpenedSession> {
    const token = newToken();
    const csrfToken = newToken();
    const expiresAt = new Date(now.getTime() + sessionDays * 86_400_000);
    await this.sessions.deleteExpired(now);
    await this.sessions.create(tokenHash(token), userId, csrfToken, caller, expiresAt);
    return { token, csrfToken };
  }
}

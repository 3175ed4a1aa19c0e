import { computed, inject, Service, signal } from '@angular/core';
import { can, type Permission } from '@samsyn/domain/access/permissions';
import { ActiveOrganisation } from '../http/active-organisation.js';
import { ApiClient } from '../http/api-client.js';
import { asProblem } from '../http/api-problem.js';
import { SessionGate } from '../http/session-gate.js';
import { Language, Zone } from '../i18n/language.js';
import type { LanguageCode } from '../i18n/languages.js';
import { Remembered } from '../remembered.js';
import type { Me } from './session.js';

/** Who is signed in, for which organisation, and what they may do there. */
@Service()
export class AuthStore {
  private readonly api = inject(ApiClient);
  private readonly gate = inject(SessionGate);
  private readonly organisation = inject(ActiveOrganisation);
  private readonly language = inject(Language);
  private readonly remembered = inject(Remembered);
  private readonly zone = inject(Zone);
  private readonly me = signal<Me | null>(null);

  readonly user = computed(() => this.me()?.user ?? null);
  readonly memberships = computed(() => this.me()?.memberships ?? []);
  readonly signedIn = computed(() => this.me() !== null);
  readonly membership = computed(() => {
    const all = this.memberships();
    return all.find(({ slug }) => slug === this.organisation.slug()) ?? all[0] ?? null;
  });
  readonly role = computed(() => this.membership()?.role ?? null);

  /** Reactive. The same table guards the API, so what is shown and what is answered agree. */
  can(permission: Permission): boolean {
    const role = this.role();
    return role !== null && can(role, permission);
  }

  /** Finds out whether the browser still holds a session; asks the API once. */
  async ensure(): Promise<boolean> {
    if (this.signedIn()) return true;
    try {
      await this.enter(await this.api.get<Me>('/auth/me', { anonymous: true }));
      return true;
    } catch (error) {
      if (asProblem(error).status === 401) return false;
      throw error;
    }
  }

  async signIn(email: string, password: string): Promise<void> {
    const body = { email, password };
    await this.enter(await this.api.post<Me>('/auth/sign-in', { body, anonymous: true }));
  }

  /** A one-time link makes its person known, so it signs in as well. */
  async redeem(body: { token: string; password: string; name?: string }): Promise<void> {
    await this.enter(await this.api.post<Me>('/auth/links/redeem', { body, anonymous: true }));
  }

  /** Shown at once, kept in this browser, and told to the account for the next one. */
  async chooseLanguage(code: LanguageCode): Promise<void> {
    await this.language.choose(code);
    if (this.signedIn()) await this.api.patch('/auth/me', { body: { locale: code } });
  }

  async signOut(): Promise<void> {
    await this.end('/auth/sign-out');
  }

  async signOutEverywhere(): Promise<void> {
    await this.end('/auth/sign-out-everywhere');
  }

  chooseOrganisation(slug: string): void {
    this.remembered.write('organisation', slug);
    this.enterOrganisation(slug);
  }

  leave(): void {
    this.gate.inSession.set(false);
    this.me.set(null);
    this.organisation.slug.set(null);
  }

  /** A session that had already run out is ended just as well. */
  private async end(path: string): Promise<void> {
    try {
      await this.api.post(path, { anonymous: true });
    } catch (error) {
      if (asProblem(error).status !== 401) throw error;
    }
    this.leave();
  }

  private async enter(me: Me): Promise<void> {
    const remembered = this.remembered.read('organisation');
    this.me.set(me);
    this.enterOrganisation(remembered);
    this.gate.inSession.set(true);
    await this.language.follow(me.user.locale);
  }

  private enterOrganisation(slug: string | null): void {
    const all = this.memberships();
    const membership = all.find((one) => one.slug === slug) ?? all[0];
    this.organisation.slug.set(membership?.slug ?? null);
    if (membership) this.zone.name.set(membership.zone);
  }
}

import type { FastifyReply, FastifyRequest } from 'fastify';

export const sessionCookie = 'samsyn_session';
export const csrfCookie = 'samsyn_csrf';
export const sessionDays = 14;

/** Always secure in production; elsewhere wherever the browser came over https. */
export function setSessionCookies(
  request: FastifyRequest,
  reply: FastifyReply,
  session: { token: string; csrfToken: string },
  production: boolean,
): void {
  const { token, csrfToken } = session;
  const secure = production || request.protocol === 'https';
  const common = { path: '/', sameSite: 'lax', secure, maxAge: sessionDays * 86_400 } as const;
  void reply.setCookie(sessionCookie, token, { ...common, httpOnly: true });
  void reply.setCookie(csrfCookie, csrfToken, { ...common, httpOnly: false });
}

export function clearSessionCookies(reply: FastifyReply): void {
  void reply.clearCookie(sessionCookie, { path: '/' });
  void reply.clearCookie(csrfCookie, { path: '/' });
}

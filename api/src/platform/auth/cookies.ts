import type { FastifyReply, FastifyRequest } from 'fastify';

export const sessionCookie = 'samsyn_session';
export const csrfCookie = 'samsyn_csrf';
export const sessionDays = 14;

/** Secure wherever the browser came over https; plain http is for loopback and demo alone. */
export function setSessionCookies(request: FastifyRequest, reply: FastifyReply, token: string, csrf: string): void {
  const common = { path: '/', sameSite: 'lax', secure: request.protocol === 'https', maxAge: sessionDays * 86_400 } as const;
  void reply.setCookie(sessionCookie, token, { ...common, httpOnly: true });
  void reply.setCookie(csrfCookie, csrf, { ...common, httpOnly: false });
}

export function clearSessionCookies(reply: FastifyReply): void {
  void reply.clearCookie(sessionCookie, { path: '/' });
  void reply.clearCookie(csrfCookie, { path: '/' });
}

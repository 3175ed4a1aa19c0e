import { demoPassword, people } from './nacka/people.js';

/** The lines that `npm start` prints so that somebody new gets in. */
export function signInLines(): string[] {
  const width = Math.max(...people.map(({ email }) => email.length));
  const rows = people.map(({ email, role, supplier }) => `  ${email.padEnd(width)}  ${role}${supplier ? ` (${supplier})` : ''}`);
  return [`Demo sign-ins, all with the password ${demoPassword}:`, ...rows];
}

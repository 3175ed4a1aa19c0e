/** Lets one creation be sent twice without creating twice; also where the browser has no secure context. */
export function creationKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

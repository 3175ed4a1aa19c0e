/** Lets one creation be sent twice without creating twice; also where the browser has no secure context. */
export function creationKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A key for each thing that is created: the same sent again after a lost answer has the same one, anything else another. */
export class CreationKeys {
  private last = { what: '', key: '' };

  of(path: string, body: object): string {
    const what = `${path} ${JSON.stringify(body)}`;
    if (this.last.what !== what) this.last = { what, key: creationKey() };
    return this.last.key;
  }

  /** It is done: the same once more is meant. */
  used(): void {
    this.last = { what: '', key: '' };
  }
}

const address = /[^\s@]+@[^\s@]+\.[^\s@]+/;
const phone = /(?:\+|\b0)\d(?:[\s-]?\d){6,}/;

/** Whether a comment seems to say who wrote it, or names a way to reach somebody: an address, a number, one's own name. */
export function tellsWho(text: string, ownName: string): boolean {
  const words = text.toLocaleLowerCase().split(/[^\p{L}]+/u);
  const own = ownName.toLocaleLowerCase().split(/\s+/).filter((part) => part.length > 2);
  return address.test(text) || phone.test(text) || own.some((part) => words.includes(part));
}

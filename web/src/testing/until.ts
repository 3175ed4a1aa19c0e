/** Waits, turn by turn of the event loop, for what a lazily loaded part will put on the page. */
export async function until<T>(find: () => T | null | undefined, turns = 200): Promise<T> {
  for (let turn = 0; turn < turns; turn++) {
    const found = find();
    if (found !== null && found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, turns > 200 ? 5 : 0));
  }
  throw new Error(`Never came: ${find}`);
}

type Texts = ReadonlyMap<string, string>;

const none: Texts = new Map();
/** A place has a row for each of a few readers; a changed document soon takes the room of its predecessor. */
const textsAPlace = 16;

/**
 * The texts of documents this process has read, each by its row's id, which a changed document gives up. Which
 * row a reader gets is never decided here: the database is asked at every read, only the text need not come along.
 */
export class KnownTexts {
  private readonly places = new Map<string, Texts>();
  private characters = 0;

  constructor(private readonly limit = 32 * 1024 * 1024) {}

  /** The texts by id, as they are now: what is kept or given up later changes another map. */
  of(place: string): Texts {
    return this.places.get(place) ?? none;
  }

  /** Keeps one more, and gives up the places known longest when all together become too large. */
  keep(place: string, id: string, text: string): void {
    const known = this.of(place);
    this.forget(place);
    const kept = new Map([...known, [id, text] as const].slice(-textsAPlace));
    this.places.set(place, kept);
    this.characters += size(kept);
    for (const oldest of this.places.keys()) {
      if (this.characters <= this.limit) return;
      this.forget(oldest);
    }
  }

  private forget(place: string): void {
    this.characters -= size(this.of(place));
    this.places.delete(place);
  }
}

function size(texts: Texts): number {
  let characters = 0;
  for (const text of texts.values()) characters += text.length;
  return characters;
}

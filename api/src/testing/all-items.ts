import type { Client } from './client.js';

interface AnyPage<Item> {
  items: Item[];
  nextCursor: string | null;
  total?: number;
}

/** Follows the cursors of a list to its end, as a caller would; `url` carries the query. */
export async function allItems<Item>(client: Client, url: string): Promise<Item[]> {
  const items: Item[] = [];
  let cursor = '';
  for (let page = 0; page < 1000; page++) {
    const { body } = await client.get<AnyPage<Item>>(cursor ? `${url}&cursor=${cursor}` : url);
    items.push(...body.items);
    if (body.nextCursor === null) return items;
    cursor = body.nextCursor;
  }
  throw new Error(`${url} has no end`);
}

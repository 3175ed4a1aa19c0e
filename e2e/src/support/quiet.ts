import { expect, type Page } from '@playwright/test';

/** Nothing more has been fetched for half a second. The stream of changes stays open, so the network is never idle. */
export async function quiet(page: Page): Promise<void> {
  let before = -1;
  const isSame = async () => {
    const now = await page.evaluate(() => performance.getEntriesByType('resource').length);
    const same = now === before;
    before = now;
    return same;
  };
  await expect.poll(isSame, { intervals: [500], timeout: 20_000 }).toBe(true);
}

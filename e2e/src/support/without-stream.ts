import type { Page } from '@playwright/test';

/** Keeps the stream of changes from being opened: while it is, the network is never idle. */
export async function withoutStream({ page }: { page: Page }): Promise<void> {
  await page.route('**/api/changes*', (route) => route.fulfill({ status: 503 }));
}

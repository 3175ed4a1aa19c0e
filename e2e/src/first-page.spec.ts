import { expect, test } from '@playwright/test';
import { gzipSync } from 'node:zlib';

const limits = { scriptBytes: 150 * 1024, requests: 20 };

test('the first page needs little', async ({ page }) => {
  let requests = 0;
  const scripts: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    requests += 1;
    if (/\.js(\?|$)/.test(response.url())) scripts.push(response.body());
  });
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Logga in' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  const bodies = await Promise.all(scripts);
  const compressed = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
  expect(requests).toBeLessThanOrEqual(limits.requests);
  expect(compressed).toBeLessThanOrEqual(limits.scriptBytes);
});

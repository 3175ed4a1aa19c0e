import { type APIRequestContext, expect, type Page } from '@playwright/test';

/** The demo's people; `npm start` prints them. */
export const people = {
  administrator: 'admin@nacka.example',
  supplierManager: 'leverantor@nacka.example',
  executive: 'ledning@nacka.example',
  assessor: 'granskare@nacka.example',
  vendor: 'olle@orange.example',
  otherVendor: 'stina@stadsnat.example',
} as const;
export type Person = keyof typeof people;
export const password = 'samsyn-demo';

/** Signs in without the form; the page and its `request` share the session. */
export async function signIn(page: Page, person: Person): Promise<void> {
  await signInByApi(page.context().request, person);
}

export async function signInByApi(request: APIRequestContext, person: Person): Promise<void> {
  const response = await request.post('/api/auth/sign-in', { data: { email: people[person], password } });
  expect(response.status()).toBe(200);
}

/** Jest's globals with the types of `@jest/globals`, so that specs need no import. */
type Jest = typeof import('@jest/globals');

declare const describe: Jest['describe'];
declare const it: Jest['it'];
declare const expect: Jest['expect'];
declare const beforeAll: Jest['beforeAll'];
declare const beforeEach: Jest['beforeEach'];
declare const afterAll: Jest['afterAll'];
declare const afterEach: Jest['afterEach'];

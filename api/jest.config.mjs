import { swc } from '../.jest/swc.mjs';

export default {
  displayName: 'api',
  testEnvironment: 'node',
  roots: ['<rootDir>'],
  testPathIgnorePatterns: ['/dist/'],
  testRegex: process.env.SAMSYN_ACCEPTANCE ? '\\.acceptance\\.spec\\.ts$' : '(?<!\\.acceptance)\\.spec\\.ts$',
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  globalSetup: '<rootDir>/src/testing/global-setup.mjs',
  globalTeardown: '<rootDir>/src/testing/global-teardown.mjs',
  ...swc,
};

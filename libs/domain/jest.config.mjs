import { swc } from '../../.jest/swc.mjs';

export default {
  displayName: 'domain',
  testEnvironment: 'node',
  roots: ['<rootDir>/src'],
  ...swc,
};

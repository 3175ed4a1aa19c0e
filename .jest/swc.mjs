/** What the Node projects share: TypeScript as ESM through swc, `.js` suffixes back to `.ts`. */
const root = new URL('..', import.meta.url).pathname;

export const swc = {
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: {
    '^@samsyn/domain/(.*)$': `${root}libs/domain/src/$1.ts`,
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          target: 'es2023',
        },
        module: { type: 'es6' },
      },
    ],
  },
};

import presets from 'jest-preset-angular/presets/index.js';

const preset = presets.createEsmPreset({ tsconfig: '<rootDir>/tsconfig.spec.json' });

export default {
  ...preset,
  displayName: 'web',
  roots: ['<rootDir>/src'],
  testEnvironment: '<rootDir>/src/testing/environment.mjs',
  testEnvironmentOptions: { customExportConditions: ['node', 'node-addons', 'browser'] },
  setupFilesAfterEnv: ['<rootDir>/src/testing/setup.ts'],
  moduleNameMapper: {
    '^@samsyn/domain/(.*)$': '<rootDir>/../libs/domain/src/$1.ts',
    '^tslib$': 'tslib/tslib.es6.js',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
};

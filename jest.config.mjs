export default {
  projects: ['<rootDir>/libs/domain', '<rootDir>/api', '<rootDir>/web'],
  maxWorkers: 2,
  // Some suites start real servers and import whole logs, and machines are shared.
  testTimeout: 120_000,
};

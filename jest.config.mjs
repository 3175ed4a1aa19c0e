export default {
  projects: ['<rootDir>/libs/domain', '<rootDir>/api', '<rootDir>/web'],
  maxWorkers: 2,
  // Modules loaded for a suite stay in its worker's memory, suite after suite.
  workerIdleMemoryLimit: '1500MB',
  // Some suites start real servers and import whole logs, and machines are shared.
  testTimeout: 120_000,
};

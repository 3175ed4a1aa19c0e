export default { projects: ['<rootDir>/libs/domain', '<rootDir>/api', '<rootDir>/web'] };

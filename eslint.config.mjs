import angular from 'angular-eslint';
import tseslint from 'typescript-eslint';

const rules = {
  '@typescript-eslint/consistent-type-imports': 'off',
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' }],
  // Nest and Angular recognise their modules and components by empty decorated classes.
  '@typescript-eslint/no-extraneous-class': 'off',
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-console': 'error',
  'max-lines': ['error', { max: 400 }],
  'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
};

export default tseslint.config(
  { ignores: ['**/dist/', '**/node_modules/', '.angular/', '.nx/', 'libs/api-client/src/', '**/*.generated.ts'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strict, ...tseslint.configs.stylistic],
    rules,
  },
  {
    files: ['web/**/*.ts'],
    extends: [...angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
  },
  {
    files: ['web/**/*.html'],
    extends: [...angular.configs.templateRecommended, ...angular.configs.templateAccessibility],
  },
);

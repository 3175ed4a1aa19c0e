// Who may import what. The order of api features is architecture's: a feature sees only those to its left.
const features = [
  'organisations', 'periods', 'saved-views', 'actions', 'towers', 'suppliers', 'users', 'contracts', 'services', 'service-calendars',
  'service-levels', 'evidence', 'incidents', 'major-incidents', 'results', 'integrations', 'ledgers', 'operating-level-agreements', 'credits', 'costs', 'back-tests', 'reports', 'risks', 'obligations', 'compliance', 'flexibility', 'innovation', 'collaboration', 'sourcing', 'outcome-studies', 'assessments', 'governance', 'scorecards', 'quality-indicators', 'peers', 'overview', 'board-packs', 'exports', 'search',
];

const notFromTheRight = features.map((feature, index) => ({
  name: `api-${feature}-imports-from-its-right`,
  severity: 'error',
  from: { path: `^api/src/${feature}/` },
  to: { path: `^api/src/(${features.slice(index + 1).join('|') || '-'})/` },
}));

const error = (name, from, to) => ({ name, severity: 'error', from, to });

module.exports = {
  forbidden: [
    error('no-cycles', {}, { circular: true }),
    error('domain-is-pure', { path: '^libs/domain/src' , pathNot: '\\.spec\\.ts$' }, {
      pathNot: ['^libs/domain/src', 'node_modules/(fraction\\.js|mathjs|temporal-polyfill|temporal-spec)/'],
    }),
    error('api-imports-no-other-project', { path: '^api/' }, { path: '^(web|e2e|libs/api-client)/' }),
    error('web-imports-no-api', { path: '^web/' }, { path: '^(api|e2e)/' }),
    error('e2e-imports-no-sources', { path: '^e2e/' }, { path: '^(api|web)/' }),
    error('platform-knows-no-feature', { path: '^api/src/platform/', pathNot: 'create-app\\.ts$' }, {
      path: `^api/src/(${features.join('|')}|app\\.module)`,
    }),
    ...notFromTheRight,
    error('entities-and-repositories-stay-at-home', { path: '^api/src/([^/]+)/' }, {
      path: '^api/src/(?!platform|testing)[^/]+/.*\\.(entity|repository)\\.ts$',
      pathNot: '^api/src/$1/',
    }),
    // A spec may follow a link to the feature it leads to.
    error('web-features-do-not-meet', { path: '^web/src/app/([^/]+)/', pathNot: '\\.spec\\.ts$' }, {
      path: '^web/src/app/(?!core/|shared/)[^/]+/',
      pathNot: '^web/src/app/$1/',
    }),
    error('web-shared-is-presentational', { path: '^web/src/app/shared/' }, { path: '^web/src/app/(?!shared/|core/)' }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.angular)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};

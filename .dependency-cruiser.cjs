/** The house rule: imports point down (docs/architecture.md). */
const functionRooms =
  'reviews|service-records|follow-ups|flags|flag-detection|content-check|figures|surveys|responses|survey-results|survey-cases|notices|citizen-notices|messages|staff|audit|directory|directory-desk|terminals|privacy|forgetting|reports|identity|exchange|uploads|wechat-pushes|public-board|publications|tally|clock'

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'shared-imports-no-room',
      comment: 'Rules run on a phone, in a browser and in a function: no I/O, no SDK, no room above them.',
      severity: 'error',
      from: { path: '^shared/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(functions|miniapp|seeds|test)/|^node:|node_modules/@aws-sdk', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'zod-only-in-the-contract',
      severity: 'error',
      from: { path: '^(shared|miniapp)/', pathNot: '^shared/api/' },
      to: { path: 'node_modules/zod' },
    },
    {
      name: 'miniapp-takes-only-types-from-the-contract',
      comment: 'No schema library reaches the phone.',
      severity: 'error',
      from: { path: '^miniapp/' },
      to: { path: '^shared/api/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'miniapp-imports-shared-only',
      severity: 'error',
      from: { path: '^miniapp/' },
      to: { path: '^(functions|seeds|test)/' },
    },
    {
      name: 'store-imports-shared-only',
      severity: 'error',
      from: { path: '^functions/store/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(functions/(?!store/)|miniapp|seeds|test)' },
    },
    {
      name: 'platform-imports-store-and-shared-only',
      severity: 'error',
      from: { path: '^functions/platform/', pathNot: '\\.test\\.ts$' },
      to: { path: `^(functions/(${functionRooms}|local)/|miniapp|seeds|test)` },
    },
    {
      name: 'a-function-never-imports-another',
      comment: 'What two functions need is a rule (shared) or an entity (store).',
      severity: 'error',
      from: { path: `^functions/(${functionRooms})/`, pathNot: '\\.test\\.ts$' },
      to: { path: `^functions/(${functionRooms}|local)/|^(miniapp|seeds|test)/`, pathNot: '^functions/$1/' },
    },
    {
      name: 'seeds-import-shared-only',
      severity: 'error',
      from: { path: '^seeds/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(functions|miniapp|test)/' },
    },
    {
      name: 'nothing-imports-local-or-tests',
      severity: 'error',
      from: { pathNot: '^(functions/local|test)/|\\.test\\.tsx?$' },
      to: { path: '^(functions/local|test)/' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|node_modules/\\.cache)/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
}

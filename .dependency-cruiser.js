/**
 * Data flows one way, content → elements → script: see docs/architecture.md, whose diagram is drawn from these imports.
 * @type {import('dependency-cruiser').IConfiguration}
 */
const only = (name, path, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: {path},
  to: {pathNot: [path, ...allowed]},
});

export default {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: {circular: true, viaOnly: {dependencyTypesNot: ['type-only']}},
    },
    only('content-alone', '^src/content/', [], 'Facts and words know nothing else of the project.'),
    only(
      'embed-without-lit',
      '^src/embed/',
      ['^src/content/', '^src/input/', '^src/shared/(?:clinic-links|plain-links|warn)\\.ts$'],
      'What places plain links works even where Lit cannot.',
    ),
    only(
      'input-without-lit',
      '^src/input/',
      ['^src/content/', '^src/shared/(?:as-text|attributes|link|phone|warn)\\.ts$'],
      'What the owner says is read by one rule, in the element and where Lit cannot run.',
    ),
    {
      name: 'plain-links-without-lit',
      comment: 'Nothing on the way to a plain link needs Lit.',
      severity: 'error',
      from: {path: '^src/(?:embed|input)/'},
      to: {path: 'node_modules/lit', reachable: true},
    },
    {
      name: 'shared-knows-no-element',
      severity: 'error',
      from: {path: '^src/shared/'},
      to: {path: '^src/(?:elements|hotline-banner|info-card|contact-button|embed|frameworks)'},
    },
    {
      name: 'elements-know-no-other',
      severity: 'error',
      from: {path: '^src/(hotline-banner|info-card|contact-button)/'},
      to: {
        path: '^src/(?:hotline-banner|info-card|contact-button|embed|frameworks)',
        pathNot: '^src/$1/',
      },
    },
    {
      name: 'lit-alone',
      comment: 'Nothing but Lit goes into the bundle.',
      severity: 'error',
      from: {path: '^src/', pathNot: '^src/frameworks/'},
      to: {path: 'node_modules', pathNot: 'node_modules/lit/', dependencyTypesNot: ['type-only']},
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.json'},
    doNotFollow: {path: 'node_modules'},
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['browser', 'import', 'default'],
    },
    reporterOptions: {mermaid: {minify: false}, archi: {collapsePattern: '^src/[^/]+'}},
  },
};

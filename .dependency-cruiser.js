/**
 * Data flows one way, content → elements → script: see docs/architecture.md, whose diagram is drawn from these imports.
 */

/** A folder of src/, and the other folders and files there that it may import from. */
const room = (name, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: {path: `^src/${name}/`},
  to: {path: '^src/', pathNot: `^src/(?:${[name, ...allowed].join('|')})(?:/|\\.)`},
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {name: 'no-circles', severity: 'error', from: {}, to: {circular: true}},
    room('content', [], 'Facts and words know nothing else of the project.'),
    room('input', ['content'], 'What the owner says is read by one rule, with Lit and without.'),
    room('plain-links', ['content', 'input'], 'Plain links show where Lit cannot run.'),
    room('styles', [], 'Colours and sizes know nothing of what they are used on.'),
    room('util', [], 'Helpers of the browser know nothing of the project.'),
    room(
      'templates',
      ['content', 'styles'],
      'A template gets its words and values, and reads none.',
    ),
    room(
      'controllers',
      ['content', 'input', 'plain-links', 'styles', 'templates', 'util', 'events'],
      'A controller serves any element.',
    ),
    room(
      'elements',
      ['content', 'input', 'plain-links', 'styles', 'templates', 'controllers', 'util', 'events'],
      'An element does not know how it came into the page.',
    ),
    room(
      'embed',
      ['content', 'input', 'plain-links'],
      'What places plain links works even where Lit cannot.',
    ),
    room('types', ['entries', 'elements', 'embed', 'content', 'events'], 'Types alone.'),
    {
      name: 'plain-links-without-lit',
      comment: 'Nothing on the way to a plain link needs Lit.',
      severity: 'error',
      from: {path: '^src/(?:embed|input|plain-links)/'},
      to: {path: 'node_modules/lit', reachable: true},
    },
    {
      name: 'data-without-lit',
      severity: 'error',
      from: {path: '^src/(?:content|util)/|^src/styles/(?!.*\\.styles)'},
      to: {path: 'node_modules/lit'},
    },
    {
      name: 'elements-know-no-other',
      severity: 'error',
      from: {path: '^src/elements/([^/]+)/'},
      to: {path: '^src/elements/[^/]+/', pathNot: '^src/elements/$1/'},
    },
    {
      name: 'lit-alone',
      comment: 'Nothing but Lit goes into the bundle.',
      severity: 'error',
      from: {path: '^src/', pathNot: '^src/types/'},
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

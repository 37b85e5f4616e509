// Which folder of src/ imports which.
import {cruise} from 'dependency-cruiser';

/** A Mermaid diagram with an arrow for each folder or entry that imports another. */
export async function importDiagram() {
  const {output} = await cruise(['src'], {
    collapse: '^src/[^/]+',
    exclude: {path: 'node_modules/(?!lit/)|^src/types/|^svelte'},
    doNotFollow: {path: 'node_modules'},
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {exportsFields: ['exports'], conditionNames: ['browser', 'default']},
  });
  const nameOf = (path) => (path.includes('node_modules/lit') ? 'lit' : path.replace('src/', ''));
  const label = (name) => (name.includes('.') || name === 'lit' ? name : `${name}/`);
  const id = (name) => name.replace(/\W/g, '_');
  const edges = output.modules.flatMap(({source, dependencies}) =>
    dependencies.map(({resolved}) => [nameOf(source), nameOf(resolved)]),
  );
  const names = [...new Set(edges.flat())].sort();
  const lines = [...new Set(edges.map(([from, to]) => `  ${id(from)} --> ${id(to)}`))].sort();
  const nodes = names.map((name) => `  ${id(name)}["${label(name)}"]`);
  return ['```mermaid', 'flowchart LR', ...nodes, ...lines, '```'].join('\n');
}

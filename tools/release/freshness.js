// Says which hotline or statement is due for another look. `npm run check` only warns; with --fail a stale fact
// stops a release.
import {fileURLToPath} from 'node:url';
import {listStatements, loadContent} from '../docs/load-content.js';

/** A wrong number harms at once; a source ages slowly. */
const LIMITS = {hotline: 6, statement: 12};

const monthsBetween = (isoMonth, today) => {
  const [year, month] = isoMonth.split('-').map(Number);
  return (today.getFullYear() - year) * 12 + today.getMonth() + 1 - month;
};

/**
 * @param {{hotlines: Record<string, {checked: string}>, statements: {id: string, record: {checked: string}}[]}} facts
 * @param {Date} today
 * @returns {string[]} one line for each fact that is overdue
 */
export function overdue({hotlines, statements}, today) {
  const facts = [
    ...Object.entries(hotlines).map(([name, {checked}]) => ({
      what: `Hotline "${name}"`,
      checked,
      limit: LIMITS.hotline,
    })),
    ...statements.map(({id, record: {checked}}) => ({
      what: `The statement ${id}`,
      checked,
      limit: LIMITS.statement,
    })),
  ];
  return facts
    .filter((fact) => monthsBetween(fact.checked, today) > fact.limit)
    .map(
      ({what, checked: month, limit}) =>
        `${what} was last checked in ${month}, more than ${limit} months ago: compare it with its sources and set its month in src/content/.`,
    );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const facts = await loadContent();
  const lines = overdue({...facts, statements: listStatements(facts)}, new Date());
  for (const line of lines) console.warn(line);
  if (lines.length && process.argv.includes('--fail')) process.exit(1);
}

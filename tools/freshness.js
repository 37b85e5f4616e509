// Says which hotline fact or source list is due for another look. `npm run check` only warns; with --fail a stale fact
// stops a release.
import {fileURLToPath} from 'node:url';
import {loadContent} from './content.js';

/** A wrong number harms at once; a source ages slowly. */
const LIMITS = {hotline: 6, sources: 12};

const monthsBetween = (isoMonth, today) => {
  const [year, month] = isoMonth.split('-').map(Number);
  return (today.getFullYear() - year) * 12 + today.getMonth() + 1 - month;
};

/**
 * @param {{hotlines: Record<string, {checked: string}>, checked: string}} facts
 * @param {Date} today
 * @returns {string[]} one line for each fact that is overdue
 */
export function overdue({hotlines, checked}, today) {
  const facts = [
    ...Object.entries(hotlines).map(([name, hotline]) => ({
      what: `Hotline "${name}"`,
      checked: hotline.checked,
      limit: LIMITS.hotline,
    })),
    {what: 'The source list', checked, limit: LIMITS.sources},
  ];
  return facts
    .filter((fact) => monthsBetween(fact.checked, today) > fact.limit)
    .map(
      ({what, checked: month, limit}) =>
        `${what} was last checked in ${month}, more than ${limit} months ago: compare it with its sources and set the date in src/content/.`,
    );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lines = overdue(await loadContent(), new Date());
  for (const line of lines) console.warn(line);
  if (lines.length && process.argv.includes('--fail')) process.exit(1);
}

// What WordPress's filters make of HTML: asked of real WordPress where PHP and Debian's package of it are installed, and
// compared with the results recorded before; else the recorded results alone. UPDATE_WORDPRESS=1 records them anew.
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {isDeepStrictEqual} from 'node:util';

const WORDPRESS = '/usr/share/wordpress';
const RECORDED = 'test/site/wordpress-recorded.json';

const read = () => (existsSync(RECORDED) ? JSON.parse(readFileSync(RECORDED, 'utf8')) : {});

/** @returns {{wordpress: string, classic: string, author: string} | undefined} */
function ask(html) {
  if (!existsSync(`${WORDPRESS}/wp-includes/kses.php`)) return undefined;
  const script = 'tools/test-runner/wordpress-filters.php';
  const {status, stdout, stderr} = spawnSync('php', [script, WORDPRESS], {
    input: html,
    encoding: 'utf8',
  });
  if (status === null) return undefined;
  if (status !== 0) throw new Error(`${script}: ${stdout}${stderr}`);
  return JSON.parse(stdout);
}

/**
 * @param {{name: string, html: string}} question the snippet's name, and what an owner pastes
 * @returns what is shown, and whether real WordPress was asked
 */
export function throughWordPress({name, html}) {
  const of = createHash('sha256').update(html).digest('hex').slice(0, 16);
  const answer = ask(html);
  const recorded = read();
  if (answer && process.env.UPDATE_WORDPRESS) {
    const all = {...recorded, [name]: {of, ...answer}};
    writeFileSync(RECORDED, `${JSON.stringify(all, null, 2)}\n`);
    return answer;
  }
  const {of: before, ...known} = recorded[name] ?? {};
  const say = `run it with UPDATE_WORDPRESS=1 where PHP and ${WORDPRESS} are installed`;
  if (before !== of)
    throw new Error(`The snippet "${name}" has changed since it was recorded: ${say}`);
  // Another WordPress may filter otherwise, and the test then judges what it does.
  if (answer?.wordpress === known.wordpress && !isDeepStrictEqual(answer, known))
    throw new Error(`WordPress does not do what was recorded of "${name}": ${say}`);
  return answer ?? known;
}

// Gets the browsers that are missing, and says which are used.
import {fileURLToPath} from 'node:url';
import {distribution, installWithApt, run} from './apt.js';
import {findAll, VARIABLES} from './find.js';

// Ubuntu's chromium and firefox packages only point to snaps, which a bare machine cannot run:
// there apt gives WebKit and Playwright the other two.
const PACKAGES = {
  debian: {chromium: ['chromium'], firefox: ['firefox-esr'], webkit: ['webkit2gtk-driver', 'xvfb']},
  ubuntu: {webkit: ['webkit2gtk-driver', 'xvfb']},
};

async function install() {
  let {missing} = await findAll();
  if (!missing.length) return;
  console.log(`No browser yet for: ${missing.join(', ')}`);
  const packages = PACKAGES[distribution()];
  const names = missing.flatMap((engine) => packages?.[engine] ?? []);
  if (names.length) installWithApt(['fonts-dejavu-core', ...names]);
  ({missing} = await findAll());
  if (!missing.length) return;
  const cli = fileURLToPath(new URL('../../node_modules/playwright/cli.js', import.meta.url));
  const withSystemLibraries = process.platform === 'linux' && process.getuid?.() === 0;
  run(process.execPath, [
    cli,
    'install',
    ...(withSystemLibraries ? ['--with-deps'] : []),
    ...missing,
  ]);
}

async function main() {
  await install();
  const {found, missing} = await findAll();
  for (const [engine, {path, via}] of Object.entries(found)) {
    console.log(`${engine}: ${path}${via === 'playwright' ? ' (Playwright)' : ''}`);
  }
  if (!missing.length) return;
  const variables = missing.map((engine) => VARIABLES[engine]).join(', ');
  throw new Error(
    `No browser for ${missing.join(', ')}: install one, or name its program in ${variables}, ` +
      `or run fewer engines with BROWSERS=${Object.keys(found).join(',') || 'chromium'}.`,
  );
}

await main().catch((error) => {
  console.error(error.message);
  process.exit(1);
});

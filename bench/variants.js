// What is measured: our own snippets as the builder writes them, the same without a script, and peers of about the
// same task. Each is a name, what it is, and the HTML that a page holds.
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';

const folder = fileURLToPath(new URL('.', import.meta.url));

const say =
  'National Maternal Mental Health Hotline: <a href="tel:+18338526262">Call 1-833-852-6262</a> <a href="sms:+18338526262">Text 1-833-852-6262</a>. In crisis? <a href="tel:988">Call 988</a>';

/** Peers, by the file in peers/ and the markup that its documentation gives. */
const peerMarkup = {
  'sl-alert': `<sl-alert open>${say}</sl-alert>`,
  'wa-callout': `<wa-callout>${say}</wa-callout>`,
  'rh-alert': `<rh-alert><h3 slot="header">Help</h3><p>${say}</p></rh-alert>`,
  'va-banner': `<va-banner headline="National Maternal Mental Health Hotline: call or text 1-833-852-6262" type="info" visible="true"><p>${say}</p></va-banner>`,
  'lite-youtube': '<lite-youtube videoid="ogfYd705cRs" videotitle="A film"></lite-youtube>',
};

/** Peers that hold what the banner does: its words, links as buttons, its disclosure. */
const sameWords = {
  'wa-same-words': {box: 'wa-callout', button: 'wa-button', details: 'wa-details'},
  'sl-same-words': {box: 'sl-alert', button: 'sl-button', details: 'sl-details'},
};

// A top-level await in its icon keeps it from being a classic script.
const isModule = (name) => name === 'rh-alert';

/** The packages that the peers come from, with the version that is measured. */
export function peerVersions() {
  const {dependencies} = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));
  return dependencies;
}

/** One minified classic script for each peer, as a site would bundle it. */
async function buildPeer(name) {
  const result = await build({
    configFile: false,
    root: folder,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {
        input: `${folder}peers/${name}.js`,
        output: {format: isModule(name) ? 'es' : 'iife', minify: true, codeSplitting: false},
      },
    },
  });
  return [result].flat()[0].output.find(({type}) => type === 'chunk').code;
}

/**
 * @param snippet gives the builder's snippet for elements and a form
 * @param inPeer writes the banner's content with the tags of a peer
 * @param options.hasPeers whether peers are measured too
 * @returns the variants, and the files that their pages ask for
 */
export async function makeVariants(snippet, inPeer, {hasPeers = true} = {}) {
  const banner = ['hotline-banner'];
  const card = ['info-card'];
  const all = ['hotline-banner', 'info-card', 'contact-button'];
  const withoutScript = (html) => html.replace(/<script[^]*?<\/script>/g, '');
  // Without fallback links the first paint is that of the styled element.
  const bare = (html) => html.replace(/(<ppd-[^>]*>)[^]*?(<\/ppd-)/g, '$1$2');
  const read = (file) => readFileSync(`dist/${file}`, 'utf8');
  const files = {
    '/ppd-widgets.js': read('ppd-widgets.js'),
    '/ppd-hotline.js': read('ppd-hotline.js'),
  };
  const variants = {};
  const add = (name, what, body) => {
    variants[name] = {name, what, body};
  };
  add('empty', 'a page without anything', '<i></i>');
  for (const [name, elements] of Object.entries({banner, card, all})) {
    const standard = await snippet(elements, 'standard');
    const instant = await snippet(elements, 'instant');
    add(`limit-${name}`, 'static declarative shadow DOM, no script', withoutScript(instant));
    add(`instant-${name}`, 'instant snippet', instant);
    add(`standard-${name}`, 'standard snippet', standard);
    add(`styled-${name}`, 'standard snippet without its plain links', bare(standard));
  }
  const smaller = (html) => html.replaceAll('ppd-widgets.js', 'ppd-hotline.js');
  add(
    'hotline-banner',
    'standard snippet, script without the card',
    smaller(variants['standard-banner'].body),
  );
  if (!hasPeers) return {variants, files};
  const markups = {...peerMarkup};
  for (const [name, tags] of Object.entries(sameWords)) {
    markups[name] = await inPeer(tags);
  }
  for (const [name, markup] of Object.entries(markups)) {
    files[`/${name}.js`] = await buildPeer(name);
    // Out of sight until it is defined, so that the first paint is that of the styled element.
    const hidden = '<style>:not(:defined) { visibility: hidden }</style>';
    add(
      name,
      'peer',
      `${hidden}<script ${isModule(name) ? 'type="module"' : 'defer'} src="/${name}.js"></script>${markup}`,
    );
  }
  return {variants, files};
}

/** Every element in every state that a reader may meet, for tests that hold for all of them. */
import {fixture, html, nextFrame} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {useFakeTimers} from 'sinon';
import '../../src/entries/index.js';
import {parts, whole} from './helpers.js';

const everyWay =
  'clinic-name="Sunrise OB-GYN" phone="602-555-0142 ext. 3" sms="602-555-0143" ' +
  'email="nurse@sunrise.example" href="https://sunrise.example/book" time-zone="America/Phoenix"';

const scenes = {
  banner: '<ppd-hotline-banner></ppd-hotline-banner>',
  'compact banner': '<ppd-hotline-banner density="compact"></ppd-hotline-banner>',
  'banner at the bottom': '<ppd-hotline-banner placement="bottom"></ppd-hotline-banner>',
  'minimized banner': '<ppd-hotline-banner placement="bottom" minimized></ppd-hotline-banner>',
  card: '<ppd-info-card></ppd-info-card>',
  'open card':
    '<ppd-info-card open="all" reviewed-by="Ana Ruiz, MD" reviewed-on="2027-11-02"></ppd-info-card>',
  button: '<ppd-contact-button></ppd-contact-button>',
  'button of a clinic that is open': `<ppd-contact-button ${everyWay} variant="solid" hours="Mo-Sa 00:00-24:00; Su 00:00-12:00,12:00-24:00"></ppd-contact-button>`,
  'button of a clinic that is closed': `<ppd-contact-button ${everyWay} variant="link" hours="Mo 00:00-00:01"></ppd-contact-button>`,
} as const;

export type SceneName = keyof typeof scenes;

export const sceneNames = Object.keys(scenes) as SceneName[];

/** Renders a scene, with everything in it open that a reader can open, but for the card's scene of that name. */
export async function openScene(
  name: SceneName,
  {lang = 'en', theme = 'light', width = ''} = {},
): Promise<LitElement> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.width = width;
  const template = document.createElement('template');
  template.innerHTML = scenes[name];
  const element = document.importNode(template.content, true).firstElementChild as LitElement;
  element.lang = lang;
  element.setAttribute('theme', theme);
  // A Monday morning in Phoenix, later than any change of the words.
  const clock = useFakeTimers({now: new Date('2027-11-22T15:00Z'), toFake: ['Date']});
  box.append(element);
  await element.updateComplete;
  // In a narrow window it starts minimized, which is a scene of its own.
  if (name === 'banner at the bottom') Object.assign(element, {minimized: false});
  await element.updateComplete;
  clock.restore();
  if (name !== 'card') {
    for (const details of parts(element, 'details')) details.setAttribute('open', '');
  }
  await whole(element);
  await nextFrame();
  return element;
}

/** Runs a check in light and dark, English and Spanish. */
export const variations = ['light', 'dark'].flatMap((theme) =>
  ['en', 'es'].map((lang) => ({lang, theme})),
);

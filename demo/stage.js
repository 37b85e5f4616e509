// The gallery's stage: shows the element, the page and the language that its address asks for.
const hotlines = {
  en: 'In crisis? <a href="tel:988">Call 988</a>. Maternal Mental Health Hotline, free 24/7: <a href="tel:+18338526262">Call 1-833-852-6262</a>. In danger? <a href="tel:911">Call 911</a>.',
  es: '¿En crisis? <a href="tel:988">Llame al 988</a>. Línea de Salud Mental Materna, gratis 24/7: <a href="tel:+18338526262">Llame al 1-833-852-6262</a>. ¿En peligro? <a href="tel:911">Llame al 911</a>.',
};

const words = {
  en: {
    title: 'Your two-week visit',
    before:
      'We will ask how you are. Many new parents find these weeks hard, and you can tell us so.',
    after: 'If something worries you before the visit, call us. You do not need to wait.',
  },
  es: {
    title: 'Su visita de las dos semanas',
    before:
      'Le preguntaremos cómo está. Para muchas familias estas semanas son difíciles, y puede decírnoslo.',
    after: 'Si algo le preocupa antes de la visita, llámenos. No tiene que esperar.',
  },
};

const clinic = {'clinic-name': 'Sunrise OB-GYN', phone: '602-555-0142'};
const ways = {
  sms: '602-555-0143',
  email: 'nurse@sunrise.example',
  href: 'https://sunrise.example/appointments',
};
const days = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'];
/** A minute of a day that is neither today nor tomorrow. */
const closed = `${days[(new Date().getDay() + 3) % 7]} 00:00-00:01`;

/** Elements and their attributes, by the state. */
const states = {
  banner: [['hotline-banner', {}]],
  'banner-compact': [['hotline-banner', {density: 'compact'}]],
  'banner-top': [['hotline-banner', {placement: 'top'}]],
  'banner-bottom': [['hotline-banner', {placement: 'bottom'}]],
  'banner-minimized': [['hotline-banner', {placement: 'bottom', minimized: ''}]],
  card: [['info-card', {}]],
  'card-signs': [['info-card', {open: 'signs'}]],
  'card-all': [
    [
      'info-card',
      {
        open: 'all',
        'reviewed-by': 'Ana Ruiz, MD (example)',
        'reviewed-on': new Date().toISOString().slice(0, 10),
      },
    ],
  ],
  'card-beside': [
    ['hotline-banner', {}],
    ['info-card', {}],
  ],
  button: [['contact-button', clinic]],
  'button-ways': [['contact-button', {...clinic, ...ways, hours: 'Mo-Su 00:00-24:00'}]],
  'button-closed': [
    ['contact-button', {...clinic, ...ways, hours: closed, 'time-zone': 'America/Phoenix'}],
  ],
  'button-solid': [['contact-button', {...clinic, label: 'Ask our nurse', variant: 'solid'}]],
  'button-link': [['contact-button', {...clinic, variant: 'link'}]],
  'button-bare': [['contact-button', {}]],
};

function create(name, attributes, lang) {
  const element = document.createElement(`ppd-${name}`);
  for (const [attribute, value] of Object.entries(attributes))
    element.setAttribute(attribute, value);
  // A constant of this file.
  if (name !== 'contact-button') element.innerHTML = hotlines[lang];
  return element;
}

/** Makes the text of an element as large as a reader's own font size would: a page's size does not reach it. */
async function enlarge(element) {
  await customElements.whenDefined(element.localName);
  await element.updateComplete;
  element.renderRoot.querySelector('.base')?.style.setProperty('font-size', '200%');
}

function show() {
  const values = new URLSearchParams(location.hash.slice(1));
  const lang = values.get('lang') === 'es' ? 'es' : 'en';
  const preset = ['harbor', 'meadow', 'plum'].find((name) => name === values.get('preset'));
  const root = document.documentElement;
  root.lang = lang;
  root.classList.toggle('dark', values.get('scheme') === 'dark');
  root.classList.toggle('large', values.get('text') === '200');
  document.body.className = preset ? `ppd-${preset}` : '';
  for (const [id, text] of Object.entries(words[lang]))
    document.getElementById(id).textContent = text;
  const wanted = states[values.get('state')] ?? states.banner;
  document
    .querySelector('#element')
    .replaceChildren(...wanted.map(([name, attributes]) => create(name, attributes, lang)));
  if (values.get('text') === '200') {
    for (const element of document.querySelectorAll('#element > *')) void enlarge(element);
  }
}

addEventListener('hashchange', show);
show();

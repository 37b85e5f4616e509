// The gallery: its choice is in the address, and the stage shows it.
const form = document.querySelector('#toggles');
const page = document.querySelector('#page');

/** What is chosen at first: the address leaves it out. */
const defaults = Object.fromEntries(new FormData(form));

const valuesIn = (address) => ({
  ...defaults,
  ...Object.fromEntries(new URLSearchParams(address.slice(1))),
});

/** What an address asks for, and the toggles offer. */
function read() {
  const wanted = valuesIn(location.hash);
  for (const [name, value] of Object.entries(defaults)) {
    const control = form.elements[name];
    control.value = wanted[name];
    // It offers no such value.
    if (control.value !== wanted[name] || (control.length && control.selectedIndex === -1)) {
      control.value = value;
    }
  }
}

function show() {
  const values = Object.fromEntries(new FormData(form));
  const changed = Object.entries(values).filter(([name, value]) => value !== defaults[name]);
  page.width = values.width;
  page.title = `A page with the element: ${form.elements.state.selectedOptions[0].label}`;
  // Not a place of its own in the history.
  const stage = new URL('stage.html', document.baseURI);
  stage.hash = new URLSearchParams(values);
  page.contentWindow.location.replace(stage);
  return new URLSearchParams(changed).toString();
}

form.addEventListener('change', () => {
  location.hash = show();
});
form.addEventListener('submit', (event) => event.preventDefault());
addEventListener('hashchange', () => {
  // A link to a part of the page is no choice.
  if (document.getElementById(location.hash.slice(1))) return;
  read();
  show();
});
if (!document.getElementById(location.hash.slice(1))) read();
show();

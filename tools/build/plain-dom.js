// As much of a document as the plain links need: the build writes them with the code that writes them in a page.

const escape = (text) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

class PlainElement {
  constructor(name) {
    this.name = name;
    this.attributes = new Map();
    this.inner = '';
  }

  setAttribute(name, value) {
    this.attributes.set(name, value);
  }

  append(...nodes) {
    for (const node of nodes) this.inner += node.outerHTML ?? escape(node);
  }

  set textContent(text) {
    this.inner = escape(text);
  }

  get outerHTML() {
    const attributes = [...this.attributes].map(([name, value]) => ` ${name}="${escape(value)}"`);
    return `<${this.name}${attributes.join('')}>${this.inner}</${this.name}>`;
  }
}

/** Properties that are an attribute's. */
for (const [property, attribute] of [
  ['lang', 'lang'],
  ['className', 'class'],
  ['href', 'href'],
  ['style', 'style'],
]) {
  Object.defineProperty(PlainElement.prototype, property, {
    set(value) {
      this.setAttribute(attribute, value);
    },
  });
}

/** Runs what asks for a document. */
export function withPlainDocument(run) {
  globalThis.Document = function Document() {};
  globalThis.Document.prototype.createElement = (name) => new PlainElement(name);
  globalThis.document = {};
  try {
    return run();
  } finally {
    delete globalThis.Document;
    delete globalThis.document;
  }
}

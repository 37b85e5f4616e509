// A host page's own Lit and its own element.
import {html, LitElement} from 'lit';

customElements.define(
  'host-greeting',
  class extends LitElement {
    render() {
      return html`<p>Welcome</p>`;
    }
  },
);
window.hostWorks = () =>
  document.querySelector('host-greeting').shadowRoot.textContent.includes('Welcome');

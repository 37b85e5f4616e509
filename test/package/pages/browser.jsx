// What the browser does with it.
import {hydrateRoot} from 'react-dom/client';
import {Page} from './page.jsx';

hydrateRoot(document.querySelector('#app'), <Page />, {
  onRecoverableError: (error) => console.error('not taken over:', error.message),
});

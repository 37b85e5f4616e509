// The page's HTML, as the server sends it.
import {renderToString} from 'react-dom/server';
import {Page} from './page.jsx';

const html = renderToString(<Page />);
console.log(JSON.stringify({html, names: Object.keys(globalThis)}));

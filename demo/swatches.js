// Shows each colour with its custom property; the list itself is written by the build.
import {palette} from './palette.js';

const list = document.querySelector('#swatches');
for (const [name, [light, dark]] of Object.entries(palette)) {
  const item = document.createElement('li');
  for (const color of [light, dark]) {
    const swatch = document.createElement('span');
    swatch.className = 'swatch';
    swatch.style.background = color;
    item.append(swatch);
  }
  const code = document.createElement('code');
  code.textContent = `--ppd-${name}`;
  item.append(code, ` ${light} · ${dark}`);
  list.append(item);
}

import {unsafeCSS} from 'lit';
import {colorNames, palette, propertyOf} from './palette.js';

/**
 * The colours of one theme as declarations: the owner's where set, else ours. In a file of its own, since the build
 * strips no white space from a file that uses unsafeCSS(), which here takes constants alone.
 */
export const themeColors = (isDark: boolean) =>
  unsafeCSS(
    colorNames
      .map((name) => `--_${name}:var(${propertyOf(name, isDark)},${palette[name][isDark ? 1 : 0]})`)
      .join(';'),
  );

import {unsafeCSS} from 'lit';
import {colorNames, palette, propertyOf} from './palette.js';

/**
 * The colours of one theme as declarations: what the owner's are, else ours (`--_own-…`). In a file of its own, since
 * the build strips no white space from a file that uses unsafeCSS(), which here takes constants alone.
 */
export const themeColors = (isDark: boolean) =>
  unsafeCSS(
    colorNames
      .map(
        (name) =>
          `--_own-${name}:var(${propertyOf(name, isDark)},${palette[name][isDark ? 1 : 0]})`,
      )
      .join(';'),
  );

/**
 * The colours that are used: the owner's, or what the contrast guard has set in their place (`--_safe-…`). So a rule
 * for print or for more contrast has the last word on each.
 */
export const usedColors = unsafeCSS(
  colorNames.map((name) => `--_${name}:var(--_safe-${name},var(--_own-${name}))`).join(';'),
);

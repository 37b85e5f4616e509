/** The palette as CSS declarations. */
import {unsafeCSS} from 'lit';
import {colorNames, palette, propertyOf} from './palette.js';

/**
 * The colours of one theme as declarations: the owner's, or else ours (`--_own-…`). In a file of its own, because the
 * build strips no white space from a file that uses unsafeCSS(), which here only gets constants.
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
 * The colours in use: the owner's, or what the contrast guard has replaced them with (`--_safe-…`). A rule for print or
 * for more contrast can still override each.
 */
export const usedColors = unsafeCSS(
  colorNames.map((name) => `--_${name}:var(--_safe-${name},var(--_own-${name}))`).join(';'),
);

/** What is edited, and the one way to change it. The configuration lives in the address; nothing is stored or sent. */
import type {Locale} from '../../src/content/locales.js';
import {
  emptyConfiguration,
  readFragment,
  toFragment,
  type Configuration,
  type Refusal,
} from './configuration.js';
import {problemOf} from './fields.js';
import type {DayHours} from './hours.js';
import {withLayout} from './layouts.js';
import type {ElementWarning} from './preview-frame.js';

/** The page that the preview imitates. */
export interface PreviewState {
  readonly isPhone: boolean;
  readonly isDark: boolean;
  readonly lang: Locale;
  /** Whether the practice is closed today. */
  readonly isClosed: boolean;
  /** Whether the page shows as it does behind a script blocker. */
  readonly isBlocked: boolean;
  /** Whether the elements answer as they do for a visitor; else a click leads to their settings. */
  readonly isInUse: boolean;
}

export const steps = ['show', 'practice', 'site'] as const;

export type StepName = (typeof steps)[number];

export interface BuilderState {
  readonly configuration: Configuration;
  /** What the address asked for and the builder left out. */
  readonly refused: readonly Refusal[];
  readonly preview: PreviewState;
  readonly step: StepName;
  /** Whether a small window shows the preview in place of the step. */
  readonly isLooking: boolean;
  /** What the elements in the preview complain about. */
  readonly warnings: readonly ElementWarning[];
  /** The code that was copied last. */
  readonly copied: string;
  /** The code that the browser did not let us copy, and that is selected instead. */
  readonly selected: string;
  /** The table of opening hours while it is filled in; half a row is not in the attribute yet. */
  readonly hoursDraft?: readonly DayHours[];
}

export type ChangeState = (values: Partial<BuilderState>) => void;

/** Whether a fragment names a part of this page, and is no configuration. */
const isAnchor = (fragment: string) => !fragment.includes('=');

/** What a first visit begins with: the layout that suits most sites. */
const first = withLayout(emptyConfiguration, 'strip');

const readAddress = () =>
  isAnchor(location.hash)
    ? {configuration: first, refused: []}
    : readFragment(location.hash, problemOf);

/** Waits for a pause in the typing: Safari throws after a hundred new addresses in a short time. */
const ADDRESS_DELAY = 300;

export class BuilderStore {
  private readonly _onChange: () => void;
  private _state: BuilderState = {
    ...readAddress(),
    preview: {
      isPhone: false,
      isDark: false,
      lang: 'en',
      isClosed: false,
      isBlocked: false,
      isInUse: false,
    },
    step: 'show',
    isLooking: false,
    warnings: [],
    copied: '',
    selected: '',
  };
  private _timer = 0;

  /** @param onChange is called after each change */
  constructor(onChange: () => void) {
    this._onChange = onChange;
    addEventListener('hashchange', () => {
      // A link to a part of this page sets nothing.
      if (!isAnchor(location.hash)) this._set(readAddress());
    });
  }

  get state(): BuilderState {
    return this._state;
  }

  readonly change: ChangeState = (values) => {
    if (values.configuration) {
      this._writeAddress();
      this._set({...values, copied: '', selected: '', refused: []});
    } else {
      this._set(values);
    }
  };

  private _set(values: Partial<BuilderState>): void {
    this._state = {...this._state, ...values};
    this._onChange();
  }

  private _writeAddress(): void {
    clearTimeout(this._timer);
    this._timer = window.setTimeout(() => {
      try {
        history.replaceState(null, '', `#${toFragment(this._state.configuration)}`);
      } catch {
        this._writeAddress();
      }
    }, ADDRESS_DELAY);
  }
}

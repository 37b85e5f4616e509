/** The part of WordPress's own packages that the editor's script uses; they are globals in its page. */

type Props = Readonly<Record<string, unknown>> | null;

/** Anything that createElement() takes or makes. */
export type Node = object | string | false;

export type Component = string | ((props: never) => Node);

export interface Wp {
  readonly blocks: {
    registerBlockType(name: string, settings: Readonly<Record<string, unknown>>): void;
  };
  readonly blockEditor: {
    readonly InspectorControls: Component;
    useBlockProps(): Props;
  };
  readonly components: Readonly<
    Record<
      | 'Disabled'
      | 'ExternalLink'
      | 'Notice'
      | 'PanelBody'
      | 'SelectControl'
      | 'TextControl'
      | 'ToggleControl',
      Component
    >
  >;
  readonly element: {
    createElement(type: Component, props: Props, ...children: Node[]): Node;
    useState<State>(initial: State): [State, (state: State) => void];
  };
  readonly serverSideRender: Component;
}

/** One attribute of an element, from the manifest. */
export interface Control {
  /** The block's name for it. */
  readonly property: string;
  readonly label: string;
  readonly help: string;
  readonly kind: 'choice' | 'switch' | 'text';
  readonly choices?: readonly string[];
  /** Of a choice; empty if it has none. */
  readonly default?: string;
}

/** What the plugin tells its script; see blocks.php. */
export interface EditorData {
  readonly elements: Readonly<
    Record<string, {readonly attributes: Readonly<Record<string, Control>>}>
  >;
  /** What the settings say of the practice, by attribute; PHP writes an empty list where they say nothing. */
  readonly practice: Readonly<Record<string, string>>;
  /** Empty for those who may not change the settings. */
  readonly settingsUrl: string;
}

declare global {
  interface Window {
    readonly wp: Wp;
    readonly ppdWidgetsEditor: EditorData;
  }
}

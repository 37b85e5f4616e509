/** The custom-elements manifest of this build; see tools/build/built-files.ts. */
declare module 'virtual:custom-elements-manifest' {
  interface ManifestAttribute {
    readonly name: string;
    readonly type?: {readonly text: string};
    readonly default?: string;
    readonly description?: string;
  }

  const manifest: {
    readonly modules: readonly {
      readonly declarations?: readonly {
        readonly tagName?: string;
        readonly attributes?: readonly ManifestAttribute[];
      }[];
    }[];
  };
  export default manifest;
}

/** What this build's script is; see tools/build/built-files.ts. */
declare module 'virtual:release' {
  const release: {
    readonly version: string;
    readonly integrity: Readonly<Record<'ppd-widgets.js' | 'ppd-hotline.js', string>>;
    /** Beside the builder, to download. */
    readonly files: readonly string[];
  };
  export default release;
}

/** The style sheets of presets/, as text. */
declare module '*.css?raw' {
  const text: string;
  export default text;
}

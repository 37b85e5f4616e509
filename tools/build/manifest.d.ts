/** What is read of it here; https://github.com/webcomponents/custom-elements-manifest has the rest. */
export declare function readManifest(): Promise<{modules: {path: string}[]}>;

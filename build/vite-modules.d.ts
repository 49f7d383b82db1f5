/**
 * What Vite makes of imports that are not TypeScript. The classes of a CSS module get exact types from build/css-types.mjs;
 * the pattern below only stands in until that has run.
 */

declare module '*.module.css' {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- replaced by exact generated types in every check
  const classes: any;
  export default classes;
}

declare module '*.css' {}

declare module '@fontsource-variable/*' {}

declare module '*.svg' {
  const url: string;
  export default url;
}

declare module '*?worker&url' {
  const url: string;
  export default url;
}

declare module '*?url' {
  const url: string;
  export default url;
}

declare module '*?raw' {
  const text: string;
  export default text;
}

interface ImportMetaEnv {
  /** True only under the development server. */
  readonly DEV: boolean;
}

interface ImportMeta {
  readonly env: ImportMetaEnv;
}

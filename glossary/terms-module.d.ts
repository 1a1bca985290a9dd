/** The compiled bundled glossary as JSON text; the build and the tests resolve it to dist/terms.js. */
declare module 'termbridge:terms' {
  const json: () => string;
  export default json;
}

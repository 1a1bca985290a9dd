/** The compiled bundled glossary; the build and the tests resolve it to dist/terms.json. */
declare module 'termbridge:terms' {
  const glossary: import('./concept.ts').Glossary;
  export default glossary;
}

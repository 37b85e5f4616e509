// What is mutated together, and the tests that speak of it: those in Node first, since they are quick, then files in
// Chromium. The first that fails ends a mutant's run.
const units = (...names) => names.map((name) => `test/unit/${name}.test.ts`);
const elements = (...names) => names.map((name) => `test/elements/${name}.test.ts`);

export const rooms = {
  hours: {
    mutate: [
      'src/elements/contact-button/hours/{parse-hours,opening-state,zoned-time,format-hours}.ts',
    ],
    node: [],
    browser: elements('opening-hours'),
  },
  opening: {
    mutate: ['src/elements/contact-button/hours/opening-hours-controller.ts'],
    node: [],
    browser: elements('contact-button'),
  },
  numbers: {
    mutate: ['src/input/{phone,page-address,attributes,to-text,warn}.ts'],
    node: units('owner-values', 'page-address', 'attributes'),
    browser: [],
  },
  clinic: {
    mutate: ['src/input/clinic.ts'],
    node: [],
    browser: elements('clinic', 'contact-button'),
  },
  content: {
    mutate: [
      'src/content/{hotlines,languages,lazy,sections,cited.data}.ts',
      'src/content/statements/derive.ts',
    ],
    node: [...units('strings'), 'test/unit/content.test.js'],
    browser: elements('locale', 'info-card'),
  },
  embed: {
    mutate: ['src/embed/*.ts'],
    // The pages load the built script, which is built once with all mutants in it.
    build: 'npx vite build --mode script',
    node: [],
    browser: ['embed', 'script', 'never-blank', 'silence'].map(
      (name) => `test/embed/${name}.test.ts`,
    ),
  },
};

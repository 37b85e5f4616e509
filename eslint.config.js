import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';

export default ts.config(
  {ignores: ['dist', 'coverage', 'bench/node_modules']},
  js.configs.recommended,
  {
    files: ['tools/**/*.js', '*.config.js'],
    languageOptions: {globals: globals.node},
  },
  {
    files: ['test/embed/pages/**/*.js', 'demo/**/*.js'],
    languageOptions: {globals: globals.browser},
  },
  {
    // Some of it runs in the page.
    files: ['{bench,test/wordpress}/**/*.js'],
    languageOptions: {globals: {...globals.node, ...globals.browser}},
  },
  {
    files: ['test/{unit,package,audit}/**/*.js'],
    languageOptions: {globals: globals.node},
  },
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: {parserOptions: {projectService: true}},
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      // An empty string is as good as none where an attribute is read.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', {ignorePrimitives: {string: true}}],
      // Lit's listeners are bound to their element when a template is rendered.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      litA11y.configs.recommended,
      wc.configs['flat/best-practice'],
    ],
    rules: {
      'lit/attribute-names': 'off',
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-template-arrow': 'off',
      'lit/prefer-nothing': 'error',
      // Spelled-out roles keep a table's meaning where a layout takes its display away.
      'lit-a11y/no-redundant-role': 'off',
      // Lit's base class always has the callbacks.
      'wc/guard-super-call': 'off',
      'wc/expose-class-on-global': 'off',
      'wc/define-tag-after-class-definition': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Chai's assertions are property reads, and a fixture that was just made is there.
      '@typescript-eslint/no-unused-expressions': 'off',
      // A plugin of the test library types equal() as a promise, which it is not; accessible() is one.
      // So are describe() and it() of Node, which run what they are given in any case.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {from: 'package', name: ['describe', 'it'], package: 'node:test'},
            {from: 'package', name: ['Equal', 'equal'], package: '@open-wc/semantic-dom-diff'},
            {from: 'package', name: ['Equal', 'equal'], package: 'chai'},
            {from: 'package', name: ['Equal', 'equal'], package: '@types/chai'},
          ],
        },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  prettier,
);

// Breaks the code in every way that Stryker knows, one at a time, and tells which breaks no test sees:
// npm run test:mutants -- hours input
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {Stryker} from '@stryker-mutator/core';
import {rooms} from './rooms.js';

const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in rooms));
if (!names.length || unknown.length) {
  console.error(`Say what to mutate: ${Object.keys(rooms).join(', ')}`);
  process.exit(1);
}

/** Stryker keeps what it knows of a mutant; one that survived is tried again, since a new test may see it. */
function forgetSurvivors(file) {
  if (!existsSync(file)) return;
  const report = JSON.parse(readFileSync(file, 'utf8'));
  for (const source of Object.values(report.files)) {
    source.mutants = source.mutants.filter(({status}) => status !== 'Survived');
  }
  writeFileSync(file, JSON.stringify(report));
}

for (const name of names) {
  const {build} = rooms[name];
  // For a part of it: MUTATE=src/input/phone.ts
  const mutate = process.env.MUTATE?.split(',') ?? rooms[name].mutate;
  const report = `coverage/mutants/${name}`;
  forgetSurvivors(`${report}.json`);
  await new Stryker({
    mutate,
    // Words are held by the transcripts and by test/unit.
    mutator: {excludedMutations: ['StringLiteral']},
    plugins: ['./tools/mutants/runner.js'],
    testRunner: 'room',
    ppdRoom: name,
    buildCommand: build,
    coverageAnalysis: 'off',
    // Two cores serve one browser and its server.
    concurrency: 1,
    incremental: true,
    incrementalFile: `${report}.json`,
    tempDirName: 'coverage/stryker',
    ignorePatterns: ['dist', 'bench', 'docs'],
    reporters: ['clear-text', 'progress', 'html'],
    htmlReporter: {fileName: `${report}.html`},
    clearTextReporter: {allowColor: false, logTests: false, reportTests: false},
    warnings: {unknownOptions: false},
  }).runMutationTest();
}

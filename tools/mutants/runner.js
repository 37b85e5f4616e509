// Runs tests against one mutant after another: in Node, then in a Chromium that stays open. Stryker puts every mutant into
// the sources behind a switch, `__stryker__.activeMutant`; this sets the switch.
import {execFile} from 'node:child_process';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {promisify} from 'node:util';
import {PluginKind, commonTokens, declareClassPlugin, tokens} from '@stryker-mutator/api/plugin';
import {DryRunStatus, MutantRunStatus, TestStatus} from '@stryker-mutator/api/test-runner';
import {startTestRunner} from '@web/test-runner';
import {rooms} from './rooms.js';

const run = promisify(execFile);

/** Every test of a session's file, with the names of what it is described in. */
const flatten = (suite, prefix = '') => [
  ...suite.tests.map((test) => ({...test, name: `${prefix}${test.name}`})),
  ...suite.suites.flatMap((inner) => flatten(inner, `${prefix}${inner.name} > `)),
];

/** The test runner and its browser would stop after a first run; these go on for every mutant. @returns stops it */
function stopLater(what) {
  const stop = what.stop.bind(what);
  what.stop = () => Promise.resolve();
  return stop;
}

class RoomRunner {
  static inject = tokens(commonTokens.options);

  constructor({ppdRoom}) {
    this.room = rooms[ppdRoom];
    this.mutant = '';
  }

  capabilities() {
    return {reloadEnvironment: true};
  }

  async init() {
    if (!this.room.browser.length) return;
    process.env.BROWSERS = 'chromium';
    const {default: config} = await import(
      pathToFileURL(`${process.cwd()}/web-test-runner.config.js`).href
    );
    this.stopBrowsers = config.browsers.map(stopLater);
    const script = () => `self.__stryker__ = {activeMutant: '${this.mutant}'};\n`;
    this.runner = await startTestRunner({
      readCliArgs: false,
      readFileConfig: false,
      autoExitProcess: false,
      config: {
        ...config,
        files: this.room.browser,
        concurrency: 1,
        reporters: [],
        testFramework: {config: {timeout: 20_000, bail: true}},
        testRunnerHtml: (framework) =>
          `<script>${script()}</script><script type="module" src="${framework}"></script>`,
      },
    });
    this.stopServer = stopLater(this.runner);
    await this.finished();
  }

  finished() {
    return new Promise((resolve) => {
      const onFinished = () => {
        this.runner.off('test-run-finished', onFinished);
        // The runner takes the next run when this event is over.
        setTimeout(resolve);
      };
      this.runner.on('test-run-finished', onFinished);
    });
  }

  /** @returns what each test said, up to the end of the first file in which one failed */
  async runTests(mutant) {
    this.mutant = mutant;
    const results = [];
    if (this.room.node.length) {
      const start = Date.now();
      // One process for all: Node's runner would start one for each.
      const imports = this.room.node.map((file) => `import './${file}';`).join('');
      const error = await run('node', ['--import', 'tsx', '--input-type=module', '-e', imports], {
        env: {...process.env, __STRYKER_ACTIVE_MUTANT__: mutant},
      }).then(
        () => '',
        ({stdout}) => stdout || 'no output',
      );
      results.push({name: 'units', timeSpentMs: Date.now() - start, error});
      if (error) return results;
    }
    for (const file of this.room.browser) {
      const session = [...this.runner.sessions.all()].find(({testFile}) => testFile.endsWith(file));
      const finished = this.finished();
      await this.runner.runTests([session]);
      await finished;
      const {testResults, errors, passed} = this.runner.sessions.get(session.id);
      const tests = testResults ? flatten(testResults) : [];
      for (const {name, duration, error, passed: isPassed} of tests) {
        // Those after the first that failed were not run.
        if (!isPassed && !error) continue;
        results.push({
          name: `${file}: ${name}`,
          fileName: path.resolve(file),
          timeSpentMs: duration ?? 0,
          error: isPassed ? '' : error.message,
        });
      }
      if (passed) continue;
      if (!results.some(({error}) => error)) {
        results.push({name: file, timeSpentMs: 0, error: errors?.[0]?.message ?? 'did not run'});
      }
      break;
    }
    return results;
  }

  async dryRun() {
    const results = await this.runTests('');
    return {
      status: DryRunStatus.Complete,
      tests: results.map(({error, ...test}) => ({
        id: test.name,
        ...test,
        ...(error
          ? {status: TestStatus.Failed, failureMessage: error}
          : {status: TestStatus.Success}),
      })),
    };
  }

  async mutantRun({activeMutant}) {
    const results = await this.runTests(activeMutant.id);
    const failed = results.find(({error}) => error);
    return failed
      ? {
          status: MutantRunStatus.Killed,
          killedBy: [failed.name],
          failureMessage: failed.error,
          nrOfTests: results.length,
        }
      : {status: MutantRunStatus.Survived, nrOfTests: results.length};
  }

  async dispose() {
    if (!this.runner) return;
    await Promise.all(this.stopBrowsers.map((stop) => stop()));
    await this.stopServer();
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'room', RoomRunner)];

// One cold load, and what can be done to a loaded page, each in a browser context of its own.
import puppeteer from 'puppeteer-core';
import {findAll} from '../tools/browsers/find.js';

const CPU_SLOWDOWN = 4;

/** Chrome DevTools' "Slow 4G": 1.44 Mbit/s down, 0.675 up, 562.5 ms added to each request. */
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: 180_000,
  uploadThroughput: 84_375,
};

export const PHONE = {width: 412, height: 823};
export const DESKTOP = {width: 1280, height: 900};

export async function launch() {
  process.env.BROWSERS = 'chromium';
  const {chromium} = (await findAll()).found;
  if (!chromium) throw new Error('no Chromium: npm run pretest installs one');
  return puppeteer.launch({
    executablePath: chromium.path,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--js-flags=--expose-gc',
    ],
  });
}

/** Runs in the page before anything else. */
function record() {
  const seen = {shift: 0};
  window.seen = seen;
  const observe = (type, take) => {
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  };
  observe('layout-shift', (entry) => {
    seen.shift += entry.value;
  });
}

const metricsOf = async (client) =>
  Object.fromEntries(
    (await client.send('Performance.getMetrics')).metrics.map(({name, value}) => [name, value]),
  );

/** Opens a page in a fresh context and hands it to `use`. */
export async function withPage(browser, {viewport = PHONE, network = true, cpu = true}, use) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport(viewport);
    const client = await page.createCDPSession();
    // Processor time of the main thread, so that another process on the machine does not count.
    await client.send('Performance.enable', {timeDomain: 'threadTicks'});
    await client.send('Network.enable');
    if (network) await client.send('Network.emulateNetworkConditions', SLOW_4G);
    if (cpu) await client.send('Emulation.setCPUThrottlingRate', {rate: CPU_SLOWDOWN});
    await page.evaluateOnNewDocument(record);
    return await use(page, client);
  } finally {
    await context.close();
  }
}

/** Waits until nothing is left to do: two frames, the idle work, and the timers. */
const settle = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => requestIdleCallback(() => setTimeout(resolve, 400))),
        );
      }),
  );

/** Milliseconds of the processor that make a task long, as the standard counts those of the clock. */
const LONG = 50;

/**
 * What the main thread's tasks took of the processor, which another process on the machine does not change.
 *
 * @returns milliseconds of those that evaluated a script and of the longest of all, and how many were long
 */
function readTrace(events) {
  const byThread = (event) => `${event.pid}:${event.tid}`;
  const evaluations = events.filter(
    ({ph, name, args}) =>
      ph === 'X' &&
      ((name === 'EvaluateScript' && /\.js/.test(args?.data?.url ?? '')) ||
        name === 'v8.evaluateModule'),
  );
  const threads = new Set(
    events
      .filter(({name, args}) => name === 'CommitLoad' && /\/page/.test(args?.data?.url ?? ''))
      .map(byThread),
  );
  const tasks = events.filter(
    (event) => event.ph === 'X' && event.name === 'RunTask' && threads.has(byThread(event)),
  );
  const evaluated = tasks.filter((task) =>
    evaluations.some(
      (event) =>
        byThread(event) === byThread(task) && event.ts >= task.ts && event.ts <= task.ts + task.dur,
    ),
  );
  const time = ({tdur, dur}) => (tdur ?? dur) / 1000;
  return {
    evaluation: evaluated.reduce((sum, task) => sum + time(task), 0),
    longestTask: Math.max(0, ...tasks.map(time)),
    longTasks: tasks.filter((task) => time(task) > LONG).length,
  };
}

/** Loads a page over a slow line on a slow phone. */
export function load(browser, url, options = {}) {
  return withPage(browser, options, async (page, client) => {
    let bytes = 0;
    let requests = 0;
    client.on('Network.loadingFinished', ({encodedDataLength}) => {
      bytes += encodedDataLength;
      requests += 1;
    });
    const events = [];
    client.on('Tracing.dataCollected', ({value}) => events.push(...value));
    await client.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: {
        includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'],
      },
    });
    await page.goto(url, {waitUntil: 'load', timeout: 120_000});
    await settle(page);
    const finished = new Promise((resolve) => {
      client.once('Tracing.tracingComplete', resolve);
    });
    await client.send('Tracing.end');
    await finished;
    const seen = await page.evaluate(() => ({
      firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
      shift: window.seen.shift,
    }));
    await client.send('HeapProfiler.collectGarbage');
    const {JSHeapUsedSize: heap, Nodes: nodes, TaskDuration} = await metricsOf(client);
    const mainThread = TaskDuration * 1000;
    return {...seen, ...readTrace(events), mainThread, heap, nodes, bytes, requests};
  });
}

/** Processor time that a page's scripts, styles and layout have taken, in milliseconds. */
export async function workOf(client) {
  const {ScriptDuration, LayoutDuration, RecalcStyleDuration, TaskDuration} =
    await metricsOf(client);
  return {
    work: (ScriptDuration + LayoutDuration + RecalcStyleDuration) * 1000,
    task: TaskDuration * 1000,
  };
}

/** What a page keeps after its garbage has been collected. */
export async function keptBy(client) {
  for (let round = 0; round < 3; round += 1) await client.send('HeapProfiler.collectGarbage');
  const {JSHeapUsedSize, JSEventListeners, Nodes} = await metricsOf(client);
  return {heap: JSHeapUsedSize, listeners: JSEventListeners, nodes: Nodes};
}

export {settle};

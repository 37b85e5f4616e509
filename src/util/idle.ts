/**
 * Runs a callback when the browser has rendered and is idle.
 *
 * @param callback to run
 * @param timeout milliseconds after which it runs even if the page is busy, or never calls back
 * @returns a function that cancels it
 */
export function whenIdle(callback: () => void, timeout: number): () => void {
  let isOver = false;
  const run = () => {
    if (isOver) return;
    stop();
    callback();
  };
  // Safari has no requestIdleCallback(), and pages may replace it with anything.
  const hasIdle = typeof window.requestIdleCallback === 'function';
  const timer = setTimeout(run, hasIdle ? timeout : timeout / 5);
  const stop = () => {
    isOver = true;
    clearTimeout(timer);
  };
  if (hasIdle) window.requestIdleCallback(run);
  return stop;
}

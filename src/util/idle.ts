/**
 * Runs something when the browser has drawn and has nothing to do.
 *
 * @param callback what to run
 * @param timeout milliseconds after which a busy page runs it all the same, and one whose idle callbacks never come
 * @returns takes it back
 */
export function whenIdle(callback: () => void, timeout: number): () => void {
  let isOver = false;
  const run = () => {
    if (isOver) return;
    stop();
    callback();
  };
  // Safari has no idle callbacks, and pages put what they like in their place.
  const hasIdle = typeof window.requestIdleCallback === 'function';
  const timer = setTimeout(run, hasIdle ? timeout : timeout / 5);
  const stop = () => {
    isOver = true;
    clearTimeout(timer);
  };
  if (hasIdle) window.requestIdleCallback(run);
  return stop;
}

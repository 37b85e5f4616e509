/**
 * Runs something when the browser has drawn and has nothing to do.
 *
 * @param callback what to run
 * @param timeout milliseconds after which a busy page runs it all the same
 * @returns takes it back
 */
export function whenIdle(callback: () => void, timeout: number): () => void {
  // Safari has no idle callbacks.
  if ('requestIdleCallback' in window) {
    const request = requestIdleCallback(callback, {timeout});
    return () => {
      cancelIdleCallback(request);
    };
  }
  const timer = setTimeout(callback, timeout / 5);
  return () => {
    clearTimeout(timer);
  };
}

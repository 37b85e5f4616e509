// Loaded first in a host page: keeps what a test wants to know of the page's own troubles.
window.probe = {errors: [], warnings: [], violations: []};
addEventListener('error', (event) => window.probe.errors.push(String(event.message)));
addEventListener('unhandledrejection', (event) => window.probe.errors.push(String(event.reason)));
addEventListener('securitypolicyviolation', (event) => {
  // The test server adds a script of its own to every page, which a strict policy refuses.
  if (/__web-dev-server__/.test(event.blockedURI)) return;
  if (event.blockedURI === 'inline' && /^script-src(?:-elem)?$/.test(event.effectiveDirective))
    return;
  window.probe.violations.push(`${event.effectiveDirective} ${event.blockedURI}`);
});
console.warn = (...words) => window.probe.warnings.push(words.join(' '));

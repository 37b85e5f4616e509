// The page that the builder shows: with `?blocked` it stays without the script, as behind a blocker.
if (location.search !== '?blocked') {
  const script = document.createElement('script');
  script.src = 'ppd-widgets.js';
  document.head.append(script);
}

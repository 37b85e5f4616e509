import '@awesome.me/webawesome/dist/components/callout/callout.js';

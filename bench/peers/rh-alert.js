import '@rhds/elements/rh-alert/rh-alert.js';

/** Our own line icons, 24 × 24, in the colour of the text. Decorative only: the text says everything. */
import {html} from 'lit';

// The comment (its mark keeps it through the build) is where Lit's tree walk begins and ends: a script reference to an
// SVG element makes a browser create the whole SVG part of the DOM interface, some 30 kB.

/** The mark of the banner and the card: one line that curls up and is at rest. */
export const mark = html`<!--!--><svg
    class="mark"
    viewBox="0 0 40 32"
    aria-hidden="true"
    focusable="false"
  >
    <path
      d="M3 29C3 13 11 3 22 3c8.5 0 15 6 15 13.5 0 7-5.5 12-12 12-5.5 0-9.5-3.8-9.5-8.6 0-4.2 3.2-7.4 7.2-7.4 3.2 0 5.6 2.2 5.6 5"
    />
  </svg>`;

export const phoneIcon = html`<!--!--><svg
    class="icon"
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
  >
    <path
      d="M8.5 3.5H5.2A1.7 1.7 0 0 0 3.5 5.4 16.5 16.5 0 0 0 18.6 20.5a1.7 1.7 0 0 0 1.9-1.7v-3.3l-4.6-1.8-2.1 2.1a12 12 0 0 1-5.6-5.6l2.1-2.1Z"
    />
  </svg>`;

export const messageIcon = html`<!--!--><svg
    class="icon"
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
  >
    <path
      d="M5.5 4.5h13a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H11l-4.5 4v-4h-1a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2ZM8 9h8M8 12.5h5"
    />
  </svg>`;

export const mailIcon = html`<!--!--><svg
    class="icon"
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
  >
    <path
      d="M5 5.5h14A1.5 1.5 0 0 1 20.5 7v10a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 17V7A1.5 1.5 0 0 1 5 5.5ZM4 7l8 6 8-6"
    />
  </svg>`;

export const pageIcon = html`<!--!--><svg
    class="icon"
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
  >
    <path
      d="M5.5 5.5h13a1.5 1.5 0 0 1 1.5 1.5v11.5a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 18.5V7a1.5 1.5 0 0 1 1.5-1.5ZM4 10h16M8.5 3.5v4M15.5 3.5v4"
    />
  </svg>`;

export const copyIcon = html`<!--!--><svg
    class="icon"
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
  >
    <path
      d="M10 8.5h8a1.5 1.5 0 0 1 1.5 1.5v9a1.5 1.5 0 0 1-1.5 1.5h-8A1.5 1.5 0 0 1 8.5 19v-9A1.5 1.5 0 0 1 10 8.5ZM5.5 15.5A1.5 1.5 0 0 1 4.5 14V5A1.5 1.5 0 0 1 6 3.5h8a1.5 1.5 0 0 1 1.5 1"
    />
  </svg>`;

/** The answers to “Where is your site?”: the form of the snippet that each needs, and its steps. */

export const snippetForms = [
  'standard',
  'instant',
  'editor',
  'tag-manager',
  'strict',
  'react',
  'text',
  'words',
] as const;
export type SnippetForm = (typeof snippetForms)[number];

export const siteNames = [
  'wordpress',
  'wordpress-com',
  'squarespace',
  'wix',
  'webflow',
  'drupal',
  'tag-manager',
  'react',
  'html',
  'somebody',
] as const;
export type SiteName = (typeof siteNames)[number];

/** Where we followed a step ourselves, and when. */
interface Trial {
  readonly where: string;
  readonly when: string;
}

/** One thing to do. `**words**` are what a menu or a button says. */
export interface Step {
  readonly text: string;
  /** Whether we tried it, or it leads through menus of others, which change; `yours` is what only the owner can do. */
  readonly mark: Trial | 'menus-change' | 'yours';
  /** A second thing to paste, which is shown with this step. */
  readonly piece?: 'more' | 'style';
  /** A file beside the builder. */
  readonly file?: {readonly name: string; readonly label: string};
  /** A picture of docs/pictures/ that shows where. */
  readonly picture?: {
    readonly name: string;
    readonly alt: string;
    readonly width: number;
    readonly height: number;
  };
}

export interface Site {
  readonly label: string;
  readonly form: SnippetForm;
  readonly steps: readonly Step[];
  /** Where things differ from one plan or one user to the next. */
  readonly note?: string;
  /** A way that needs no pasting, where the file that it needs is there. */
  readonly first?: {readonly title: string; readonly steps: readonly Step[]};
}

/** By the tests of test/wordpress, which follow these steps in a browser. */
const wordPress: Trial = {where: 'WordPress 6.1', when: 'each release, last in November 2026'};
const engines: Trial = {where: 'Chromium, Firefox and WebKit', when: 'each release'};
/** By hand, with what the builder writes. */
const react: Trial = {where: 'React 19.3 with Vite 8.3, and Next 16.4', when: 'November 2026'};

const copy: Step = {text: 'Choose **Copy the line**.', mark: engines};
/** A trial call would take the line from somebody who needs it. */
export const notToCall = 'Please do not call the hotlines or 911 to test them.';
const look: Step = {
  text: `Open your page as a visitor, signed out, and call your own number once. ${notToCall}`,
  mark: 'yours',
};

export const sites: Readonly<Record<SiteName, Site>> = {
  wordpress: {
    label: 'WordPress',
    form: 'standard',
    first: {
      title: 'With the plugin',
      steps: [
        {
          text: 'Download the plugin. In WordPress choose **Plugins → Add New → Upload Plugin**, take the file, **Install Now**, **Activate**.',
          mark: wordPress,
          file: {name: 'ppd-widgets-wordpress.zip', label: 'Download the plugin'},
          picture: {
            name: 'wordpress-install.png',
            alt: 'Add Plugins in WordPress: a box to choose the file in, and Install Now',
            width: 900,
            height: 420,
          },
        },
        {
          text: 'In **Settings → PPD Widgets** write your name, number and hours, choose where the hotlines show, and **Save Changes**.',
          mark: wordPress,
          picture: {
            name: 'wordpress-settings.png',
            alt: 'The settings: where the banner shows, then name, phone and hours',
            width: 900,
            height: 1240,
          },
        },
        {
          text: 'In a page, add a block and search for “PPD”: the facts, or how to reach you.',
          mark: wordPress,
          picture: {
            name: 'wordpress-block.png',
            alt: 'The editor with the contact button in a page, and its settings beside it',
            width: 1100,
            height: 680,
          },
        },
        look,
      ],
    },
    steps: [
      copy,
      {text: 'Edit your page. Choose **+**, then **Custom HTML**, and paste.', mark: wordPress},
      {text: '**Update** or **Publish**.', mark: wordPress},
      look,
    ],
    note: 'Your role has to be administrator or editor; in a network of sites, network administrator. For others WordPress takes the script away, and plain links stay.',
  },
  'wordpress-com': {
    label: 'WordPress.com',
    form: 'standard',
    steps: [
      copy,
      {
        text: 'Edit your page. Choose **+**, then **Custom HTML**, and paste.',
        mark: 'menus-change',
      },
      {text: '**Update** or **Publish**.', mark: 'menus-change'},
      look,
    ],
    note: 'Scripts need a plan that allows plugins: check with WordPress.com. Without one, the plain links stay, and they work.',
  },
  squarespace: {
    label: 'Squarespace',
    form: 'standard',
    steps: [
      copy,
      {
        text: 'Edit the page, or the footer for every page. Add a **Code** block.',
        mark: 'menus-change',
      },
      {text: 'Keep it on **HTML**, paste, and **Save**.', mark: 'menus-change'},
      look,
    ],
    note: 'Scripts need a plan that has them: check with Squarespace. The editor shows code only on the saved page.',
  },
  wix: {
    label: 'Wix',
    form: 'tag-manager',
    steps: [
      copy,
      {
        text: 'In your dashboard choose **Settings → Custom Code → Add Custom Code**, and paste.',
        mark: 'menus-change',
      },
      {
        text: 'Choose **All pages**, **Body – end**, and the type **Essential**. **Apply**.',
        mark: 'menus-change',
      },
      look,
    ],
    note: 'It needs a published site with a domain of its own: check with Wix. Do not take “Embed HTML”: its closed frame hides a bar.',
  },
  webflow: {
    label: 'Webflow',
    form: 'standard',
    steps: [
      copy,
      {
        text: 'In the Designer add a **Code Embed** where it should show, and paste.',
        mark: 'menus-change',
      },
      {text: '**Save & Close**, then **Publish**.', mark: 'menus-change'},
      look,
    ],
    note: 'Code needs a plan that has it: check with Webflow.',
  },
  drupal: {
    label: 'Drupal',
    form: 'editor',
    steps: [
      {
        text: 'Once for the site: put the script into the head of the theme’s **html.html.twig**, or into a module for header code.',
        mark: 'menus-change',
        piece: 'more',
      },
      copy,
      {
        text: 'Add a custom block whose text format filters nothing, paste into its source, and **Save**.',
        mark: 'menus-change',
      },
      {
        text: 'Place the block in **Structure → Block layout**. Empty the caches.',
        mark: 'menus-change',
      },
      look,
    ],
    note: 'The usual text formats take away scripts and attributes: ask who runs your site.',
  },
  'tag-manager': {
    label: 'Google Tag Manager',
    form: 'tag-manager',
    steps: [
      copy,
      {text: '**Tags → New → Custom HTML**, and paste.', mark: 'menus-change'},
      {text: 'Trigger: **All Pages**. **Save**, then **Submit**.', mark: 'menus-change'},
      look,
    ],
    note: 'It comes later than the page, and blockers stop it. Where you can paste into the page itself, do that.',
  },
  react: {
    label: 'React or Next',
    form: 'react',
    steps: [
      {
        text: 'Once for the site: the script, into the document’s head, in **index.html** or in the root layout.',
        mark: react,
        piece: 'more',
      },
      {
        text: 'The rule, into your style sheet: it keeps the room free.',
        mark: react,
        piece: 'style',
      },
      copy,
      {text: 'Paste it into a component: it is valid JSX.', mark: react},
      look,
    ],
  },
  html: {
    label: 'Plain HTML',
    form: 'standard',
    steps: [
      copy,
      {
        text: 'Paste it where it should show; a strip, right after your page’s header.',
        mark: engines,
      },
      {text: 'Upload the page.', mark: 'yours'},
      look,
    ],
  },
  somebody: {
    label: 'Somebody else does it',
    form: 'standard',
    steps: [
      {
        text: 'Choose **Send to your web person**: your choices, the line and the steps go with it.',
        mark: 'yours',
      },
      {
        text: `When it is done, open your page and call your own number once. ${notToCall}`,
        mark: 'yours',
      },
    ],
  },
};

/** @returns what is known of a step, in words; empty where it is the owner's own */
export function markOf({mark}: Step, site: SiteName): string {
  if (mark === 'yours') return '';
  return mark === 'menus-change'
    ? `Menus change: check with ${sites[site].label}.`
    : `Tried in ${mark.where}, ${mark.when}.`;
}

/** @returns the form that an answer asks for; that of most sites while there is none */
export const formOf = (site: SiteName | ''): SnippetForm => (site ? sites[site].form : 'standard');

/** The words of a step without its marks. */
export const plainText = ({text}: Step): string => text.replace(/\*\*/g, '');

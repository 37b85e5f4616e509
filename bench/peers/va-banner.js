import {defineCustomElement} from '@department-of-veterans-affairs/web-components/dist/components/va-banner.js';

defineCustomElement();

// A page that a server renders and the browser takes over: React 19's way, and Next's.
import 'ppd-widgets';
import {useState} from 'react';

export function Page() {
  const [isSpanish, setSpanish] = useState(false);
  return (
    <main>
      <button id="update" onClick={() => setSpanish(true)}>
        Español
      </button>
      <ppd-hotline-banner lang={isSpanish ? 'es' : 'en'}>
        <a href="tel:988">Call 988</a>
      </ppd-hotline-banner>
      <ppd-info-card heading-level={3} sections="what signs" />
      <ppd-contact-button clinic-name="Sunrise OB-GYN" phone="602-555-0142">
        <a href="tel:+16025550142">Call Sunrise OB-GYN</a>
      </ppd-contact-button>
    </main>
  );
}

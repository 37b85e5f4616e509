// A React 19 page: the elements in its own templates, updated by its own state.
import {useState} from 'react';
import {createRoot} from 'react-dom/client';

function Page() {
  const [isEvening, setEvening] = useState(false);
  return (
    <main>
      <button id="update" onClick={() => setEvening(true)}>
        Update
      </button>
      <ppd-hotline-banner density={isEvening ? 'compact' : 'full'} lang={isEvening ? 'es' : 'en'}>
        <a href="tel:988">988</a>
      </ppd-hotline-banner>
      <ppd-contact-button
        clinic-name="Sunrise OB-GYN"
        phone={isEvening ? '602-555-0199' : '602-555-0142'}
      />
    </main>
  );
}

createRoot(document.querySelector('#app')).render(<Page />);

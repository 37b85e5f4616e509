// A Vue 3 page: the elements in its own templates, updated by its own state.
import {createApp, ref} from 'vue/dist/vue.esm-bundler.js';

const app = createApp({
  setup: () => ({isEvening: ref(false)}),
  template: `
    <main>
      <button id="update" @click="isEvening = true">Update</button>
      <ppd-hotline-banner :density="isEvening ? 'compact' : 'full'" :lang="isEvening ? 'es' : 'en'">
        <a href="tel:988">988</a>
      </ppd-hotline-banner>
      <ppd-contact-button
        clinic-name="Sunrise OB-GYN"
        :phone="isEvening ? '602-555-0199' : '602-555-0142'"
      />
    </main>`,
});
app.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('ppd-');
app.mount('#app');

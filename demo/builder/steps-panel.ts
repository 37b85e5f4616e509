/** The three steps as tabs, each with what was answered so far; in a small window the preview is a fourth. */
import {html, nothing, type TemplateResult} from 'lit';
import {layoutOf, layouts} from './layouts.js';
import type {Pieces} from './pieces.js';
import {renderPracticeStep} from './practice-step.js';
import {renderShowStep} from './show-step.js';
import {renderSiteStep} from './site-step.js';
import {sites} from './sites.js';
import {steps, type BuilderState, type ChangeState, type StepName} from './state.js';

const titles: Readonly<Record<StepName, string>> = {
  show: 'What to show',
  practice: 'Your practice',
  site: 'Your site',
};

/** What was answered, in a few words. */
function summaryOf(step: StepName, {configuration}: BuilderState): string {
  const {elements, attributes, site} = configuration;
  if (step === 'show') {
    const others = elements.length - Number(elements.includes('hotline-banner'));
    const layout = layoutOf(configuration);
    return `${layouts[layout].label}${others ? ` + ${others}` : ''}`;
  }
  if (step === 'practice') {
    if (!elements.includes('contact-button')) return 'Not shown';
    const {'clinic-name': name, phone} = attributes['contact-button'];
    return name ?? phone ?? 'Phone and hours';
  }
  return site ? sites[site].label : 'Where is it?';
}

const keys: Readonly<Record<string, number>> = {ArrowRight: 1, ArrowLeft: -1};

function renderTabs(
  state: BuilderState,
  change: ChangeState,
  {isSmall}: {readonly isSmall: boolean},
): TemplateResult {
  const tabs = [...steps, ...(isSmall ? (['look'] as const) : [])];
  const current = isSmall && state.isLooking ? 'look' : state.step;
  const go = (tab: StepName | 'look') => {
    change(tab === 'look' ? {isLooking: true} : {step: tab, isLooking: false});
  };
  return html`<div
    class="steps"
    role="tablist"
    aria-label="Steps"
    @keydown=${(event: KeyboardEvent) => {
      const by = keys[event.key];
      const index =
        event.key === 'Home' ? 0 : event.key === 'End' ? -1 : by && tabs.indexOf(current) + by;
      const next = index === undefined ? undefined : tabs.at(index % tabs.length);
      if (!next) return;
      event.preventDefault();
      go(next);
      document.getElementById(`step-${next}`)?.focus();
    }}
  >
    ${tabs.map(
      (tab, index) =>
        html`<button
          type="button"
          role="tab"
          id="step-${tab}"
          aria-controls="panel-${tab}"
          aria-selected=${tab === current}
          tabindex=${tab === current ? 0 : -1}
          @click=${() => {
            go(tab);
          }}
        >
          ${
            tab === 'look'
              ? html`<span class="step-title">Look</span>`
              : html`<span class="number" aria-hidden="true">${index + 1}</span
                  ><span class="step-words"
                    ><span class="step-title">${titles[tab]}</span>
                    <span class="step-summary">${summaryOf(tab, state)}</span></span
                  >`
          }
        </button>`,
    )}
  </div>`;
}

const nextWords: Readonly<Record<StepName, string>> = {
  show: '',
  practice: 'Next: your practice',
  site: 'Next: your site',
};

/** The step after this one: nothing is to be said of a practice that is not shown. */
function nextOf(step: StepName, {configuration}: BuilderState): StepName | undefined {
  if (step === 'show' && configuration.elements.includes('contact-button')) return 'practice';
  return step === 'site' ? undefined : 'site';
}

export function renderStepsPanel(
  state: BuilderState,
  change: ChangeState,
  pieces: Pieces,
  {isSmall}: {readonly isSmall: boolean},
): TemplateResult {
  const isLooking = isSmall && state.isLooking;
  const panel = (step: StepName, content: TemplateResult) => {
    const next = nextOf(step, state);
    return html`<div
      role="tabpanel"
      class="panel"
      id="panel-${step}"
      aria-labelledby="step-${step}"
      ?hidden=${isLooking || state.step !== step}
    >
      ${content}
      ${
        next
          ? html`<button
              type="button"
              class="quiet next"
              id="next-${step}"
              @click=${() => {
                change({step: next});
                document.getElementById(`step-${next}`)?.focus();
              }}
            >
              ${nextWords[next]}
            </button>`
          : nothing
      }
    </div>`;
  };
  return html`<div class="side">
    ${renderTabs(state, change, {isSmall})}
    <form
      @submit=${(event: Event) => {
        event.preventDefault();
      }}
    >
      ${panel('show', renderShowStep(state, change))}
      ${panel('practice', renderPracticeStep(state, change))}
      ${panel('site', renderSiteStep(state, change, pieces))}
    </form>
  </div>`;
}

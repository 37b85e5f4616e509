/** All attributes of all elements, a table for each element. */
import {html, nothing, type TemplateResult} from 'lit';
import {embeddable, embeddableNames, type EmbeddableName} from '../../src/embed/embeddable.js';
import {fieldsOf, type Field} from './fields.js';

const renderRow = ({attribute, label, kind, options, description, default: fallback}: Field) =>
  html`<tr>
    <th scope="row"><code>${attribute}</code></th>
    <td>${label}</td>
    <td>
      ${kind === 'switch' ? 'set or not' : options.join(', ') || 'text'}${
        fallback && fallback !== 'false' ? html`<br />Default: ${fallback}` : nothing
      }
    </td>
    <td>${description}</td>
  </tr>`;

const renderTable = (name: EmbeddableName) =>
  html`<h3><code>&lt;ppd-${name}&gt;</code></h3>
    <div class="table-box" tabindex="0" role="region" aria-label="Attributes of ppd-${name}">
      <table>
        <thead>
          <tr>
            <th scope="col">Attribute</th>
            <th scope="col">In the builder</th>
            <th scope="col">Values</th>
            <th scope="col">What it does</th>
          </tr>
        </thead>
        <tbody>
          ${fieldsOf(name, embeddable[name]).map(renderRow)}
        </tbody>
      </table>
    </div>`;

export const renderReference = (): TemplateResult => html`${embeddableNames.map(renderTable)}`;

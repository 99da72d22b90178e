import { html, nothing, type TemplateResult } from 'lit';
import type { ExchangeLog, LaterAct, Violation } from '../../protocol.ts';
import type { Actions } from '../actions.ts';
import { drawJson } from './json.ts';

const states = {
  waiting: 'waiting',
  thinking: 'put off',
  deferred: 'acknowledged',
  answered: 'answered',
  failed: 'no answer',
} as const;

function formatElapsed(milliseconds: number | null): string {
  if (milliseconds === null) return '';
  return milliseconds < 10 ? `${milliseconds.toFixed(1)} ms` : `${Math.round(milliseconds).toLocaleString('en')} ms`;
}

function drawViolation(violation: Violation): TemplateResult {
  const answer =
    violation.status === 200 ? 'Discord lets it pass' : `Discord answers ${violation.status}, code ${violation.code}`;
  return html`<li>
    <strong>${violation.rule}</strong>
    <div><code>${violation.path === '' ? violation.where : violation.path}</code> · ${answer}</div>
  </li>`;
}

function drawPart(title: string, value: unknown, files: readonly string[]): TemplateResult {
  return html`<section class="said-part" aria-label=${title}>
    <h4>${title}</h4>
    ${files.length === 0 ? nothing : html`<p class="said-files">with ${files.join(', ')}</p>`}
    <div class="json-frame" tabindex="0" role="group" aria-label="${title}, JSON">${drawJson(value)}</div>
  </section>`;
}

function drawLater(act: LaterAct): TemplateResult {
  const title = act.kind === 'deadline' ? 'Nothing came in time' : `Then: ${act.kind}`;
  return drawPart(`${title}, after ${formatElapsed(act.elapsed_ms)}`, act.body, act.files);
}

function drawDetail(exchange: ExchangeLog, actions: Actions): TemplateResult {
  const onCopy = async (event: MouseEvent) => {
    const button = event.currentTarget;
    const isCopied = await actions.copy(JSON.stringify(exchange, null, 2));
    if (button instanceof HTMLElement) button.textContent = isCopied ? 'Copied' : 'Select the text and copy it';
  };
  return html`<div class="said-detail">
    ${
      exchange.violations.length === 0
        ? nothing
        : html`<div class="violations"><h4>Rules of Discord that were broken</h4><ul>${exchange.violations.map(drawViolation)}</ul></div>`
    }
    <button type="button" class="copy" @click=${onCopy}>Copy as JSON</button>
    ${drawPart('Sent to the bot', exchange.interaction, [])}
    ${
      exchange.callback === undefined
        ? html`<p class="said-nothing">${exchange.state === 'failed' ? 'Nothing came back within 3 seconds.' : 'Nothing has come back yet.'}</p>`
        : drawPart('Came back', exchange.callback, exchange.files)
    }
    ${exchange.later.map(drawLater)}
  </div>`;
}

/** One exchange: a line, and what was said when it is unfolded. */
export function drawExchange(exchange: ExchangeLog, isUnfolded: boolean, actions: Actions): TemplateResult {
  const toggle = () =>
    actions.change(app => ({ ...app, drawer: { ...app.drawer, unfolded: isUnfolded ? null : exchange.id } }));
  const broken = exchange.violations.length;
  return html`<li class="said">
    <button type="button" class="said-line" aria-expanded=${isUnfolded ? 'true' : 'false'} @click=${toggle}>
      <span class="said-title">${exchange.title}</span>
      <span class="said-meta">
        <span class="state-${exchange.state}">${states[exchange.state]}</span> ${formatElapsed(exchange.elapsed_ms)}
        ${broken === 0 ? nothing : html`<span class="broken">${broken} ${broken === 1 ? 'rule' : 'rules'} broken</span>`}
      </span>
    </button>
    ${isUnfolded ? drawDetail(exchange, actions) : nothing}
  </li>`;
}

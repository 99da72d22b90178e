import { html, nothing, type TemplateResult } from 'lit';
import { formatTime } from './format-time.ts';
import type { Block, Inline, List } from './nodes.ts';
import { parseMarkdown } from './parse-blocks.ts';

/** What a text refers to by id or by name. */
export interface Referents {
  readonly locale: string;
  readonly nameOfUser: (id: string) => string;
  readonly nameOfChannel: (id: string) => string;
  /** Puts a mentioned command into the composer. */
  readonly onCommand: (name: string) => void;
}

// Line breaks count in these templates: the text around is shown with `white-space: break-spaces`.

function drawInline(node: Inline, to: Referents): TemplateResult | string {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'code':
      return html`<code>${node.text}</code>`;
    case 'link':
      return html`<a href=${node.href} target="_blank" rel="noopener noreferrer">${drawAll(node.children, to)}</a>`;
    case 'user':
      return html`<discord-mention type="user">${to.nameOfUser(node.id)}</discord-mention>`;
    case 'role':
      return html`<discord-mention type="role">role</discord-mention>`;
    case 'channel':
      return html`<discord-mention type="channel">${to.nameOfChannel(node.id)}</discord-mention>`;
    case 'command':
      return html`<button type="button" class="command-mention" @click=${() => to.onCommand(node.name)}>/${node.name}</button>`;
    case 'time': {
      const long = formatTime(node.seconds, 'F', to.locale, new Date());
      const shown = formatTime(node.seconds, node.style, to.locale, new Date());
      const machine = new Date(node.seconds * 1000).toISOString();
      return html`<time class="timestamp" datetime=${machine} title=${long}>${shown}</time>`;
    }
    case 'emoji':
      return `:${node.name}:`;
    default:
      return drawSpan(node.kind, drawAll(node.children, to));
  }
}

function drawSpan(kind: 'strong' | 'em' | 'underline' | 'strike' | 'spoiler', inside: unknown): TemplateResult {
  switch (kind) {
    case 'strong':
      return html`<strong>${inside}</strong>`;
    case 'em':
      return html`<em>${inside}</em>`;
    case 'underline':
      return html`<u>${inside}</u>`;
    case 'strike':
      return html`<s>${inside}</s>`;
    case 'spoiler':
      return html`<details class="spoiler"><summary>Spoiler</summary>${inside}</details>`;
  }
}

function drawAll(nodes: readonly Inline[], to: Referents): readonly (TemplateResult | string)[] {
  return nodes.map(node => drawInline(node, to));
}

function drawList(list: List, to: Referents): TemplateResult {
  const items = list.items.map(
    item => html`<li>${drawAll(item.children, to)}${item.nested === null ? nothing : drawList(item.nested, to)}</li>`,
  );
  return list.start === null ? html`<ul>${items}</ul>` : html`<ol start=${list.start}>${items}</ol>`;
}

function drawBlock(block: Block, to: Referents): TemplateResult {
  switch (block.kind) {
    case 'lines':
      return html`<div>${drawAll(block.children, to)}</div>`;
    case 'subtext':
      return html`<small>${drawAll(block.children, to)}</small>`;
    case 'heading':
      // The page's own headings end at level 2; what a message calls level 1 comes below them.
      return html`<div class="heading-${block.level}" role="heading" aria-level=${block.level + 2}>${drawAll(block.children, to)}</div>`;
    case 'quote':
      return html`<blockquote>${block.blocks.map(inner => drawBlock(inner, to))}</blockquote>`;
    case 'code block':
      return html`<pre><code>${block.text}</code></pre>`;
    case 'list':
      return drawList(block, to);
  }
}

/** A text as Discord shows it. */
export function drawMarkdown(source: string, to: Referents): TemplateResult {
  return html`<div class="markdown">${parseMarkdown(source).map(block => drawBlock(block, to))}</div>`;
}

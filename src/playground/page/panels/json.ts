import { html, type TemplateResult } from 'lit';

/** A name, a text, a number or a word of JSON; what is between them needs no color. */
const tokenPattern = /("(?:\\.|[^"\\])*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/g;

function classOf(token: string, isName: boolean): string {
  if (isName) return 'json-name';
  if (token.startsWith('"')) return 'json-text';
  return 'json-word';
}

/** A value as JSON for people, colored. */
export function drawJson(value: unknown): TemplateResult {
  const source = JSON.stringify(value, null, 2) ?? 'undefined';
  const parts: unknown[] = [];
  let at = 0;
  for (const match of source.matchAll(tokenPattern)) {
    const token = match[1] ?? match[0];
    parts.push(
      source.slice(at, match.index),
      html`<span class=${classOf(token, match[2] !== undefined)}>${token}</span>`,
    );
    at = match.index + token.length;
  }
  parts.push(source.slice(at));
  return html`<pre class="json"><code>${parts}</code></pre>`;
}

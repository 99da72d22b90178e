import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Embed } from '../../message-shape.ts';
import { formatWritten } from '../markdown/format-time.ts';
import { drawMarkdown, type Referents } from '../markdown/render.ts';
import { columnsOf } from './embed-fields.ts';
import { localUrl } from './local-url.ts';
import { drawPicture } from './picture.ts';

/**
 * Text for one of the element's own properties. The element takes a run of 17 digits for an emoji and would fetch it from Discord's servers:
 * a word joiner breaks the run.
 */
function withoutEmojiIds(text: string | undefined): string | undefined {
  return text?.replace(/\d{16}(?=\d)/g, '$&\u2060');
}

/** Colors the bar at the embed's left, by script: the page's policy allows no style attributes. */
function paint(element: Element | undefined, color: number | undefined): void {
  if (!(element instanceof HTMLElement)) return;
  if (color === undefined) element.style.removeProperty('--embed-color');
  else element.style.setProperty('--embed-color', `#${color.toString(16).padStart(6, '0')}`);
}

function drawFields(embed: Embed, to: Referents): TemplateResult | typeof nothing {
  const fields = embed.fields ?? [];
  if (fields.length === 0) return nothing;
  const columns = columnsOf(fields);
  return html`<discord-embed-fields slot="fields">
    ${fields.map(
      (
        field,
        index,
      ) => html`<discord-embed-field class="columns-${columns[index]}" .fieldTitle=${withoutEmojiIds(field.name)}>
        ${drawMarkdown(field.value, to)}
      </discord-embed-field>`,
    )}
  </discord-embed-fields>`;
}

function drawFooter(embed: Embed, to: Referents): TemplateResult | typeof nothing {
  if (embed.footer === undefined && embed.timestamp === undefined) return nothing;
  const when = embed.timestamp === undefined ? undefined : formatWritten(embed.timestamp, to.locale, new Date());
  const separator = embed.footer === undefined || when === undefined ? '' : ' • ';
  return html`<discord-embed-footer slot="footer" .footerImage=${localUrl(embed.footer?.icon_url, window.location.href)}>
    <span>${embed.footer?.text}${separator}${when === undefined ? nothing : html`<time datetime=${embed.timestamp}>${when}</time>`}</span>
  </discord-embed-footer>`;
}

/** An embed. Its picture and its footer are drawn here, since the element names every picture alike. */
export function drawEmbed(embed: Embed, to: Referents): TemplateResult {
  const page = window.location.href;
  return html`<discord-embed
    slot="embeds"
    ${ref(element => paint(element, embed.color))}
    .embedTitle=${withoutEmojiIds(embed.title)}
    .url=${embed.url}
    .authorName=${withoutEmojiIds(embed.author?.name)}
    .authorUrl=${embed.author?.url}
    .authorImage=${localUrl(embed.author?.icon_url, page)}
    .thumbnail=${localUrl(embed.thumbnail?.proxy_url ?? embed.thumbnail?.url, page)}
  >
    ${
      embed.description === undefined
        ? nothing
        : html`<discord-embed-description slot="description">${drawMarkdown(embed.description, to)}</discord-embed-description>`
    }
    ${drawFields(embed, to)}
    ${embed.image === undefined ? nothing : html`<div slot="fields" class="embed-picture">${drawPicture(embed.image)}</div>`}
    ${drawFooter(embed, to)}
  </discord-embed>`;
}

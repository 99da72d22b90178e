import { html, type TemplateResult } from 'lit';
import { localUrl } from './local-url.ts';

export interface Picture {
  readonly url: string;
  readonly proxy_url?: string | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly description?: string | undefined;
}

/** A picture, with its alt text to be unfolded below: on top of it, a badge hides figures. A picture elsewhere is a link: the page asks no other host. */
export function drawPicture(picture: Picture): TemplateResult {
  const source = localUrl(picture.proxy_url, window.location.href) ?? localUrl(picture.url, window.location.href);
  if (source === undefined) {
    return html`<p class="elsewhere">
      Picture not loaded, it is on another host:
      <a href=${picture.url} target="_blank" rel="noopener noreferrer">${picture.url}</a>
    </p>`;
  }
  const alt = picture.description ?? '';
  const image = html`<img src=${source} alt=${alt} width=${picture.width ?? 400} height=${picture.height ?? 300} />`;
  if (alt === '') return html`<figure class="picture">${image}</figure>`;
  return html`<figure class="picture">
    ${image}
    <details class="alt">
      <summary>Alt text</summary>
      <p>${alt}</p>
    </details>
  </figure>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { Attachment } from '../../message-shape.ts';
import { formatSize } from './format-size.ts';
import { localUrl } from './local-url.ts';
import { drawPicture } from './picture.ts';

function drawFile(file: Attachment): TemplateResult {
  const source = localUrl(file.url, window.location.href);
  return html`<div class="file">
    <svg aria-hidden="true" viewBox="0 0 24 32" width="24" height="32">
      <path fill="currentColor" d="M3 0h12l9 9v20a3 3 0 0 1-3 3H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3zm2 14v2h14v-2zm0 5v2h14v-2zm0 5v2h9v-2z" />
    </svg>
    <div>
      ${source === undefined ? file.filename : html`<a href=${source} download=${file.filename}>${file.filename}</a>`}
      <div class="file-size">${formatSize(file.size)}${file.description === undefined ? nothing : ` · ${file.description}`}</div>
    </div>
  </div>`;
}

/** The files of a message: pictures as pictures, others as something to download. */
export function drawAttachments(attachments: readonly Attachment[]): TemplateResult | typeof nothing {
  if (attachments.length === 0) return nothing;
  return html`<discord-attachments slot="attachments">
    ${attachments.map(file => (file.content_type.startsWith('image/') ? drawPicture(file) : drawFile(file)))}
  </discord-attachments>`;
}

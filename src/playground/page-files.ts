import { readFile } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import type { StoredFile } from './attachments.ts';

/** Everything from this server, nothing inline, nothing framed. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const commonHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

const pageHeaders: Readonly<Record<string, string>> = {
  ...commonHeaders,
  'Content-Security-Policy': pagePolicy,
};

/** What a bot sent must never run as a page of this server. */
const fileHeaders = { ...commonHeaders, 'Content-Security-Policy': "default-src 'none'; sandbox" };

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Answers with a file of the page's folder; `/` is `index.html`. 404 for what is not there, is outside the folder, or has no known type.
 * @param folder undefined when there is no page
 */
export async function servePage(folder: string | undefined, pathname: string): Promise<Response> {
  const missing = () =>
    new Response('Not found\n', { status: 404, headers: { ...pageHeaders, 'Content-Type': 'text/plain' } });
  if (folder === undefined) return missing();
  const root = resolve(folder);
  const path = resolve(join(root, pathname === '/' ? 'index.html' : decode(pathname)));
  const type = types[extname(path)];
  if (type === undefined || !path.startsWith(root + sep)) return missing();
  const content = await readFile(path).catch(() => undefined);
  if (content === undefined) return missing();
  // Built files below assets/ have a hash of their content in their name.
  const cache = path.startsWith(join(root, 'assets') + sep) ? 'public, max-age=31536000, immutable' : 'no-cache';
  return new Response(new Uint8Array(content), {
    headers: { ...pageHeaders, 'Content-Type': type, 'Cache-Control': cache },
  });
}

function decode(pathname: string): string {
  try {
    return decodeURIComponent(pathname).replaceAll('\0', '');
  } catch {
    return '/';
  }
}

/** Answers with a file that the bot sent. Pictures are shown, anything else is offered for saving. */
export function serveAttachment(file: StoredFile | undefined): Response {
  if (file === undefined) return new Response('Not found\n', { status: 404, headers: fileHeaders });
  const { content_type, filename } = file.attachment;
  const isPicture = /^image\/(png|jpeg|gif|webp)$/.test(content_type);
  return new Response(new Uint8Array(file.data), {
    headers: {
      ...fileHeaders,
      'Content-Type': content_type,
      'Content-Disposition': `${isPicture ? 'inline' : 'attachment'}; filename="${filename}"`,
      'Cache-Control': 'private, max-age=3600, immutable',
    },
  });
}

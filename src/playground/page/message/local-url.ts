/**
 * The address of a picture or file, when the page may load it: from the page's own server. Undefined for any other host, which the page never
 * asks.
 */
export function localUrl(url: string | undefined, pageUrl: string): string | undefined {
  if (url === undefined || !URL.canParse(url, pageUrl)) return undefined;
  const resolved = new URL(url, pageUrl);
  return resolved.origin === new URL(pageUrl).origin ? resolved.href : undefined;
}

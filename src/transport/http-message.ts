/** As much of a request as the endpoint reads. One made of Node's costs a tenth of a Web `Request`. */
export interface HttpRequest {
  readonly method: string;
  /** A path, or a whole address. */
  readonly url: string;
  readonly headers: { get(name: string): string | null };
  /**
   * The bytes of the body, or undefined where there are more than `limit` of them.
   *
   * @throws what the connection throws when it ends too early
   */
  readonly readBody: (limit: number) => Promise<Uint8Array | undefined>;
}

export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
  /** What is left to do once the response is out. It logs its own failures. */
  readonly afterwards?: () => Promise<void>;
}

/** A response with these bytes. */
export function bytes(status: number, contentType: string, body: Uint8Array<ArrayBuffer>): HttpResponse {
  // Written out, since V8 keeps copies of an object (`...headers`) until it next collects everything: some 200 bytes an answer.
  return { status, headers: { 'content-type': contentType, 'content-length': String(body.byteLength) }, body };
}

/** A response with a text. */
export function text(status: number, contentType: string, body: string): HttpResponse {
  return bytes(status, contentType, encoder.encode(body));
}

/** A response with a JSON body. */
export function json(status: number, value: unknown): HttpResponse {
  return text(status, 'application/json', JSON.stringify(value));
}

/** A refusal, with a sentence for whoever set the address up. */
export function refusal(status: number, error: string): HttpResponse {
  return json(status, { error });
}

const encoder = new TextEncoder();

/** The path of an address or of a path with a query: `/healthz`. */
export function pathOf(url: string): string {
  const start = url.startsWith('/') ? 0 : url.indexOf('/', url.indexOf('://') + 3);
  if (start === -1) return '/';
  const end = url.indexOf('?', start);
  return url.slice(start, end === -1 ? undefined : end);
}

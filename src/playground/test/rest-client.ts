import type { StandIn } from '../stand-in.ts';

/** A request to the REST interface in the raw; a text goes as it is, anything else as JSON. */
export async function request(standIn: StandIn, method: string, path: string, body?: unknown, token = standIn.token) {
  const response = await fetch(`${standIn.apiUrl}/v10${path}`, {
    method,
    headers: { Authorization: `Bot ${token}`, 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, json: text === '' ? undefined : JSON.parse(text) };
}

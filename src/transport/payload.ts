import type { APIInteractionResponse } from 'discord-api-types/v10';
import type { MessageFile } from '../reply/discord/message.ts';
import { encodeMultipart } from './multipart.ts';

/** The body of a request to Discord, or of a response to it. */
export interface Payload {
  readonly contentType: string;
  readonly body: Uint8Array<ArrayBuffer>;
}

const text = new TextEncoder();

/** A response as JSON, or with its files in one body. */
export function encodePayload(response: APIInteractionResponse, files: readonly MessageFile[]): Payload {
  const json = text.encode(JSON.stringify(response));
  return files.length === 0 ? { contentType: 'application/json', body: json } : encodeMultipart(json, files);
}

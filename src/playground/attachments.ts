import type { Upload } from './message-body.ts';
import type { Attachment } from './message-shape.ts';

/** A file that came with a message, and how Discord describes it. */
export interface StoredFile {
  readonly attachment: Attachment;
  readonly data: Uint8Array;
}

export interface FileShelf {
  readonly store: (
    upload: Upload,
    about: { channelId: string; description?: string; ephemeral: boolean },
  ) => StoredFile;
  /** The file behind an address below `/attachments/`, or undefined. */
  readonly find: (channelId: string, id: string, filename: string) => StoredFile | undefined;
}

/**
 * Keeps files in memory for as long as the stand-in runs.
 * @param baseUrl address of the server, known once it listens
 */
export function createFileShelf(nextId: () => string, baseUrl: () => string): FileShelf {
  const files = new Map<string, StoredFile>();
  return {
    store: ({ name, contentType, data }, { channelId, description, ephemeral }) => {
      const id = nextId();
      const filename = cleanName(name);
      const path = `/attachments/${channelId}/${id}/${filename}`;
      const attachment: Attachment = {
        id,
        filename,
        size: data.length,
        url: baseUrl() + path,
        proxy_url: baseUrl() + path,
        content_type: contentType,
        ...readPngSize(data),
        ...(description ? { description } : {}),
        ...(ephemeral ? { ephemeral } : {}),
      };
      const file = { attachment, data };
      files.set(path, file);
      return file;
    },
    find: (channelId, id, filename) => files.get(`/attachments/${channelId}/${id}/${filename}`),
  };
}

/** Discord keeps letters, digits, dots, dashes and underscores of a file name. */
export const cleanName = (name: string): string => name.replace(/[^A-Za-z0-9._-]/g, '_');

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Width and height in pixels of a PNG file; nothing for any other. */
function readPngSize(data: Uint8Array): { width: number; height: number } | undefined {
  if (data.length < 24 || pngSignature.some((byte, index) => data[index] !== byte)) return undefined;
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

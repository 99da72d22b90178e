import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findFont } from '../../scripts/measure-font.ts';
import { unpackFont } from '../../src/chart/unpack-font.ts';

describe('an unpacked font is a sound OpenType file', () => {
  for (const weight of [400, 700] as const) {
    test(`${weight}`, () => {
      const font = unpackFont(readFileSync(findFont(weight)));
      const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
        const at = 12 + index * 16;
        const [checksum, offset, length] = [
          font.readUInt32BE(at + 4),
          font.readUInt32BE(at + 8),
          font.readUInt32BE(at + 12),
        ];
        return { tag: font.toString('latin1', at, at + 4), checksum, offset, length };
      });
      expect(font.readUInt32BE(0)).toBe(0x00010000);
      expect(tables.map(({ tag }) => tag)).toEqual(expect.arrayContaining(['cmap', 'glyf', 'head', 'hmtx', 'name']));
      for (const { tag, checksum, offset, length } of tables) {
        expect(offset % 4).toBe(0);
        // The checksum of `head` counts a field of itself as zero.
        if (tag !== 'head') expect(sum(font.subarray(offset, offset + length))).toBe(checksum);
      }
    });
  }

  test('what is no WOFF is refused', () => expect(() => unpackFont(Buffer.from('wOF2 and more'))).toThrow(TypeError));
});

/** The sum of the 32-bit words of a table, as the OpenType format has it. */
function sum(table: Buffer): number {
  const padded = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
  let total = 0;
  for (let at = 0; at < padded.length; at += 4) total = (total + padded.readUInt32BE(at)) >>> 0;
  return total;
}

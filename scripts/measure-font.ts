// Writes the advance widths of the font that pictures are set in to src/chart/advances.json:
//   npx tsx scripts/measure-font.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { readTables } from '../src/chart/unpack-font.ts';

/** Where the Inter file of that weight is; the one with further signs has the dagger. */
export function findFont(weight: 400 | 700, subset: 'latin' | 'latin-ext' = 'latin'): string {
  return createRequire(import.meta.url).resolve(`@fontsource/inter/files/inter-${subset}-${weight}-normal.woff`);
}

/** Advance widths in thousandths of the type size, by character, of the Inter files of that weight. */
function readAdvances(weight: 400 | 700): ReadonlyMap<string, number> {
  const dagger = [...readFont(findFont(weight, 'latin-ext'))].filter(([character]) => character === '†');
  return new Map([...readFont(findFont(weight)), ...dagger]);
}

function readFont(path: string): ReadonlyMap<string, number> {
  const tables = new Map(readTables(readFileSync(path)).map(({ tag, bytes }) => [tag, bytes] as const));
  const unitsPerEm = table(tables, 'head').readUInt16BE(18);
  const metrics = table(tables, 'hhea').readUInt16BE(34);
  const hmtx = table(tables, 'hmtx');
  const advances = new Map<string, number>();
  for (const [character, glyph] of readCharacters(table(tables, 'cmap'))) {
    const advance = hmtx.readUInt16BE(Math.min(glyph, metrics - 1) * 4);
    advances.set(character, Math.round((advance * 1000) / unitsPerEm));
  }
  return advances;
}

/** The text of advances.json: the widths in regular and bold by character. */
export function writeAdvances(): string {
  const [regular, bold] = [readAdvances(400), readAdvances(700)];
  const characters = [...regular.keys()].filter(character => bold.has(character)).sort();
  const rows = characters.map(
    character => `  ${JSON.stringify(character)}: [${regular.get(character)}, ${bold.get(character)}]`,
  );
  return `{\n${rows.join(',\n')}\n}\n`;
}

function table(tables: ReadonlyMap<string, Buffer>, tag: string): Buffer {
  const bytes = tables.get(tag);
  if (bytes === undefined) throw new Error(`The font has no table ${tag}`);
  return bytes;
}

/** Printable characters and their glyphs, from a cmap with a subtable of format 4. */
function* readCharacters(cmap: Buffer): Generator<readonly [string, number]> {
  const at = findFormat4(cmap);
  const doubled = cmap.readUInt16BE(at + 6);
  for (let segment = 0; segment < doubled; segment += 2) {
    const end = cmap.readUInt16BE(at + 14 + segment);
    const start = cmap.readUInt16BE(at + 16 + doubled + segment);
    const delta = cmap.readInt16BE(at + 16 + doubled * 2 + segment);
    const rangeAt = at + 16 + doubled * 3 + segment;
    const range = cmap.readUInt16BE(rangeAt);
    for (let code = start; code <= end; code++) {
      const glyph = range === 0 ? code : cmap.readUInt16BE(rangeAt + range + (code - start) * 2);
      const character = String.fromCharCode(code);
      if (glyph !== 0 && /^[\p{L}\p{N}\p{P}\p{S} ]$/u.test(character)) yield [character, (glyph + delta) & 0xffff];
    }
  }
}

function findFormat4(cmap: Buffer): number {
  for (let subtable = 0; subtable < cmap.readUInt16BE(2); subtable++) {
    const at = cmap.readUInt32BE(4 + subtable * 8 + 4);
    if (cmap.readUInt16BE(at) === 4) return at;
  }
  throw new Error('The font has no cmap of format 4');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(new URL('../src/chart/advances.json', import.meta.url), writeAdvances());
}

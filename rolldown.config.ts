import { defineConfig } from 'rolldown';
import { messageTexts } from './src/words/message-texts.ts';

/** Packages that are read as files: a font, a program in WebAssembly, a map. */
const files = ['@expo-google-fonts/inter', '@resvg/resvg-wasm', 'us-atlas'];

/** The playground's, which a production install lacks. */
const playground = ['discord-api-spec'];

/** What discord.js and ws try to load, and do without. */
const optional = ['bufferutil', 'utf-8-validate', 'zlib-sync'];

/** Packages that discord.js requires and the bot imports: they hold a copy for either, and both would be loaded. */
const twofold = /^@(?:discordjs|sapphire|vladfrangu)\//;

const external = [...files, ...playground, ...optional];

/**
 * Builds the bot and its packages into a few files, all in one folder: to find, read and compile a thousand small ones was most of
 * its start. What only one way of answering needs is in a file of its own, which is loaded when it is needed.
 */
export default defineConfig({
  input: {
    main: 'src/main.ts',
    register: 'src/register.ts',
    serverless: 'src/serverless.ts',
    'paint-worker': 'src/chart/paint-worker.ts',
  },
  platform: 'node',
  external: id => external.some(name => id === name || id.startsWith(`${name}/`)),
  plugins: [
    {
      name: 'take-one-copy',
      resolveId(source, importer, { kind }) {
        if (kind !== 'require-call' || !twofold.test(source)) return null;
        return this.resolve(source, importer, { kind: 'import-statement', skipSelf: true });
      },
    },
    {
      // It brings a copy of Node's own, which takes ten milliseconds of the start.
      name: 'take-inspect-of-node',
      transform(code, id) {
        if (!id.includes('@vladfrangu/async_event_emitter')) return null;
        return `import * as nodeUtil from 'node:util';\n${code.replace('__toESM(require_inspect(), 1)', '{ default: nodeUtil }')}`;
      },
    },
    {
      name: 'put-messages-in',
      load(id) {
        if (!id.endsWith('/src/words/message-texts.ts')) return null;
        return `export const messageTexts = ${JSON.stringify(messageTexts)};`;
      },
    },
  ],
  // discord.js has one, in what it offers to shards that are processes of their own.
  checks: { eval: false },
  // Shorter files are sooner compiled; names stay, for stacks and for discord.js, which goes by some of its own.
  output: { dir: 'dist/src', cleanDir: true, comments: false, minify: { mangle: { keepNames: true } } },
});

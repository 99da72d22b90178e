import { typeOf } from './parameter-use.ts';
import type { Language } from './read-language.ts';

/** The module that says which languages there are, and what each message takes. */
export function writeTypes(locales: readonly string[], english: Language): string {
  const messages = [...english.messages].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = messages.map(([key, { uses }]) => {
    const parameters = [...uses].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, all]) => `${name}: ${typeOf(all)}`);
    return writeMember(/^[a-z]+$/.test(key) ? key : `'${key}'`, parameters);
  });
  return `// Written by \`npm run type-messages\` from the message files beside it. Do not edit.

/** The languages that there are messages in. */
export const locales = [${locales.map(locale => `'${locale}'`).join(', ')}] as const;
export type Locale = (typeof locales)[number];

/** What each message takes; \`object\` takes nothing. */
export interface Messages {
${lines.join('\n')}
}
`;
}

const longestLine = 120;

function writeMember(key: string, parameters: readonly string[]): string {
  if (parameters.length === 0) return `  ${key}: object;`;
  const line = `  ${key}: { ${parameters.join('; ')} };`;
  if (line.length <= longestLine) return line;
  return [`  ${key}: {`, ...parameters.map(parameter => `    ${parameter};`), '  };'].join('\n');
}

import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { defineCommands } from '../../src/define-commands.ts';
import { checkCommands } from '../../src/playground/validate-command.ts';
import type { Options } from '../../src/reply/reply.ts';
import { messageTexts } from '../../src/words/message-texts.ts';
import { readLanguages } from '../../src/words/speak.ts';
import { safeCity as dataset } from '../commands/reports.ts';

/** A translation that somebody has begun, with messages that refer to ones which are not there yet, and one that asks too much. */
const es = `
standing-places = { ORDINAL($rank) ->
   *[other] { NUMBER($rank) }.º
} de { NUMBER($rows) } { $rows ->
    [one] lugar
   *[other] lugares
}
arrests-of = { NUMBER($count) } de { NUMBER($total) } personas detenidas ({ SHARE($count, $total) })
row = { $title }: { arrests-of }, { standing-places }.
arrests-in = { $became ->
   *[none] { NUMBER($count) } en { $title }
}
arrests-of-two = De { NUMBER($total) } personas detenidas, { LIST($names) }.
summary = En { count-days }.
day = { DATETIME($day, dateStyle: "long") }
button-share = { -verb }
about-data = { DATETIME($day, day: "word") }
command-arrests = Cuántas personas fueron detenidas, por lugar
command-arrests-city = ${'Una ciudad. '.repeat(9)}
command-sort-count = por número
command-check-figures = Comprobar cifras
`;
const begun = readLanguages({ en: messageTexts.en ?? '', es, xx: '', 'pt-BR': '' });
const inEnglish = { dataset, say: begun.speak('en') };
const inSpanish = { dataset, say: begun.speak('es') };

test.each([
  ['es-ES', 'es'],
  ['es-419', 'es'],
  ['pt-BR', 'pt-BR'],
  ['pt-PT', 'en'],
  ['en-GB', 'en'],
  ['tlh', 'en'],
  ['', 'en'],
  ['constructor', 'en'],
  [undefined, 'en'],
])('a person whose Discord is in %j is answered in %s', (discord, locale) =>
  expect(begun.localeOf(discord)).toBe(locale),
);

test('a language has one voice, so that texts can be kept by it', () => {
  expect(begun.speak('es')).toBe(inSpanish.say);
  expect(inEnglish.say).not.toBe(inSpanish.say);
});

const about = { version: '1', day: '2017-09-28', license: 'free' };

test.each([
  [
    'translated',
    inSpanish.say('arrests-of', { count: 1063, total: 14_980 }),
    '1063 de 14.980 personas detenidas (7,1\u00a0%)',
  ],
  ['with a day', inSpanish.say('day', about), '28 de septiembre de 2017'],
  ['not translated', inSpanish.say('share', { count: 63, total: 498 }), '12.7%'],
  ['in part', inSpanish.say('button-share'), 'Share in channel'],
  ['wrong', inSpanish.say('about-data', about), inEnglish.say('about-data', about)],
])('a message that is %s is said', (_, said, expected) => expect(said).toBe(expected));

test.each<[name: string, options: Options, sentence: string]>([
  ['arrests', { city: 'denver' }, 'Denver, Colorado: 63 de 498 personas detenidas (12,7\u00a0%), 3.º de 10 lugares.'],
  [
    'arrests',
    { city: 'denver', compare: 'la' },
    'De 498 personas detenidas, 63 en Denver, Colorado y 101 en Los Angeles, California.',
  ],
  ['arrests', {}, '498 people arrested in 10 places; the most in Philadelphia, Pennsylvania: 107 (21.5%).'],
  [
    'summary',
    {},
    'ICE reported on 28 Sep 2017 that 498 people were arrested in 10 places in 4 days; its chart counts 317 convictions.',
  ],
])('/%s %j in Spanish', (name, options, sentence) => {
  expect(commands.find(command => command.name === name)?.answer(options, inSpanish)?.sentence).toBe(sentence);
});

test.each(commands)('$name in a language without a message is answered in English', ({ answer }) => {
  const reply = (context: typeof inEnglish) =>
    [{}, { question: 'how many had convictions?' }, { text: `${dataset.title}: 70 arrests in Denver` }].map(options =>
      answer(options, context),
    );
  expect(reply(inEnglish)).not.toEqual([undefined, undefined, undefined]);
  expect(reply({ dataset, say: begun.speak('xx') })).toEqual(reply(inEnglish));
});

test('Discord is told what is translated, and takes it', () => {
  const checked = checkCommands(JSON.parse(JSON.stringify(defineCommands(commands, begun))));
  if (!checked.ok) throw new TypeError(JSON.stringify(checked.errors));
  const translations = [...JSON.stringify(checked.commands).matchAll(/"(\w+)_localizations":(\{"[^}]*\})/g)];
  const spanish = (text: string) => JSON.stringify({ 'es-ES': text, 'es-419': text });
  expect(translations.map(([, part, texts]) => [part, texts])).toEqual([
    ['description', spanish('Cuántas personas fueron detenidas, por lugar')],
    ['name', spanish('por número')],
    ['name', spanish('Comprobar cifras')],
  ]);
});

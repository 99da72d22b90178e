import { PermissionFlagsBits } from 'discord-api-types/v10';
import { z } from 'zod';
import { defineCommand } from '../src/command.ts';
import { briefedRows, briefingFiles, tellChart, tellGroups, tellPlaces } from '../src/reply/briefing/briefing-files.ts';
import { ask, makeAnswer } from '../src/reply/make-reply.ts';
import type { Context, Line } from '../src/reply/reply.ts';
import { wholeOf } from '../src/reply/word-rows.ts';

/** The parts that a briefing can be asked for by, and what they are called. */
const partNames = {
  everything: 'briefing-everything',
  places: 'briefing-places',
  convictions: 'briefing-convictions',
  groups: 'briefing-groups',
  limits: 'briefing-limits',
} as const;
export const parts = ['everything', 'places', 'convictions', 'groups', 'limits'] as const;
type Part = (typeof parts)[number];

/** The two misreadings that matter most stand first in the data. */
const mostMisreadings = 2;

/** Where the package does not say what readers expect most, the first of its limits stand for that. */
const mostTopics = 3;

/** A neutral briefing for moderators: a private preview to read first and to post second, with the long form as files. */
export const briefing = defineCommand({
  name: 'briefing',
  description: 'command-briefing',
  example: '/briefing',
  permissions: PermissionFlagsBits.ManageMessages,
  shown: { part: { description: 'command-briefing-part', choices: partNames } },

  // The buttons of version 1.0 asked for the files one by one, which now come with every briefing.
  options: z.strictObject({ part: z.enum(parts).optional(), as: z.enum(['csv', 'text']).optional() }),

  answer({ part = 'everything' }, context) {
    const { say } = context;
    const choices = parts.map(name => ({ label: say(partNames[name]), value: name, chosen: name === part }));
    return makeAnswer(context, {
      question: ask('briefing', { part }),
      sentence: say('briefing', wholeOf(context)),
      rows: briefedRows(context),
      told: briefedRows(context),
      list: tell(part, context),
      files: briefingFiles(context),
      sharing: 'as a preview',
      menu: { placeholder: say('menu-part'), question: ask('briefing'), option: 'part', choices },
      audience: 'private',
    });
  },
});

/** At most twelve lines with the sentence above them, and the caveat and the source below. */
function tell(part: Part, context: Context): readonly Line[] {
  const { dataset, say } = context;
  const told = { places: tellPlaces(context), groups: tellGroups(context), convictions: tellChart(context) };
  const most = part === 'limits' ? dataset.misreadings.length : mostMisreadings;
  const topics = dataset.lacks ?? dataset.limits.slice(0, mostTopics).map(({ topic }) => topic);
  const misread = dataset.misreadings.slice(0, most).map(each => ({ text: say('briefing-misreading', each) }));
  return [
    ...Object.entries(told).flatMap(([name, text]) =>
      text !== '' && (part === 'everything' || part === name) ? [{ text }] : [],
    ),
    ...(misread.length > 0
      ? [{ text: '' }, { lead: say('briefing-misread'), text: '' }, ...misread, { text: '' }]
      : []),
    ...(topics.length > 0 ? [{ lead: say('briefing-no-figures'), text: say('briefing-limits-list', { topics }) }] : []),
  ];
}

import { z } from 'zod';
import { defineCommand, offerRows } from '../src/command.ts';
import { answerRows } from '../src/reply/facts/answer-several.ts';
import { ask, leadWith } from '../src/reply/make-reply.ts';
import { readNamed } from '../src/reply/misses.ts';
import { answerComparison, answerPlace, answerRanking } from '../src/reply/places.ts';

/** People arrested: of all places, of one, or of two side by side. */
export const arrests = defineCommand({
  name: 'arrests',
  description: 'command-arrests',
  example: '/arrests city:Denver',
  shown: {
    city: { description: 'command-arrests-city', suggest: offerRows(['jurisdictions']) },
    compare: { description: 'command-arrests-compare', suggest: offerRows(['jurisdictions']) },
  },
  options: z.strictObject({
    city: z.string().optional(),
    compare: z.string().optional(),
    private: z.boolean().optional(),
    page: z.coerce.number().int().min(1).optional(),
    view: z.literal('map').optional(),
  }),
  answer({ city, compare, page, view }, context) {
    const isMap = view === 'map';
    const [first, second] = [city, compare].flatMap(typed => (typed ? [typed] : []));
    if (first === undefined) return answerRanking(context, page, isMap);
    const left = readNamed(first, ['jurisdictions'], context);
    if ('sentence' in left) return left;
    if (second === undefined) return answerPlace(left, context, isMap);
    const right = readNamed(second, ['jurisdictions'], context);
    if ('sentence' in right) return right;
    if (left.key === right.key || (left.kind === right.kind && left.rows[0] === right.rows[0]))
      return leadWith(context.say('arrests-same-place'), answerPlace(left.note ? left : right, context, isMap));
    if (left.kind !== 'state' && right.kind !== 'state') return answerComparison(left, right, context, isMap);
    const compared = answerRows({ kind: 'rows', relation: 'beside', rows: [left, right] }, context);
    return { ...compared, question: ask('arrests', { city: left.key, compare: right.key }) };
  },
});

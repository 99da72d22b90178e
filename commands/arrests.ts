import { z } from 'zod';
import { defineCommand, offerRows } from '../src/command.ts';
import { leadWith } from '../src/reply/make-reply.ts';
import { missRow, readNamed } from '../src/reply/misses.ts';
import { answerComparison, answerPlace, answerRanking, answerState } from '../src/reply/places.ts';

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
    if (second === undefined)
      return left.kind === 'state' ? answerState(left, context, isMap) : answerPlace(left, context, isMap);
    const right = readNamed(second, ['jurisdictions'], context);
    if ('sentence' in right) return right;
    const [state] = [left, right].filter(({ kind }) => kind === 'state');
    if (state) return missRow(state.name, 'jurisdictions', { near: state.rows, elsewhere: undefined }, context);
    if (left.rows[0] !== right.rows[0]) return answerComparison(left, right, context, isMap);
    const same = left.note === undefined ? right : left;
    return leadWith(context.say('arrests-same-place'), answerPlace(same, context, isMap));
  },
});

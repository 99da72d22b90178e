import { toSingular } from '../names/word-forms.ts';
import type { Token } from './tokens.ts';

const deeds: ReadonlyMap<string, string> = new Map(
  Object.entries({
    rapist: 'rape',
    robber: 'robbery',
    burglar: 'burglary',
    trafficker: 'trafficking',
    shoplifter: 'shoplifting',
    trespasser: 'trespassing',
    murderer: 'murder',
    killer: 'murder',
    kidnapper: 'kidnapping',
    arsonist: 'arson',
    terrorist: 'terrorism',
    smuggler: 'smuggling',
    deportee: 'deported',
    cnty: 'county',
  }),
);

/** A word for who did something is read as what they did: `5 robbers`. */
export function nameDeed(token: Token): Token {
  const deed = token.kind === 'word' ? deeds.get(toSingular(token.key)) : undefined;
  return deed === undefined ? token : { ...token, key: deed };
}

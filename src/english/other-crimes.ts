import { toSingular } from '../names/word-forms.ts';
import type { Token } from './tokens.ts';

/** Crimes that people speak of; a dataset's own names come before these. */
const knownNames =
  'murder, homicide, manslaughter, arson, kidnapping, terrorism, human trafficking, sex trafficking, carjacking, hit and run, ' +
  'perjury, embezzlement, money laundering, tax evasion, vandalism, stalking, espionage, treason, attempted murder, child abuse, ' +
  'child molestation, child pornography, child porn, hate crime, jaywalking, speeding, smuggling, human smuggling, alien smuggling, ' +
  'gun trafficking, arms trafficking, blackmail, conspiracy, racketeering, cybercrime, hacking, pickpocketing, looting, ' +
  'rioting, animal cruelty, elder abuse, incest, bigamy, gambling, loitering, voter fraud, piracy, poaching, torture, genocide, ' +
  'war crime, parole violation, probation violation, felony, felon, misdemeanor, violent crime, gun crime, fentanyl, meth, ' +
  'rape of minor, statutory rape, credit card fraud, wire fraud, mail fraud, insurance fraud, bank robbery, armed robbery, ' +
  'grand theft auto, auto theft, grand larceny, lsd, ecstasy, crack cocaine';

/** Crimes that are known not to be in a report whose chart does not have them. */
export const otherCrimeNames: readonly string[] = knownNames.split(', ');

const byFirst = new Map<string, string[][]>();
for (const name of otherCrimeNames) {
  const words = name.split(' ').map(toSingular);
  const [first = ''] = words;
  byFirst.set(
    first,
    [...(byFirst.get(first) ?? []), words].sort((a, b) => b.length - a.length),
  );
}

/** The crime that is named at a token. */
export function readOtherCrime(
  tokens: readonly Token[],
  at: number,
): { readonly name: string; readonly next: number } | undefined {
  for (const words of byFirst.get(toSingular(tokens[at]?.key ?? '')) ?? []) {
    if (words.every((word, offset) => toSingular(tokens[at + offset]?.key ?? '') === word))
      return { name: words.join(' '), next: at + words.length };
  }
  return undefined;
}

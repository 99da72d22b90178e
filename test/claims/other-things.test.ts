import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/claims/check-text.ts';
import { safeCity as dataset } from '../commands/reports.ts';

const { rows, totals } = dataset;
const openings = ['', 'Operation Safe City: ', 'ICE arrested people in ten places in Operation Safe City. '];

const things =
  'mothers;fathers;parents;kids;women;babies;officers;deputies;lawyers;protesters;victims;witnesses;raids;warrants;houses;\
cars;guns;businesses;deaths;funerals;lawsuits;complaints;hearings;deportations;removals;gangs;killers;dealers;charges;\
indictments;trials;votes;tickets;dollars;jobs;detainers;families;marriages;citizens;refugees;Mexicans;students;workers;\
drivers;soldiers;dogs;bags;counties;habeas petitions;search warrants;court dates'.split(';');
const deeds =
  'deported;removed;killed;shot;released;freed;charged;indicted;hospitalized;injured;fined;interviewed;questioned;searched;\
investigated;transferred;naturalized;pardoned;bailed out;acquitted;beaten;robbed;evicted;fingerprinted;photographed;sent home;\
flown out;let go;warned;stopped;ticketed;married;vaccinated;convicted;sent to Tijuana'.split(';');
const people = 'people;persons;individuals;folks;immigrants;migrants;aliens;foreign nationals;ppl;guys'.split(';');
const arrests =
  'arrested;detained;picked up;taken into custody;apprehended;nabbed;rounded up;caught;taken in;swept up;busted;grabbed;cuffed;\
locked up;hauled in;seized;booked;captured;netted;jailed'.split(';');

/** How a word W is said of a number N and a place X. */
const ofThings =
  'N W in X;X had N W;there were N W in X;in X they got N W;X: N W;N of the W were in X;ICE took N W in X';
const ofDeeds =
  'N people were W in X;N were W in X;in X N were W;X: N W;X had N W;they W N people in X;N people W in X;ICE W N in X';

/** Each message that says the words of a place or of the whole operation, with its number, or one that is off. */
function write(forms: string, words: readonly string[], off = 0): readonly (readonly [string, number])[] {
  const named = [
    ...rows.jurisdictions.filter(({ count }) => count > 60),
    { name: 'Operation Safe City', count: totals.arrests },
  ];
  return forms.split(';').flatMap(form =>
    openings.flatMap(opening =>
      named.flatMap(({ name, count }) =>
        words.map(
          word =>
            [
              opening +
                form
                  .replace('N', `${count + off}`)
                  .replace('X', name)
                  .replace('W', word),
              count + off,
            ] as const,
        ),
      ),
    ),
  );
}

const hasLine = (text: string, number: number, verdict: string) =>
  checkText(text, dataset).findings.some(({ kind, said }) => said === number && kind === verdict);
const matches = ([text, count]: readonly [string, number]) => hasLine(text, count, 'matches');
const differs = ([text, number]: readonly [string, number]) => hasLine(text, number, 'differs');

describe('a number of the report with the words for something else', () => {
  it.each([...things.map(word => [word, ofThings] as const), ...deeds.map(word => [word, ofDeeds] as const)])(
    'never matches, and another number never differs: %s',
    (word, forms) => {
      expect(write(forms, [word]).filter(matches)).toEqual([]);
      // How many were convicted the report says.
      const others = word === 'convicted' ? [] : write(forms, [word], 7);
      expect(others.filter(differs)).toEqual([]);
    },
  );

  it.each([
    '18 gangs',
    'the operation broke up 18 gangs',
    '317 were convicted after the arrests',
    '68 fugitives were released',
    '104 people deported before have been indicted',
    '86 people killed by drunk drivers',
    'deaths: Philadelphia 107, Denver 63',
    'the number of deportations from Philadelphia was 107',
    'the chart, by victims: aggravated assault 6',
    '107 people in Philadelphia called a lawyer',
    'that cost 14 folks in DC their homes',
  ])('never matches, either: %s', text => {
    const kinds = openings
      .slice(0, 2)
      .flatMap(opening => checkText(opening + text, dataset).findings.map(({ kind }) => kind));
    expect(kinds).not.toContain('matches');
  });

  it('matches in nearly all words that people have for an arrest', () => {
    const said = write(ofDeeds, arrests);
    expect(said.filter(matches).length / said.length).toBeGreaterThan(0.95);
    const counted = write('ICE arrested N W in X;N W were arrested in X;X: N W arrested', people);
    expect(counted.filter(matches).length / counted.length).toBeGreaterThan(0.95);
  });

  it('differs in as many where it is another, and the message is about the report', () => {
    const said = write(ofDeeds, arrests, 7).filter(([text]) => text.includes(dataset.title));
    expect(said.filter(differs).length / said.length).toBeGreaterThan(0.94);
  });
});

import type { Dataset, Row } from '../dataset/dataset.ts';
import { normalize } from '../dataset/normalize.ts';
import { perDataset } from '../dataset/per-dataset.ts';
import type { Token } from '../english/tokens.ts';
import { type Named, nameLabels } from '../names/named.ts';
import { commonWords, stemOf, tellingWords, toSingular } from '../names/word-forms.ts';
import wordsByLabelWord from './label-words.json' with { type: 'json' };

function byWord(lists: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(lists).flatMap(([word, others]) => [word, ...others.split(' ')].map(each => [each, word] as const)),
  );
}

const sameWords = byWord(wordsByLabelWord.own);
/** Words that may mean much else: "blow" is cocaine where it is sold, "nicked" a theft where it is a car. */
const wordsBesideOthers = byWord(wordsByLabelWord.besideOthers);

/** All words that may be said for those of labels. */
export const labelWords = [...sameWords.keys()];

/** What may stand between the words of a label: "assault where a weapon was used". */
const inner =
  /^(?:an?|the|of|on|against|towards?|to|with|by|in|for|from|involving|using|where|was|were|h(?:is|er)|their|any|some\w*|kinds?|types?|sorts?|carried|out|committed|done|made|tagged|called|labell?ed|-|–|\/)$/;

/** Words that say nothing without others. */
const vague = new Set(wordsByLabelWord.vague.split(' '));

/** One form of a word for all that are said for it: "sold", "dealer" and "sale" are "sell". */
function formOf(word: string): string {
  const singular = toSingular(word);
  return sameWords.get(word) ?? sameWords.get(singular) ?? wordsBesideOthers.get(word) ?? stemOf(singular);
}

const formsByLabel = perDataset(({ rows }) => {
  const labels = rows.convictions.map(
    row => [row, new Set([...tellingWords(normalize(row.name))].map(formOf))] as const,
  );
  return { labels, known: new Set(labels.flatMap(([, forms]) => [...forms])) };
});

/** The label, or labels, whose words begin at a token, in any order and form: "coke possession", "sold amphetamine". */
export function readLabels(tokens: readonly Token[], at: number, dataset: Dataset) {
  const { known } = formsByLabel(dataset);
  const forms = new Set<string>();
  let isSure = false;
  let found: { readonly named: Named; readonly next: number } | undefined;
  for (let next = at; next < tokens.length; next += 1) {
    const token = tokens[next];
    const form = token?.kind === 'word' ? formOf(token.key) : '';
    if (known.has(form)) {
      forms.add(form);
      isSure ||= sameWords.has(token?.key ?? '') || !wordsBesideOthers.has(token?.key ?? '');
      const words = tokens.slice(at, next + 1).map(({ key }) => key);
      const isOpen = tokens[next + 1]?.key === 'than' || (!isSure && forms.size < 2);
      const named = isOpen ? undefined : nameForms(forms, words.join(' '), dataset);
      if (named) found = { named, next: next + 1 };
    } else if (next === at || !inner.test(token?.key ?? '')) break;
  }
  return found;
}

/** Labels made of these words alone, or else all that have them. One label is meant by most of its words only. */
function nameForms(forms: ReadonlySet<string>, text: string, dataset: Dataset): Named | undefined {
  const telling = [...forms].filter(form => !commonWords.has(form));
  const isVague = forms.size === 1 && telling.some(form => vague.has(form));
  if (telling.length === 0 || isVague) return undefined;
  const having = formsByLabel(dataset).labels.filter(([, own]) => [...forms].every(form => own.has(form)));
  const same = having.filter(([, own]) => own.size === forms.size);
  const found = same.length > 0 ? same : having;
  const [[, own] = [], ...others] = found;
  if (!own) return undefined;
  const isPart = same.length === 0 && others.length === 0;
  if (isPart && (telling.length < 2 || forms.size * 2 < own.size - 1)) return undefined;
  const rows = found.map(([row]): Row => row);
  return nameLabels(rows, { words: normalize(text), headings: dataset.rows.topics }, dataset);
}

/** The labels that words are made of, or that have them all. */
export function nameByWords(text: string, dataset: Dataset): Named | undefined {
  const forms = text
    .split(' ')
    .filter(word => !inner.test(word))
    .map(formOf);
  return nameForms(new Set(forms), text, dataset);
}

/** What is done with the things that labels name, said without them: "cocaine: possession and selling". */
const deeds = new Set(wordsByLabelWord.deeds.split(' '));

/** Whether a word tells such a deed. */
export function isDeed(word: string): boolean {
  return deeds.has(formOf(word));
}

/** The labels of what a name before tells, and of a deed: "cocaine" and "selling" are cocaine sale. */
export function nameDeedOf(name: string, deed: string, dataset: Dataset): Named | undefined {
  const { known } = formsByLabel(dataset);
  if (!isDeed(deed)) return undefined;
  const things = name.split(' ').filter(word => known.has(formOf(word)) && !isDeed(word));
  return things.map(thing => nameByWords(`${thing} ${deed}`, dataset)).find(named => named !== undefined);
}

/** The labels that have all words of a name. */
export function labelsHaving(name: string, dataset: Dataset): readonly Row[] {
  const { labels: all, known } = formsByLabel(dataset);
  const forms = [...tellingWords(normalize(name))]
    .filter(word => sameWords.has(word) || !wordsBesideOthers.has(word))
    .map(formOf)
    .filter(form => known.has(form) && !commonWords.has(form));
  const labels = all.filter(([, own]) => forms.every(form => own.has(form)));
  return forms.length > 0 ? labels.map(([row]) => row) : [];
}

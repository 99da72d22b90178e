import type { Dataset, Group } from '../../dataset/dataset.ts';
import { markCount, revisionOf, wordCount } from '../../dataset/revisions.ts';
import { formatCount, formatShare } from '../../figures.ts';
import type { GroupRow } from '../../lookup/facts/fact.ts';
import { ask, makeAnswer } from '../answer.ts';
import { groupLine } from '../groups.ts';
import { revisionSection } from '../later-note.ts';
import { joinWords, tellFigure } from '../lines.ts';
import { chartGroups } from '../overview-chart.ts';
import { ofAllArrests } from '../place-words.ts';
import type { Answer, Audience } from '../reply.ts';

/** One of the report's groups: its count, its share of all people arrested, and the reporter's own words for it. */
export function answerGroup({ group, note }: GroupRow, dataset: Dataset, audience: Audience): Answer {
  const { count, name } = group;
  const revision = revisionOf(dataset, 'groups', group.id);
  const figures = tellFigure({ name, figure: ofAllArrests({ count }, dataset), joint: 'as' }, revision);
  return makeAnswer(dataset, {
    question: ask('summary'),
    sentence: note === undefined ? figures : `${figures} ${note}`,
    title: name,
    uses: [{ table: 'groups' }],
    named: [],
    facts: [
      { label: 'People arrested', value: markCount(count, revision) },
      { label: 'Share', value: formatShare(count, dataset.totals.arrests) },
    ],
    sections: [listGroups(dataset, group), revisionSection(revision)],
    chart: chartGroups(dataset, [group]),
    audience,
  });
}

/** All groups of the report. */
export function answerGroups(dataset: Dataset, audience: Audience): Answer {
  const {
    rows: { groups },
  } = dataset;
  const listed = joinWords(
    groups.map(({ id, name, count }) => `${name} (${wordCount(count, revisionOf(dataset, 'groups', id))})`),
  );
  const words = groups.length === 1 ? '1 group' : `${formatCount(groups.length)} groups`;
  return makeAnswer(dataset, {
    question: ask('summary'),
    sentence:
      groups.length === 0
        ? `The report names no groups of the ${formatCount(dataset.totals.arrests)} people arrested.`
        : `The report names ${words} of the people arrested: ${listed}.`,
    title: `${dataset.title}: groups of the people arrested`,
    named: [{ table: 'groups' }],
    uses: [{ table: 'groups' }, ...(groups.length === 0 ? [{ table: 'jurisdictions' } as const] : [])],
    sections: [listGroups(dataset, undefined)],
    chart: chartGroups(dataset, []),
    audience,
  });
}

function listGroups(dataset: Dataset, asked: Group | undefined) {
  return {
    heading: undefined,
    lines: dataset.rows.groups.map(group => ({ ...groupLine(group, dataset), marked: group === asked })),
  };
}

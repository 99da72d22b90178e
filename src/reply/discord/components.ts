import type { APIActionRowComponent, APIButtonComponent, APIStringSelectComponent } from 'discord-api-types/v10';
import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Source } from '../../dataset/dataset.ts';
import type { Say } from '../../words/speak.ts';
import { type Action, encodeAction } from '../custom-id.ts';
import type { Answer, Audience, NextButton, NextMenu, Notice } from '../reply.ts';
import { cut } from './escape.ts';
import { buttonLimits, menuLimits, messageLimits } from './limits.ts';

export type ComponentRow = APIActionRowComponent<APIButtonComponent | APIStringSelectComponent>;

/** A menu, then one row of buttons: what can be asked next, the details, the source, and to share or to delete it. */
export function renderAnswerRows(answer: Answer, audience: Audience, say: Say): ComponentRow[] {
  const { menu, buttons, sharing, receipt, question } = answer;
  const next = [
    ...buttons.map(renderButton),
    ...(sharing === 'as it is' ? [actionButton(say('button-details'), { verb: 'details', question })] : []),
  ];
  // The buttons of a page leave no room for the source, which stands in the details too.
  const source = next.length < 4 ? [sourceButton(receipt.sources[0], say)] : [];
  const all = distinct([...next, ...source, ...actsOn(answer, audience, say)]);
  return [...(menu && menu.choices.length > 0 ? [row([renderMenu(menu)])] : []), row(all)];
}

/** What can be done with the message itself. */
function actsOn({ question, sharing }: Answer, audience: Audience, say: Say): readonly APIButtonComponent[] {
  if (audience === 'public') return [deleteButton(say)];
  if (sharing === 'never') return [];
  const isPreview = sharing === 'as a preview';
  const post = actionButton(say(isPreview ? 'button-post' : 'button-share'), { verb: 'post', question });
  const edit = isPreview ? [actionButton(say('button-edit'), { verb: 'edit', question })] : [];
  return [{ ...post, style: ButtonStyle.Primary }, ...edit];
}

/** The questions that a notice offers instead. */
export function renderNoticeRows({ buttons }: Notice): ComponentRow[] {
  const all = distinct(buttons.map(renderButton));
  const perRow = messageLimits.buttonsInRow;
  return [all.slice(0, perRow), all.slice(perRow, 2 * perRow)].filter(some => some.length > 0).map(row);
}

export function sourceButton({ path: url }: Source, say: Say): APIButtonComponent {
  return { type: ComponentType.Button, style: ButtonStyle.Link, label: say('button-source'), url };
}

export function deleteButton(say: Say): APIButtonComponent {
  return actionButton(say('button-delete'), { verb: 'delete' });
}

function renderButton({ label, question, asksText }: NextButton, index: number): APIButtonComponent {
  if (question) return actionButton(label, { verb: asksText ? 'edit' : 'ask', question });
  return { ...actionButton(label, { verb: 'delete' }), custom_id: `-${index}`, disabled: true };
}

function actionButton(label: string, action: Action) {
  const shown = { type: ComponentType.Button, style: ButtonStyle.Secondary } as const;
  return { ...shown, label: cut(label, buttonLimits.label), custom_id: encodeAction(action) };
}

function renderMenu({ placeholder, question, option, choices }: NextMenu): APIStringSelectComponent {
  return {
    type: ComponentType.StringSelect,
    custom_id: encodeAction({ verb: 'pick', option, question }),
    placeholder: cut(placeholder, menuLimits.placeholder),
    options: choices
      .slice(0, menuLimits.choices)
      .map(({ label, value, chosen }) => ({ label: cut(label, menuLimits.choiceLabel), value, default: chosen })),
  };
}

/** Discord refuses a message in which two buttons have the same `custom_id`. */
function distinct(buttons: readonly APIButtonComponent[]): APIButtonComponent[] {
  const ids = buttons.map(button => ('custom_id' in button ? button.custom_id : undefined));
  return buttons.filter((_, index) => ids[index] === undefined || ids.indexOf(ids[index]) === index);
}

function row(components: (APIButtonComponent | APIStringSelectComponent)[]): ComponentRow {
  return { type: ComponentType.ActionRow, components };
}

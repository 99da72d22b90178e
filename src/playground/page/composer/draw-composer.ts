import { html, nothing, type TemplateResult } from 'lit';
import type { Actions } from '../actions.ts';
import { nameOf, signOf } from '../panels/place-names.ts';
import type { App } from '../state/app.ts';
import type { Scene } from '../state/scene.ts';
import { type Composer, dropOption, noteFocus, pick, typeOption, typeTail, typeText } from './composer.ts';
import { type CommandDraft, remainingOptions } from './draft.ts';
import { drawField, type Field } from './field.ts';
import { pressKey } from './keys.ts';
import { nameIn } from './localize.ts';
import { drawSuggestions } from './suggestion-list.ts';
import { type Focus, type Suggestion, suggestionsFor } from './suggestions.ts';

function placeholderFor(scene: Scene): string {
  const sign = scene.channel.place === 'user_install' ? '' : signOf(scene.channel);
  return `Message ${sign}${nameOf(scene.channel, scene)}, or / for commands`;
}

/** Draws the composer: one field for text, or the command's name with a field for each of its options. */
export function drawComposer(app: App & { readonly scene: Scene }, actions: Actions): TemplateResult {
  const { composer, scene } = app;
  const { draft } = composer;
  const { locale } = scene.identity;
  const offered = { commands: scene.commands, locale };
  const list = suggestionsFor(draft, composer.focus, composer.fromBot, offered);
  const move = (change: (composer: Composer) => Composer) =>
    actions.change(now => ({ ...now, composer: change(now.composer) }));
  const set = (change: (composer: Composer) => Composer) =>
    actions.change(now => ({ ...now, composer: change(now.composer), notice: null }));

  function field(shown: Field, onText: (composer: Composer, text: string) => Composer): TemplateResult {
    const isAt = composer.focus === shown.focus;
    return drawField(shown, composer, isAt ? list.length : 0, {
      onText: text => set(now => onText(now, text)),
      onKey: press => {
        // A key may come before what the last one changed has been drawn.
        const now = actions.current().composer;
        const effect = pressKey(now, press, suggestionsFor(now.draft, now.focus, now.fromBot, offered));
        if (effect?.kind === 'send') actions.send();
        if (effect?.kind === 'change') set(() => effect.composer);
        return effect !== null;
      },
      onFocus: () => move(now => noteFocus(now, shown.focus)),
      onBlur: () => move(now => (now.focus === shown.focus ? { ...now, isListOpen: false } : now)),
    });
  }

  function drawText(text: string): TemplateResult {
    const placeholder = placeholderFor(scene);
    return field({ focus: null, label: placeholder, text, placeholder, isInvalid: false }, (now, typed) =>
      typeText(now, typed, scene.commands),
    );
  }

  function drawOption(command: CommandDraft, name: Focus & string, text: string): TemplateResult {
    const definition = command.command.options?.find(option => option.name === name);
    const label = definition === undefined ? name : nameIn(locale, definition);
    const isInvalid = composer.problem?.option === name;
    return html`<span class="option ${isInvalid ? 'invalid' : ''}">
      <span class="option-name" aria-hidden="true">${label}</span>
      ${field({ focus: name, label, text, placeholder: '', isInvalid }, (now, typed) =>
        now.draft.kind === 'command' ? typeOption(now, now.draft, name, typed) : now,
      )}
      ${
        definition?.required === true
          ? nothing
          : html`<button type="button" class="option-drop" tabindex="-1" aria-label="Leave out ${label}" @click=${() => set(now => (now.draft.kind === 'command' ? dropOption(now, now.draft, name) : now))}>✕</button>`
      }
    </span>`;
  }

  function drawCommand(command: CommandDraft): TemplateResult {
    const more = remainingOptions(command).length;
    return html`<span class="command-name">/${nameIn(locale, command.command)}</span>
      ${command.options.map(option => drawOption(command, option.name, option.text))}
      ${field(
        {
          focus: null,
          label: `/${command.command.name}, more options`,
          text: command.tail,
          placeholder: more === 0 ? '' : `+${more} more`,
          isInvalid: false,
        },
        (now, typed) => (now.draft.kind === 'command' ? typeTail(now, now.draft, typed) : now),
      )}`;
  }

  return html`<form
    class="composer"
    aria-label="Message"
    @submit=${(event: Event) => {
      event.preventDefault();
      actions.send();
    }}
  >
    ${drawSuggestions(composer, list, locale, (suggestion: Suggestion) => set(now => pick(now, suggestion)))}
    ${composer.problem === null ? nothing : html`<p class="problem" id="composer-problem" role="alert">${composer.problem.text}</p>`}
    <div class="composer-box ${draft.kind}">
      <div class="fields">${draft.kind === 'text' ? drawText(draft.text) : drawCommand(draft)}</div>
      <button type="submit" class="send" aria-label="Send" @pointerdown=${(event: Event) => event.preventDefault()}>
        <svg aria-hidden="true" viewBox="0 0 24 24" width="22" height="22"><path fill="currentColor" d="M3 3.5 22 12 3 20.5l2-7.2L14 12l-9-1.300z" /></svg>
      </button>
    </div>
  </form>`;
}

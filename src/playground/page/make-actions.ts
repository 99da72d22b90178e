import type { OptionValues } from '../protocol.ts';
import { parseTypedCommand } from '../typed-command.ts';
import type { Actions } from './actions.ts';
import { addressOf, wasAsked } from './address.ts';
import { emptyComposer, focusOn, refuse, startCommand } from './composer/composer.ts';
import { valuesOf } from './composer/draft.ts';
import { writeTyped } from './composer/write-typed.ts';
import { type Ask, type Link, noConnection } from './link/link.ts';
import type { App } from './state/app.ts';
import type { Store } from './state/store.ts';

/** What a person can do, carried out: changes of the page through the store, everything else through the link. */
export function makeActions(store: Store<App>, link: Link): Actions {
  const notify = (notice: string | null) => store.update(app => ({ ...app, notice }));
  const clear = () =>
    store.update(app => ({
      ...app,
      composer: focusOn({ ...emptyComposer, focusTurn: app.composer.focusTurn }, null),
    }));

  async function ask(request: Ask): Promise<void> {
    notify(null);
    const answer = await link.ask(request);
    if (answer.type === 'failed') notify(answer.reason);
  }

  function use(command: string, options: OptionValues, typed: string): void {
    const { scene } = store.get();
    if (scene !== null) window.history.pushState(wasAsked, '', addressOf(typed, scene.identity));
    void ask({ type: 'use', command, options });
  }

  function runTyped(typed: string): void {
    const read = parseTypedCommand(typed, store.get().scene?.commands ?? []);
    if (read.ok) use(read.command, read.options, typed);
    else notify(read.reason);
  }

  function send(): void {
    const { composer, link: status } = store.get();
    if (status !== 'open') {
      notify(noConnection);
      return;
    }
    const { draft } = composer;
    if (draft.kind === 'command' && draft.tail.trim() !== '') {
      runTyped(writeTyped(draft));
      return;
    }
    if (draft.kind === 'command') {
      const refused = refuse(composer, draft);
      if (refused !== null) {
        store.update(app => ({ ...app, composer: refused }));
        return;
      }
      clear();
      use(draft.command.name, valuesOf(draft), writeTyped(draft));
      return;
    }
    const text = draft.text.trim();
    if (text === '') return;
    if (text.startsWith('/')) runTyped(text);
    else void ask({ type: 'post', text });
    clear();
  }

  return {
    current: store.get,
    change: store.update,
    send,
    runTyped,
    writeCommand: name => {
      const command = store.get().scene?.commands.find(each => each.type === 1 && each.name === name);
      if (command !== undefined) store.update(app => ({ ...app, composer: startCommand(app.composer, command) }));
      else notify(`There is no command /${name} here.`);
    },
    press: (message, custom_id) => void ask({ type: 'press', message, custom_id }),
    pickOptions: (message, custom_id, values) => void ask({ type: 'pick', message, custom_id, values: [...values] }),
    submit: (interaction, values) => {
      store.update(app => ({ ...app, modal: null }));
      void ask({ type: 'submit', interaction, values });
    },
    applyTo: (message, command) => void ask({ type: 'apply', message, command }),
    dismiss: shown => void ask({ type: 'dismiss', message: shown.message.id }),
    become: identity => {
      window.history.replaceState(null, '', addressOf(null, identity));
      link.join(identity);
    },
    copy: async text => {
      try {
        await navigator.clipboard.writeText(text);
        return true;
      } catch {
        return false;
      }
    },
    reconnect: link.reconnect,
  };
}

import { render } from 'lit';
import { z } from 'zod';
import type { Message } from '../message-shape.ts';
import type { FromStandIn } from '../protocol.ts';
import { identityIn, questionIn, wasAsked } from './address.ts';
import { openModal, startAnnouncing, startFollowing, startMindingFocus, startPlacingMenu } from './after-draw.ts';
import { startAskingChoices } from './composer/ask-choices.ts';
import { typeText, writeText } from './composer/composer.ts';
import { drawPage } from './draw-page.ts';
import { writeExamples } from './examples.ts';
import { keepDraft, keepRun, keptDraft } from './kept.ts';
import { startLink } from './link/link.ts';
import { openWebSocket } from './link/web-socket.ts';
import { makeActions } from './make-actions.ts';
import { nameOf } from './panels/place-names.ts';
import { putOnSkin } from './skin.ts';
import { type App, applySaid, closeTopmost, emptyApp } from './state/app.ts';
import { newsIn } from './state/news.ts';
import { createStore } from './state/store.ts';

// The page's policy forbids making code from text, which zod would otherwise try.
z.config({ jitless: true });
putOnSkin();

const root = document.getElementById('app');
if (root === null) throw new Error('The page has no element #app.');

/** Marks when the channel was there to be seen, to measure how long it takes. */
const drawn = 'channel drawn';

const mindFocus = startMindingFocus();
const placeMenu = startPlacingMenu();
const follow = startFollowing();
const announce = startAnnouncing();

const store = createStore<App>(
  emptyApp,
  app => {
    render(drawPage(app, actions), root);
    if (app.scene !== null) {
      keepDraft(app.composer.draft);
      if (performance.getEntriesByName(drawn).length === 0) performance.mark(drawn);
      document.title = `${nameOf(app.scene.channel, app.scene)} · Playground`;
    }
    mindFocus(app);
    openModal();
    placeMenu(app.menu);
    follow.drawn();
    askChoices(app.composer);
  },
  queueMicrotask,
);

/** The question of the address, until the bot is there to answer it. */
let question = window.history.state === wasAsked ? null : questionIn(window.location.search);
let examplesFor = '';

/** Whether a message is somebody's own, or the answer to something that they did. */
function isOf(userId: string | undefined, message: Message): boolean {
  return message.author.id === userId || message.interaction_metadata?.user.id === userId;
}

/** The page as it was before it was loaded anew, as far as that can be. */
function restore(run: string): void {
  const isOther = keepRun(run);
  const draft = keptDraft();
  store.update(app => ({
    ...app,
    notice: isOther ? 'The playground was started anew: what was said before is gone.' : null,
    composer: draft === '' ? app.composer : typeText(app.composer, draft, app.scene?.commands ?? []),
  }));
}

function onSaid(said: FromStandIn): void {
  const before = store.get().scene;
  const news = newsIn(before, said);
  store.update(app => applySaid(app, said));
  if (said.type === 'hello' && before === null) restore(said.run);
  const { scene } = store.get();
  if (said.type === 'message_created' && isOf(scene?.user.id, said.message)) follow.goToEnd();
  if (news !== null) announce(news);
  if (scene === null || !scene.botConnected || scene.commands.length === 0) return;
  if (question !== null) {
    const asked = question;
    question = null;
    window.history.replaceState(wasAsked, '');
    actions.runTyped(asked);
  }
  const offered = JSON.stringify([scene.identity, scene.commands.map(command => command.version)]);
  if (offered === examplesFor) return;
  examplesFor = offered;
  void writeExamples(scene.commands, link.ask).then(examples => {
    if (offered === examplesFor) store.update(app => ({ ...app, examples }));
  });
}

const link = startLink({
  open: openWebSocket,
  later: (run, milliseconds) => window.setTimeout(run, milliseconds),
  identity: identityIn(window.location.search),
  onSaid,
  onStatus: status => store.update(app => ({ ...app, link: status })),
  onBack: () => window.location.reload(),
});

const actions = makeActions(store, link);
const askChoices = startAskingChoices(link.ask, fromBot =>
  store.update(app => ({ ...app, composer: { ...app.composer, fromBot } })),
);

document.addEventListener('keydown', event => {
  if (event.key === 'Escape') store.update(closeTopmost);
});
window.addEventListener('online', link.reconnect);
window.addEventListener('popstate', () => {
  const asked = questionIn(window.location.search);
  if (asked !== null) store.update(app => ({ ...app, composer: writeText(app.composer, asked) }));
});

import { render } from 'lit';
import { z } from 'zod';
import type { Message } from '../message-shape.ts';
import type { FromStandIn } from '../protocol.ts';
import { identityIn, questionIn } from './address.ts';
import { openModal, startAnnouncing, startFollowing, startMindingFocus, startPlacingMenu } from './after-draw.ts';
import { startAskingChoices } from './composer/ask-choices.ts';
import { writeText } from './composer/composer.ts';
import { drawPage } from './draw-page.ts';
import { writeExamples } from './examples.ts';
import { startLink } from './link/link.ts';
import { openWebSocket } from './link/web-socket.ts';
import { makeActions } from './make-actions.ts';
import { plainText } from './markdown/plain-text.ts';
import { displayName } from './message/people.ts';
import { nameOf } from './panels/places.ts';
import { putOnSkin } from './skin.ts';
import { type App, applySaid, closeTopmost, EMPTY_APP } from './state/app.ts';
import { createStore } from './state/store.ts';

// The page's policy forbids making code from text, which zod would otherwise try.
z.config({ jitless: true });
putOnSkin();

const root = document.getElementById('app');
if (root === null) throw new Error('The page has no element #app.');

/** Marks when the channel was there to be seen, to measure how long it takes. */
const DRAWN = 'channel drawn';

const mindFocus = startMindingFocus();
const placeMenu = startPlacingMenu();
const follow = startFollowing();
const announce = startAnnouncing();

const store = createStore<App>(
  EMPTY_APP,
  app => {
    render(drawPage(app, actions), root);
    if (app.scene !== null) {
      if (performance.getEntriesByName(DRAWN).length === 0) performance.mark(DRAWN);
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
let question = questionIn(window.location.search);
let examplesFor = '';

/** Whether a message is somebody's own, or the answer to something that they did. */
function isOf(userId: string | undefined, message: Message): boolean {
  return message.author.id === userId || message.interaction_metadata?.user.id === userId;
}

function onSaid(said: FromStandIn): void {
  store.update(app => applySaid(app, said));
  const { scene } = store.get();
  if (said.type === 'message_created' && isOf(scene?.user.id, said.message)) follow.goToEnd();
  if (said.type === 'message_created' && said.message.author.id !== scene?.user.id) {
    announce(`${displayName(said.message.author)}: ${plainText(said.message.content)}`);
  }
  if (scene === null || !scene.botConnected || scene.commands.length === 0) return;
  if (question !== null) {
    const asked = question;
    question = null;
    actions.runTyped(asked);
  }
  const offered = JSON.stringify([scene.identity, scene.commands.map(command => command.version)]);
  if (offered === examplesFor) return;
  examplesFor = offered;
  void writeExamples(scene.commands, link.ask).then(examples => {
    if (offered === examplesFor) store.update(app => ({ ...app, examples }));
  });
}

/** 128 random bits; `crypto.randomUUID` is not there when the page is opened over plain HTTP from another computer. */
function makeId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');
}

const link = startLink({
  open: openWebSocket,
  later: (run, milliseconds) => window.setTimeout(run, milliseconds),
  newId: makeId,
  identity: identityIn(window.location.search),
  onSaid,
  onStatus: status => store.update(app => (app.link === status ? app : { ...app, link: status })),
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

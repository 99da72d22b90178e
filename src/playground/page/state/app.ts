import type { Modal } from '../../modal-shape.ts';
import type { FromStandIn } from '../../protocol.ts';
import { type Composer, emptyComposer } from '../composer/composer.ts';
import type { LinkStatus } from '../link/link.ts';
import { applyToScene, type Scene } from './scene.ts';

/** A select menu that is open on a message. */
export interface OpenSelect {
  readonly messageId: string;
  readonly customId: string;
  readonly active: number;
  readonly chosen: readonly string[];
  /** Letters typed so far, to find an option by its beginning. */
  readonly typed: string;
}

/** The context menu of a message, and where it was asked for, in pixels of the window. */
export interface OpenMenu {
  readonly messageId: string;
  readonly x: number;
  readonly y: number;
}

/** Everything that the page draws. */
export interface App {
  readonly link: LinkStatus;
  readonly scene: Scene | null;
  readonly composer: Composer;
  readonly select: OpenSelect | null;
  readonly menu: OpenMenu | null;
  /** The modal that is open, and the interaction that has opened it. */
  readonly modal: { readonly openedBy: string; readonly shown: Modal } | null;
  readonly isSidebarOpen: boolean;
  readonly drawer: {
    readonly isOpen: boolean;
    /** The message that it tells about; null for the whole channel. */
    readonly messageId: string | null;
    /** The exchange that is unfolded. */
    readonly unfolded: string | null;
    readonly withAutocomplete: boolean;
  };
  /** Unanswered commands whose line was dismissed. */
  readonly dismissed: ReadonlySet<string>;
  /** Something that went wrong, in a sentence. */
  readonly notice: string | null;
  /** Commands to try, as one would type them. */
  readonly examples: readonly string[];
}

export const emptyApp: App = {
  link: 'connecting',
  scene: null,
  composer: emptyComposer,
  select: null,
  menu: null,
  modal: null,
  isSidebarOpen: false,
  drawer: { isOpen: false, messageId: null, unfolded: null, withAutocomplete: false },
  dismissed: new Set(),
  notice: null,
  examples: [],
};

/** The page after a message from the stand-in. What pointed at something that is gone is closed. */
export function applySaid(app: App, said: FromStandIn): App {
  const scene = applyToScene(app.scene, said);
  if (scene === app.scene) return app;
  const isThere = (id: string | undefined) => scene?.messages.some(shown => shown.message.id === id) === true;
  return {
    ...app,
    scene,
    select: isThere(app.select?.messageId) ? app.select : null,
    menu: isThere(app.menu?.messageId) ? app.menu : null,
    modal: openedModal(app, said),
    ...(said.type === 'hello' && { composer: { ...emptyComposer, focusTurn: app.composer.focusTurn }, examples: [] }),
  };
}

/** A modal opens once, for who asked; a page that is opened later does not show it again. */
function openedModal({ modal, scene }: App, said: FromStandIn): App['modal'] {
  if (said.type === 'hello') return null;
  if (said.type !== 'exchange' || said.exchange.modal === undefined) return modal;
  const { id, user } = said.exchange;
  const isKnown = scene?.exchanges.some(exchange => exchange.id === id && exchange.modal !== undefined) === true;
  return isKnown || user.id !== scene?.user.id ? modal : { openedBy: id, shown: said.exchange.modal };
}

/** The page with the drawer open on a message's exchanges, or on all of them, the newest unfolded. */
export function openDrawer(app: App, messageId: string | null, unfolded: string | null): App {
  return { ...app, menu: null, isSidebarOpen: false, drawer: { ...app.drawer, isOpen: true, messageId, unfolded } };
}

/** The page with whatever lies over the channel closed, topmost first; the same page when nothing does. */
export function closeTopmost(app: App): App {
  if (app.modal !== null) return { ...app, modal: null };
  if (app.menu !== null) return { ...app, menu: null };
  if (app.select !== null) return { ...app, select: null };
  if (app.isSidebarOpen) return { ...app, isSidebarOpen: false };
  if (app.drawer.isOpen) return { ...app, drawer: { ...app.drawer, isOpen: false } };
  return app;
}

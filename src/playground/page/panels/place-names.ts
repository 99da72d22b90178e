import type { Channel } from '../../protocol.ts';
import { displayName } from '../message/people.ts';
import type { Scene } from '../state/scene.ts';

const places = {
  server: { note: 'a server with the bot in it', sign: '#' },
  bot_dm: { note: 'direct messages, nobody else there', sign: '@' },
  user_install: { note: 'the app is installed to your account', sign: '⌂' },
} as const;

/** The sign before a channel's name. */
export function signOf(channel: Channel): string {
  return places[channel.place].sign;
}

/** What kind of place a channel is, in a few words. */
export function noteOf(channel: Channel): string {
  return places[channel.place].note;
}

/** The name of a channel as Discord shows it: direct messages are called after the other one. */
export function nameOf(channel: Channel, scene: Scene): string {
  return channel.place === 'bot_dm' ? displayName(scene.botUser) : channel.name;
}

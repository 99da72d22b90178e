import type { User } from '../../message-shape.ts';

/** Number of pictures that people without an avatar share; `public/person-….svg`. */
const pictures = 6n;

/** The name that Discord shows for somebody. */
export function displayName(user: User): string {
  return user.global_name ?? user.username;
}

/** A picture for somebody, from the page's own server: nobody here has an avatar of their own. */
export function avatarOf(user: User): string {
  return user.bot === true ? '/icon.svg' : `/person-${BigInt(user.id) % pictures}.svg`;
}

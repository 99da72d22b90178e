/** The bot token's shape: an id, a time and a signature, each in base64url. */
const token = /[\w-]{17,}\.[\w-]{5,}\.[\w-]{17,}/;
const publicKey = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/i;
/** The client secret of an application, or a key of the like: letters of both cases and digits. */
const clientSecret = /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[\w-]{32}$/;
/** Too long for a port, a level, an id or a word. */
const longWord = /[\w-]{32}|\S{50}/;

export function looksLikeToken(text: string): boolean {
  return token.test(text);
}

/** A secret that a text holds, and the setting where it belongs, as the end of a sentence; undefined where it holds none. */
export function describeSecret(text: string, setting: string): string | undefined {
  if (setting !== 'DISCORD_TOKEN' && looksLikeToken(text))
    return 'something that looks like a bot token, which belongs in DISCORD_TOKEN';
  if (setting !== 'DISCORD_PUBLIC_KEY' && publicKey.test(text))
    return 'something that looks like a public key, which belongs in DISCORD_PUBLIC_KEY';
  if (clientSecret.test(text)) return 'something that looks like a client secret, which the bot does not need';
  return undefined;
}

/** A value as a message may show it. */
export function showValue(text: string): string {
  return longWord.test(text) || looksLikeToken(text) ? 'something long that may be a secret' : JSON.stringify(text);
}

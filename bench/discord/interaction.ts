/** An interaction as Discord sends it. */
export interface Interaction {
  readonly id: string;
  readonly json: string;
}

/** A slash command and its options. */
export interface Asked {
  readonly name: string;
  readonly options: Readonly<Record<string, string>>;
}

export const applicationId = '200000000000000001';

/** The nth interaction: no two come from the same person, server or channel. */
export function makeInteraction({ name, options }: Asked, n: number): Interaction {
  const id = makeId(9, n);
  const [guild, channel, person] = [makeId(4, n), makeId(5, n), makeId(3, n)];
  const interaction = {
    id,
    application_id: applicationId,
    type: 2,
    version: 1,
    token: `aW50ZXJhY3Rpb246${id}${'x'.repeat(180)}`,
    locale: 'en-US',
    guild_locale: 'en-US',
    guild_id: guild,
    guild: { id: guild, locale: 'en-US', features: ['COMMUNITY', 'NEWS'] },
    channel_id: channel,
    channel: {
      id: channel,
      type: 0,
      name: 'general',
      guild_id: guild,
      position: 1,
      permissions: '2248473465835073',
      flags: 0,
      last_message_id: makeId(8, n),
      nsfw: false,
      parent_id: null,
      rate_limit_per_user: 0,
      topic: null,
    },
    member: {
      user: {
        id: person,
        username: `person-${n}`,
        global_name: `Person ${n}`,
        discriminator: '0',
        avatar: null,
        avatar_decoration_data: null,
        clan: null,
        primary_guild: null,
        public_flags: 0,
      },
      nick: null,
      avatar: null,
      banner: null,
      roles: [makeId(7, n)],
      joined_at: '2024-01-01T00:00:00.000000+00:00',
      premium_since: null,
      communication_disabled_until: null,
      unusual_dm_activity_until: null,
      deaf: false,
      mute: false,
      pending: false,
      flags: 0,
      permissions: '2248473465835073',
    },
    app_permissions: '2248473465835073',
    attachment_size_limit: 10_485_760,
    authorizing_integration_owners: { 0: guild },
    context: 0,
    entitlements: [],
    data: {
      id: '600000000000000001',
      name,
      type: 1,
      options: Object.entries(options).map(([option, value]) => ({ name: option, type: 3, value })),
    },
  };
  return { id, json: JSON.stringify(interaction) };
}

function makeId(kind: number, n: number): string {
  return `${kind}${String(n).padStart(17, '0')}`;
}

import {
  EntitlementResponseSchema,
  GuildMemberResponseSchema,
  MessageResponseSchema,
  UserResponseSchema,
} from 'discord-api-spec/zod';
import fc from 'fast-check';
import { z } from 'zod';
import { commands } from '../../commands/index.ts';
import { arbitraryOf, snowflake } from './schema-arbitrary.ts';
import { spoilSome } from './spoil.ts';

// What Discord sends, made of its published schema, for property tests of either transport. The schema has no interactions
// themselves: their envelope is from https://discord.com/developers/docs/interactions/receiving-and-responding

const published = (schema: z.core.$ZodType): fc.Arbitrary<object> =>
  arbitraryOf(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' })).map(value =>
    z.looseObject({}).parse(value),
  );

const message = published(MessageResponseSchema);
const user = published(UserResponseSchema);
const permissions = fc.bigInt({ min: 0n, max: 1n << 53n }).map(String);
const member = fc
  .tuple(published(GuildMemberResponseSchema), permissions, user)
  .map(([parts, held, who]) => ({ ...parts, permissions: held, user: who }));

/** Texts that people, or those who wish the bot ill, type. */
const texts = fc.oneof(
  fc.constantFrom(
    ...['', ' ', '\u0000', '@everyone <@&1> <@1>', '**`[a](https://b.example)`**', '> # -# ||x||', '\u202e63\u202c'],
    ...['\ud83d', '🏙️', '数字', '$1', '{{a}}', '%s%n', "'; DROP TABLE", '<script>', '../../etc/passwd', '1e999'],
    ...['__proto__', 'constructor', 'toString', 'null', 'NaN', '9'.repeat(29), 'a'.repeat(6000), '('.repeat(500)],
    ...['63 '.repeat(2000), '\n'.repeat(300), 'e\u0301'.repeat(500)],
  ),
  fc.constantFrom(
    ...['63 people were arrested in Denver', 'all 498 had DUI convictions', '12% of 317, or half'],
    ...['Denver: 63; LA: 101.', 'denver', 'dui', 'Los Angeles'],
  ),
  fc.string({ unit: 'binary' }),
);
const oneOf = (words: string) => fc.constantFrom(...words.split(' '));

const name = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...commands.map(command => command.name)) },
  { weight: 1, arbitrary: texts },
);
const optionName = oneOf('city compare private offense category sort question part __proto__ x');
const value = fc.oneof(texts, fc.boolean(), fc.integer());
const option = fc.record({ name: optionName, type: fc.constantFrom(3, 4, 5, 10), value });
const options = fc.array(option, { maxLength: 4 });
const focused = fc
  .tuple(options, optionName, texts)
  .map(([others, at, typed]) => [...others, { name: at, type: 3, value: typed, focused: true }]);

const query = oneOf('city=denver city=denver&compare=chicago offense=dui part=everything&as=csv view=map a=%00&% ');
const verb = oneOf('ask open post pick.city pick.compare pick. x ask.y');
const customId = fc.oneof(
  fc.tuple(verb, name, query).map(([act, command, rest]) => `${act}:${command}?${rest}`),
  oneOf('delete e-b?p=everything s-a?c=denver post:summary ask:arrests post:arrests?city=denver : ?'),
  texts,
);

const envelope = fc.record(
  {
    id: snowflake,
    application_id: snowflake,
    token: fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 60 }),
    version: fc.constant(1),
    locale: oneOf('en-US de xx'),
    guild_id: snowflake,
    guild: fc.record({ id: snowflake, locale: fc.constant('en-US'), features: fc.constant([]) }),
    guild_locale: fc.constant('en-US'),
    channel_id: snowflake,
    channel: fc.record({ id: snowflake, type: fc.integer({ min: 0, max: 20 }) }),
    entitlements: fc.array(published(EntitlementResponseSchema), { maxLength: 1 }),
    authorizing_integration_owners: fc.dictionary(oneOf('0 1'), snowflake),
    context: fc.constantFrom(0, 1, 2),
    app_permissions: permissions,
    attachment_size_limit: fc.constant(10_485_760),
  },
  { requiredKeys: ['id', 'application_id', 'token', 'version'] },
);
/** In a server there is a member; elsewhere a user, and no server. */
const asking = fc.oneof(
  fc.tuple(envelope, snowflake, member).map(([parts, guild, who]) => ({ ...parts, guild_id: guild, member: who })),
  fc.tuple(envelope, user).map(([{ guild_id: _, ...parts }, who]) => ({ ...parts, user: who })),
);

function kind<T>(type: number, rest: fc.Arbitrary<T>): fc.Arbitrary<object> {
  return fc.tuple(asking, rest).map(([parts, own]) => ({ ...parts, type, ...own }));
}

const slash = { id: snowflake, name, type: fc.constant(1) };
const pointing = <T>(type: number, target: fc.Arbitrary<T>, resolve: (id: string, it: T) => object) =>
  fc.tuple(name, target, snowflake).map(([command, it, id]) => ({
    data: { id: '1', name: command, type, target_id: id, resolved: resolve(id, it) },
  }));
const button = fc
  .tuple(customId, message)
  .map(([id, on]) => ({ data: { custom_id: id, component_type: 2 }, message: on }));
const menu = fc
  .tuple(customId, message, fc.array(texts, { maxLength: 3 }))
  .map(([id, on, values]) => ({ data: { custom_id: id, component_type: 3, values }, message: on }));
/** Every other button is pressed by who asked for the message that it stands on. */
const component = fc.tuple(asking, fc.oneof(button, menu), fc.boolean()).map(([by, { data, message: on }, isAsker]) => {
  const person = 'member' in by ? by.member.user : by.user;
  const metadata = { id: '1', type: 2, user: person, authorizing_integration_owners: {} };
  return { ...by, type: 3, data, message: isAsker ? { ...on, interaction_metadata: metadata } : on };
});
const form = fc.tuple(customId, oneOf('line x'), texts, message).map(([id, field, typed, on]) => {
  const component = { type: 4, id: 2, custom_id: field, value: typed };
  return { data: { custom_id: id, components: [{ type: 18, id: 1, component }] }, message: on };
});

/** Interactions of every kind that Discord has today, each as it documents it. */
export const anyInteraction: fc.Arbitrary<object> = fc.oneof(
  kind(1, fc.constant({})),
  kind(2, fc.record({ data: fc.record({ ...slash, options }, { requiredKeys: ['id', 'name', 'type'] }) })),
  kind(
    2,
    pointing(3, message, (id, it) => ({ messages: { [id]: it } })),
  ),
  kind(
    2,
    pointing(2, user, (id, it) => ({ users: { [id]: it } })),
  ),
  component,
  component,
  kind(4, fc.record({ data: fc.record({ ...slash, options: focused }) })),
  kind(5, form),
);

/** The same with up to three parts missing, null or of another type, at any depth. */
export const spoiltInteraction: fc.Arbitrary<unknown> = spoilSome(anyInteraction);

const json = fc.jsonValue({ maxDepth: 4 });

/** Any JSON in and around an envelope with an id and a token. */
export const wildInteraction: fc.Arbitrary<object> = fc
  .tuple(
    fc.dictionary(oneOf('data message member user guild_id application_id x'), json),
    snowflake,
    fc.oneof(fc.integer({ min: 0, max: 9 }), json),
  )
  .map(([parts, id, type]) => ({ ...parts, id, token: 'token', type }));

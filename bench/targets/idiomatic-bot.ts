// The floor of the gateway: the bot that the guide of discord.js writes, with no intents, the same words, and a picture of the same
// size from memory.
import { randomBytes } from 'node:crypto';
import {
  ActionRowBuilder,
  AttachmentBuilder,
  ButtonBuilder,
  Client,
  ComponentType,
  EmbedBuilder,
  type MessageActionRowComponentBuilder,
  StringSelectMenuBuilder,
} from 'discord.js';

const { DISCORD_TOKEN, DISCORD_API_URL = '', BENCH_REPLY = '{}', BENCH_PICTURE } = process.env;
const { content, embeds, components, flags } = JSON.parse(BENCH_REPLY).data;
const [{ description, color, footer, image }] = embeds;
const picture = randomBytes(Number(BENCH_PICTURE));

const client = new Client({ intents: [], rest: { api: DISCORD_API_URL } });
client.on('interactionCreate', async interaction => {
  if (!interaction.isChatInputCommand()) return;
  const embed = new EmbedBuilder().setDescription(description).setColor(color).setFooter({ text: footer.text });
  const rows = [];
  for (const row of components) {
    const builders = [];
    for (const component of row.components)
      builders.push(
        component.type === ComponentType.Button
          ? ButtonBuilder.from(component)
          : StringSelectMenuBuilder.from(component),
      );
    rows.push(new ActionRowBuilder<MessageActionRowComponentBuilder>().addComponents(builders));
  }
  const files = [];
  if (image) {
    embed.setImage('attachment://chart.png');
    files.push(new AttachmentBuilder(picture, { name: 'chart.png' }));
  }
  await interaction.reply({ content, embeds: [embed], components: rows, files, flags });
});
await client.login(DISCORD_TOKEN);

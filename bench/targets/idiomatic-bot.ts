// The floor of the gateway: the bot that the guide of discord.js writes, with no intents, and the same words in its one embed.
import { Client, EmbedBuilder } from 'discord.js';

const { DISCORD_TOKEN, DISCORD_API_URL = '', BENCH_REPLY = '{}' } = process.env;
const { title, description, color, fields, footer } = JSON.parse(BENCH_REPLY).data.embeds[0];

const client = new Client({ intents: [], rest: { api: DISCORD_API_URL } });
client.on('interactionCreate', async interaction => {
  if (!interaction.isChatInputCommand()) return;
  const embed = new EmbedBuilder()
    .setTitle(title)
    .setDescription(description)
    .setColor(color)
    .addFields(fields)
    .setFooter({ text: footer.text });
  await interaction.reply({ embeds: [embed] });
});
await client.login(DISCORD_TOKEN);

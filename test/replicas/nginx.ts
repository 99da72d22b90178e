import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** Where Debian's package puts it is on no ordinary user's path. */
const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];

export const nginx = folders.map(folder => join(folder, 'nginx')).find(existsSync);

/** The arguments that start nginx with the documented configuration, but on these ports and with its files in this folder. */
export async function configureNginx(folder: string, port: number, replicas: readonly number[]): Promise<string[]> {
  const documented = await readFile('docs/deploy/nginx.conf', 'utf8');
  const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const temporary = kinds.map(kind => `${kind}_temp_path ${join(folder, kind)};`).join(' ');
  const config = [3001, 3002, 3003].reduce(
    (text, from, at) => text.replace(`127.0.0.1:${from}`, `127.0.0.1:${replicas[at]}`),
    documented.replace('127.0.0.1:8080', `127.0.0.1:${port}`).replace('http {', `http { ${temporary}`),
  );
  const file = join(folder, 'nginx.conf');
  await writeFile(file, config);
  return ['-p', folder, '-c', file, '-e', 'stderr', '-g', `daemon off; pid ${join(folder, 'pid')};`];
}

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { readSettings, variableNames } from '../../src/settings.ts';
import { exitCodes } from '../../src/start-error.ts';
import { createEndpoint } from '../../src/transport/endpoint.ts';
import { createQuietBot } from '../transport/quiet-bot.ts';

const read = (file: string): string => readFileSync(file, 'utf8');
const documents = parseAllDocuments(read('docs/deploy/kubernetes.yaml'));

/** A value of the manifest: `Service spec.ports.0.port`; a full stop in a key is written as a bar. */
function manifest(address: string): unknown {
  const [kind, path = ''] = address.split(' ');
  const found: unknown = documents.map(document => document.toJS()).find(each => each.kind === kind);
  return path.split('.').reduce((value, key) => Reflect.get(Object(value), key.replace('|', '.')), found);
}

const pod = 'Deployment spec.template';
const container = `${pod}.spec.containers.0`;
const variable = z.object({ name: z.string(), value: z.string() });
const added = z.array(variable).parse(manifest(`${container}.env`));
const podEnvironment = {
  ...z.record(z.string(), z.string()).parse(manifest('ConfigMap data')),
  ...Object.fromEntries(added.map(({ name, value }) => [name, value])),
};

const packageJson = z
  .object({ name: z.string(), version: z.string(), scripts: z.object({ start: z.string() }) })
  .parse(JSON.parse(read('package.json')));

/** The instructions of a Dockerfile or the settings of a unit, as pairs; a name may stand more than once. */
const pairs = (text: string, separator: ' ' | '='): (readonly [string, string])[] =>
  text
    .split('\n')
    .filter(line => line.includes(separator) && !line.startsWith('#'))
    .map(line => [line.slice(0, line.indexOf(separator)), line.slice(line.indexOf(separator) + 1)] as const);
const valuesOf = (all: readonly (readonly [string, string])[], wanted: string): string[] =>
  all.filter(([name]) => name === wanted).map(([, value]) => value);
const variables = (text: string): Record<string, string> => Object.fromEntries(pairs(text, '='));

const docker = pairs(read('Dockerfile'), ' ');
const unit = pairs(read('docs/deploy/safe-city-facts.service'), '=');
const dockerEnvironment = variables(valuesOf(docker, 'ENV').join('\n').replaceAll(' ', '\n'));
const unitEnvironment = variables(valuesOf(unit, 'Environment').join('\n'));
const example = variables(read('.env.example'));
const key = { DISCORD_PUBLIC_KEY: 'ab'.repeat(32) };

it('the manifest is good YAML', () => expect(documents.flatMap(({ errors }) => errors)).toEqual([]));

describe('variables', () => {
  it.each([
    ['docs/deploy/kubernetes.yaml', podEnvironment],
    ['Dockerfile', dockerEnvironment],
    ['docs/deploy/safe-city-facts.service', unitEnvironment],
    ['.env.example', example],
  ])('of %s are all known to the settings, and make good ones', (_, environment) => {
    expect(Object.keys(environment).filter(name => !variableNames.includes(name))).toEqual([]);
    expect(readSettings({ ...environment, ...key })).toMatchObject({ mode: 'http', port: 3000 });
  });

  it('of the example are all that there are', () => {
    expect(variableNames.filter(name => name !== 'NODE_ENV' && !(name in example))).toEqual([]);
  });

  it('let the pod and the container be reached from outside', () => {
    expect([podEnvironment.HOST, dockerEnvironment.HOST]).toEqual(['0.0.0.0', '0.0.0.0']);
  });
});

describe('what belongs together is the same', () => {
  const port = `${container}.ports.0`;
  it.each([
    ['Service spec.ports.0.targetPort', `${port}.name`],
    [`${container}.readinessProbe.httpGet.port`, `${port}.name`],
    [`${container}.livenessProbe.httpGet.port`, `${port}.name`],
    ['Service spec.selector', `${pod}.metadata.labels`],
    ['Deployment spec.selector.matchLabels', `${pod}.metadata.labels`],
    [`${container}.envFrom.0.configMapRef.name`, 'ConfigMap metadata.name'],
  ])('%s and %s', (one, other) => {
    expect(manifest(one)).toBeDefined();
    expect(manifest(one)).toEqual(manifest(other));
  });

  it('the ports that are listened on, and those that are named', () => {
    const scraped = manifest(`${pod}.metadata.annotations.prometheus|io/port`);
    expect([String(manifest(`${port}.containerPort`)), scraped]).toEqual(Array(2).fill(podEnvironment.PORT));
    expect(valuesOf(docker, 'EXPOSE')).toEqual([dockerEnvironment.PORT]);
  });
});

it.each([
  `${container}.readinessProbe.httpGet.path`,
  `${container}.livenessProbe.httpGet.path`,
  `${pod}.metadata.annotations.prometheus|io/path`,
])('%s is served', async address => {
  const endpoint = createEndpoint(await createQuietBot(), { publicKey: undefined, apiUrl: '' });
  const request = new Request(`http://bot${manifest(address)}`);
  expect((await endpoint(request, { afterwards: () => undefined })).status).toBe(200);
});

it('a process is stopped as the bot expects it, and is not started again where that is of no use', () => {
  const [stopSignal] = valuesOf(docker, 'STOPSIGNAL');
  // Kubernetes sends what the image names; test/start holds that the bot then ends within five seconds.
  expect(['SIGTERM', 'SIGINT']).toContain(stopSignal);
  expect(valuesOf(unit, 'KillSignal')).toEqual([stopSignal]);
  expect(Number(valuesOf(unit, 'TimeoutStopSec')[0])).toBeGreaterThan(5);
  const pause = Number(manifest(`${container}.lifecycle.preStop.sleep.seconds`));
  expect(manifest(`${pod}.spec.terminationGracePeriodSeconds`)).toBeGreaterThanOrEqual(pause + 5);
  expect(valuesOf(unit, 'RestartPreventExitStatus')).toEqual([`${exitCodes.badConfiguration}`]);
});

it('the image is built by the script, and runs the compiled front door as a user without rights', () => {
  expect(valuesOf(docker, 'RUN')).toEqual(['scripts/build-image.sh /app']);
  expect(valuesOf(docker, 'COPY').at(-1)).toBe('--from=build /app .');
  expect(valuesOf(docker, 'USER')).toEqual(['node']);
  const command = z.array(z.string()).parse(JSON.parse(valuesOf(docker, 'CMD')[0] ?? ''));
  expect(command.join(' ')).toBe(packageJson.scripts.start);
  expect(valuesOf(unit, 'ExecStart')).toEqual([`/usr/bin/${command.join(' ')}`]);
  expect(manifest(`${container}.image`)).toBe(`${packageJson.name}:${packageJson.version}`);
});

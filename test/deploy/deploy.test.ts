import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { readSettings, variableNames } from '../../src/settings.ts';
import { createEndpoint } from '../../src/transport/endpoint.ts';
import { createQuietBot } from '../transport/quiet-bot.ts';
import { findPorts, type Program, startProgram, whenReady } from './program.ts';

vi.setConfig({ testTimeout: 60_000 });

const read = (file: string): string => readFileSync(file, 'utf8');

const probe = z.object({ httpGet: z.object({ path: z.string(), port: z.string() }) });
const deploymentShape = z.object({
  spec: z.object({
    replicas: z.number(),
    selector: z.object({ matchLabels: z.record(z.string(), z.string()) }),
    template: z.object({
      metadata: z.object({
        labels: z.record(z.string(), z.string()),
        annotations: z.record(z.string(), z.string()),
      }),
      spec: z.object({
        terminationGracePeriodSeconds: z.number(),
        containers: z.tuple([
          z.object({
            image: z.string(),
            env: z.array(z.object({ name: z.string(), value: z.string() })),
            envFrom: z.tuple([z.object({ configMapRef: z.object({ name: z.string() }) })]),
            ports: z.tuple([z.object({ name: z.string(), containerPort: z.number() })]),
            readinessProbe: probe,
            livenessProbe: probe,
            lifecycle: z.object({ preStop: z.object({ sleep: z.object({ seconds: z.number() }) }) }),
          }),
        ]),
      }),
    }),
  }),
});
const configMapShape = z.object({
  metadata: z.object({ name: z.string() }),
  data: z.record(z.string(), z.string()),
});
const serviceShape = z.object({
  spec: z.object({
    selector: z.record(z.string(), z.string()),
    ports: z.tuple([z.object({ targetPort: z.string() })]),
  }),
});

const documents = parseAllDocuments(read('docs/deploy/kubernetes.yaml')).map(document => {
  expect(document.errors).toEqual([]);
  return document.toJS();
});
const ofKind = (kind: string): unknown => documents.find(document => document.kind === kind);
const { spec: deployment } = deploymentShape.parse(ofKind('Deployment'));
const configMap = configMapShape.parse(ofKind('ConfigMap'));
const { spec: service } = serviceShape.parse(ofKind('Service'));
const pod = deployment.template;
const [container] = pod.spec.containers;
const podEnvironment = {
  ...configMap.data,
  ...Object.fromEntries(container.env.map(({ name, value }) => [name, value])),
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
const docker = pairs(read('Dockerfile'), ' ');
const unit = pairs(read('docs/deploy/safe-city-facts.service'), '=');

const variables = (assignments: readonly string[]): Record<string, string> =>
  Object.fromEntries(pairs(assignments.join('\n'), '='));
const dockerEnvironment = variables(valuesOf(docker, 'ENV').flatMap(line => line.split(' ')));
const unitEnvironment = variables(valuesOf(unit, 'Environment'));
const key = { DISCORD_PUBLIC_KEY: 'ab'.repeat(32) };

describe('variables', () => {
  it.each([
    ['docs/deploy/kubernetes.yaml', podEnvironment],
    ['Dockerfile', dockerEnvironment],
    ['docs/deploy/safe-city-facts.service', unitEnvironment],
    ['.env.example', variables(read('.env.example').split('\n'))],
  ])('of %s are all known to the settings, and make good ones', (_, environment) => {
    expect(Object.keys(environment).filter(name => !variableNames.includes(name))).toEqual([]);
    expect(readSettings({ ...environment, ...key })).toMatchObject({ mode: 'http', port: 3000 });
  });

  it('of the example are all that there are', () => {
    const example = Object.keys(variables(read('.env.example').split('\n')));
    expect(variableNames.filter(name => name !== 'NODE_ENV' && !example.includes(name))).toEqual([]);
  });

  it('let the pod and the container be reached from outside', () => {
    expect([podEnvironment.HOST, dockerEnvironment.HOST]).toEqual(['0.0.0.0', '0.0.0.0']);
  });
});

describe('ports', () => {
  it('of the Service, the probes and the container are one', () => {
    const [{ name, containerPort }] = container.ports;
    expect(service.ports[0].targetPort).toBe(name);
    expect([container.readinessProbe.httpGet.port, container.livenessProbe.httpGet.port]).toEqual([name, name]);
    expect([podEnvironment.PORT, pod.metadata.annotations['prometheus.io/port']]).toEqual([
      String(containerPort),
      String(containerPort),
    ]);
  });

  it('of the image is the one that it listens on', () => {
    expect(valuesOf(docker, 'EXPOSE')).toEqual([dockerEnvironment.PORT]);
  });

  it('select the pods that the Deployment makes', () => {
    expect(service.selector).toEqual(pod.metadata.labels);
    expect(deployment.selector.matchLabels).toEqual(pod.metadata.labels);
    expect(container.envFrom[0].configMapRef.name).toBe(configMap.metadata.name);
  });
});

describe('probes', () => {
  it.each([
    container.readinessProbe.httpGet.path,
    container.livenessProbe.httpGet.path,
    pod.metadata.annotations['prometheus.io/path'] ?? '',
  ])('%s is served', async path => {
    const endpoint = createEndpoint(await createQuietBot(), { publicKey: undefined, apiUrl: '' });
    const response = await endpoint(new Request(`http://bot${path}`), { afterwards: () => undefined });
    expect(response.status).toBe(200);
  });
});

describe('a process', () => {
  const running: Program[] = [];
  afterEach(() => {
    for (const { process: child } of running.splice(0)) child.kill('SIGKILL');
  });
  const start = (environment: Readonly<Record<string, string>>): Program => {
    const program = startProgram(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
      DISCORD_TOKEN: '',
      ...environment,
    });
    running.push(program);
    return program;
  };

  it('ends within its time, and well, at the signal that each of them sends', async () => {
    const [stopSignal] = valuesOf(docker, 'STOPSIGNAL');
    const [killSignal] = valuesOf(unit, 'KillSignal');
    // Kubernetes sends what the image names.
    expect(killSignal).toBe(stopSignal);
    const [port = 0] = await findPorts(1);
    const program = start({ ...podEnvironment, ...key, HOST: '127.0.0.1', PORT: String(port) });
    await whenReady(`http://127.0.0.1:${port}${container.readinessProbe.httpGet.path}`, program);
    const started = performance.now();
    program.process.kill(z.enum(['SIGTERM', 'SIGINT']).parse(stopSignal));
    expect(await program.ended).toBe(0);
    const seconds = (performance.now() - started) / 1000;
    expect(seconds).toBeLessThan(5);
    expect(Number(valuesOf(unit, 'TimeoutStopSec')[0])).toBeGreaterThan(5);
    const pause = container.lifecycle.preStop.sleep.seconds;
    expect(pod.spec.terminationGracePeriodSeconds).toBeGreaterThanOrEqual(pause + 5);
  });

  it('is not started again with a configuration that cannot work', async () => {
    const program = start({ ...unitEnvironment, ...key, PORT: 'high' });
    expect(await program.ended).toBe(Number(valuesOf(unit, 'RestartPreventExitStatus')[0]));
    expect(program.printed()).toMatch(/^PORT is "high", but must be /);
  });
});

describe('the image', () => {
  it('is built by the script, and runs the compiled front door as a user without rights', () => {
    expect(valuesOf(docker, 'RUN')).toEqual(['scripts/build-image.sh /app']);
    expect(valuesOf(docker, 'COPY').at(-1)).toBe('--from=build /app .');
    expect(valuesOf(docker, 'USER')).toEqual(['node']);
    const command = z.array(z.string()).parse(JSON.parse(valuesOf(docker, 'CMD')[0] ?? ''));
    expect(`npm start: ${command.join(' ')}`).toBe(`npm start: ${packageJson.scripts.start}`);
    expect(valuesOf(unit, 'ExecStart')).toEqual([`/usr/bin/${command.join(' ')}`]);
  });

  it('has the version of the package', () => {
    expect(container.image).toBe(`${packageJson.name}:${packageJson.version}`);
  });
});

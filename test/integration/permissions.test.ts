/**
 * What each function calls against what its role allows, both ways.
 *
 * Nothing is added up over the files of a test run, because the gateway is stronger: it refuses each
 * call that a role does not allow, in every file and in `npm start`, where it is made. So that all
 * calls are allowed is proven by every test that ends well, alone or in a whole run; what is left
 * to prove is that nothing more is allowed, and for that one run that uses everything is enough.
 */
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { LocalFunction } from '../../infra/local/deployment.ts';
import { covers } from '../../infra/local/roles.ts';
import type { Grant } from '../../infra/local/roles.ts';
import { objectOf } from '../../infra/local/json.ts';
import { readLocalSecrets } from '../../infra/local/secrets.ts';
import type { Configuration } from '../../shared/policy/configuration.ts';
import { connectionSecretName } from '../../shared/secrets/names.ts';
import { ListeningNetwork } from '../support/listening-network.ts';
import { LocalRedress } from '../support/local-engine.ts';
import { byLambda } from '../support/synthesized.ts';

type Call = Grant & { readonly function: string };
type Calls = { readonly calls: readonly Call[]; readonly refused: readonly string[] };

const say = ({ action, resource }: Grant) => `${action} on ${resource}`;

describe('the roles of the template against the calls that the functions make', () => {
  let redress: LocalRedress;
  let network: ListeningNetwork;

  beforeAll(async () => {
    network = await ListeningNetwork.start();
    const folder = mkdtempSync(path.join(tmpdir(), 'redress-permissions-'));
    const { assemblyDir, secretsFile } = withNetwork(folder, network.url);
    redress = await LocalRedress.start({ assemblyDir, secretsFile });
  });
  afterAll(async () => {
    await redress.stop();
    network.stop();
  });

  it('allow what a run that does everything calls, and nothing else', async () => {
    await exercise(redress);

    const { calls } = (await redress.local<Calls>('GET', 'calls')).body;
    const { functions } = redress.engine.deployment;
    const perFunction = (read: (one: LocalFunction) => readonly Grant[]) =>
      Object.fromEntries(functions.map((one) => [one.verb, read(one).map(say).toSorted()]));
    const allowed = perFunction(({ grants }) => grants.filter((grant) => !byLambda(grant)));
    const used = perFunction(({ verb, grants }) => usedOf(verb, grants, calls));

    expect(calls.length).toBeGreaterThan(20);
    expect(used).toEqual(allowed);
  });
});

/** Every call of a function once, a wildcard that covers it in its place. */
function usedOf(verb: string, grants: readonly Grant[], calls: readonly Call[]): readonly Grant[] {
  const own = calls.filter((call) => call.function === verb);
  const used = own.map((call) => grants.find((grant) => covers(grant, call)) ?? call);
  return [...new Map(used.map((grant) => [say(grant), grant])).values()];
}

describe('a role that lacks a permission', () => {
  const assemblyDir = mkdtempSync(path.join(tmpdir(), 'redress-lacking-'));

  afterAll(() => rmSync(assemblyDir, { recursive: true, force: true }));

  it('makes its function fail as on AWS, is named, and fails the test that met it', async () => {
    cpSync(inject('assemblyDir'), assemblyDir, { recursive: true });
    const file = path.join(assemblyDir, 'Redress.template.json');
    const template = readFileSync(file, 'utf8');
    writeFileSync(file, template.replaceAll('"dynamodb:BatchGetItem",', ''));
    const redress = await LocalRedress.start({ assemblyDir });
    await redress.post({ author: 'anna', text: '@brand hello?' });
    await redress.settle();

    const answer = await redress.desk('/cases?view=all');

    const { refused } = (await redress.local<Calls>('GET', 'calls')).body;
    expect(answer.status).toBe(503);
    expect(refused).toEqual([
      expect.stringMatching(
        /assumed-role\/desk\/desk is not authorized to perform: dynamodb:BatchGetItem on resource: arn:aws:dynamodb:\S+:table\/CaseTable/,
      ),
    ]);
    await expect(redress.stop()).rejects.toThrow('dynamodb:BatchGetItem');
  });
});

/** Once along every path that calls AWS. */
async function exercise(redress: LocalRedress): Promise<void> {
  for (const channel of ['x', 'facebook', 'standard-webhooks'] as const) {
    await redress.post({ channel, author: `busy ${channel}`, text: 'where is it?' });
  }
  const change = { channel: 'standard-webhooks', author: 'changes', postId: '77' } as const;
  await redress.post({ ...change, text: 'first', type: 'mention.edited' });
  await redress.post({ ...change, text: '', type: 'mention.deleted' });
  await redress.settle();
  await workOnCase(redress);
  await meetPeople(redress);
  await partAndJoin(redress);
  await parkAndPutAside(redress);
  await judgeMention(redress);
  // Long enough for silence, after which a network is asked for what it could not deliver.
  await redress.advance('PT27H', 'PT1H');
  await redress.settle();
}

/** The assembly of the run, but x-main has a token and asks a network on this machine. */
function withNetwork(folder: string, apiBaseUrl: string) {
  const assemblyDir = path.join(folder, 'assembly');
  cpSync(inject('assemblyDir'), assemblyDir, { recursive: true });
  const files = globSync('asset.*/redress.config.json', { cwd: assemblyDir });
  for (const file of files.map((name) => path.join(assemblyDir, name))) {
    const configuration = JSON.parse(readFileSync(file, 'utf8')) as Configuration;
    const connections = configuration.connections.map((connection) =>
      connection.id === 'x-main' ? { ...connection, apiBaseUrl, webhookId: 'w1' } : connection,
    );
    writeFileSync(file, JSON.stringify({ ...configuration, connections }));
  }
  const secretsFile = path.join(folder, 'secrets.json');
  const name = connectionSecretName('x-main');
  const own = objectOf(
    JSON.parse(readLocalSecrets([{ id: 'x-main', channel: 'x' }], undefined).get(name) ?? ''),
  );
  writeFileSync(secretsFile, JSON.stringify({ [name]: { ...own, token: 'test-token' } }));
  return { assemblyDir, secretsFile };
}

async function workOnCase(redress: LocalRedress): Promise<void> {
  const { caseId, version } = await redress.caseOf('busy x');
  await redress.cases('mine', 'robin');
  await redress.detail(caseId);
  const reply = { type: 'reply', visibility: 'public', text: 'here', expectedVersion: version };
  expect((await redress.command(caseId, reply)).status).toBe(200);
  await redress.settle();
}

/** Somebody leaves and comes back, so that cases are rerouted; two authors become one customer. */
async function meetPeople(redress: LocalRedress): Promise<void> {
  const owner = (await redress.caseOf('busy x')).owner.id;
  await redress.desk(`/roster/${owner}/commands`, { command: { type: 'dutyOff' } });
  await redress.advance('PT2H', 'PT1H');
  await redress.desk(`/roster/${owner}/commands`, { command: { type: 'dutyOn' } });
  const [one, other] = (await redress.cases()).map(({ customerId }) => customerId);
  const link = { type: 'link', customerId: other };
  expect((await redress.desk(`/customers/${one}/commands`, { command: link })).status).toBe(200);
}

async function partAndJoin(redress: LocalRedress): Promise<void> {
  await redress.post({ author: 'two', text: '@brand my parcel is late' });
  await redress.post({ author: 'two', text: '@brand also your app is broken' });
  await redress.settle();
  const { caseId, version } = await redress.caseOf('two');
  const { timeline } = await redress.detail(caseId);
  const postId = timeline.findLast(({ mention }) => mention !== undefined)?.mention?.postId;
  const mentions = [{ channel: 'x', postId }];
  const split = await redress.command(caseId, {
    type: 'split',
    mentions,
    expectedVersion: version,
  });
  const { other } = split.body as unknown as { other: { caseId: string; version: number } };
  const merge = { type: 'merge', intoCaseId: caseId, expectedVersion: other.version };
  expect((await redress.command(other.caseId, merge)).status).toBe(200);
  await redress.settle();
}

/** What a person says of a mention is learned from within the hour. */
async function judgeMention(redress: LocalRedress): Promise<void> {
  const triage = { issue: 'no', valence: 'positive' };
  await redress.post({ channel: 'standard-webhooks', author: 'glad', text: 'thank you', triage });
  await redress.settle();
  const { body } = await redress.desk<{
    mentions: { mentionId: string; revision: number }[];
  }>('/mentions?action=THANK');
  const [{ mentionId, revision } = { mentionId: '', revision: 0 }] = body.mentions;
  const command = { type: 'retriage', inputs: { issue: 'no' }, expectedRevision: revision };
  expect((await redress.desk(`/mentions/${mentionId}/commands`, { command })).status).toBe(200);
}

/** A delivery and an effect that nobody can read, and a body that no message can hold. */
async function parkAndPutAside(redress: LocalRedress): Promise<void> {
  const { deployment, state } = redress.engine;
  await redress.post({ channel: 'standard-webhooks', author: 'broken', text: '', language: 'x' });
  for (const { queueName } of deployment.mappings) {
    await state.queues.send(queueName, { body: 'nothing of ours', messageAttributes: {} });
  }
  const big = redress.sign({ channel: 'facebook', author: 'verbose', text: noise(1_400_000) });
  expect(await redress.deliver(big)).toBe(200);
  await redress.settle();
}

/** Text that gzip cannot make small, so that it has to be put aside. */
function noise(length: number): string {
  let state = 1;
  const letters = Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(33 + (state % 90));
  });
  return letters.join('').replaceAll(/["\\/]/g, 'x');
}

import { setTimeout as sleep } from 'node:timers/promises';
import { connectionSecretName } from '../../shared/secrets/names.ts';
import { configurationFile, loadConfiguration } from '../config.ts';
import type { Engine } from './engine.ts';
import { listOf, objectOf, textOf } from './json.ts';
import { STORY } from './story.ts';
import type { Act } from './story.ts';
import { numericId } from './simulate/ids.ts';
import { NETWORKS } from './simulate/networks.ts';

/** Attempts to find a case that an act answers; each waits a little for triage. */
const FIND_ATTEMPTS = 50;
const FIND_PAUSE_MS = 100;

/**
 * Plays the story against a running engine, one signed webhook after another, so that a newcomer
 * sees
 * cases arrive. An act whose connection the configuration does not have is left out.
 */
export async function playDemo(
  engine: Engine,
  options: { readonly configFile: string | undefined; readonly say: (line: string) => void },
): Promise<void> {
  const { connections } = loadConfiguration(configurationFile(options.configFile));
  // Another run of the demo on kept data brings other posts.
  const run = String(engine.state.clock.now());
  for (const act of STORY) {
    await sleep(act.afterMs);
    const connection = connections.find(({ channel }) => channel === act.channel);
    if (connection === undefined) continue;
    options.say(act.says);
    if (act.kind === 'answer') {
      await answer(engine, act);
      continue;
    }
    const nowMs = engine.state.clock.now();
    const { headers, body } = NETWORKS[connection.channel](
      { connection, ...act, postId: numericId(`${run} ${act.text}`), createdAtMs: nowMs },
      engine.secrets.get(connectionSecretName(connection.id)) ?? '',
      nowMs,
    );
    await fetch(`${engine.url}/webhooks/${connection.id}`, {
      method: 'POST',
      headers,
      body: new Uint8Array(body),
    });
  }
}

/** The owner of the author's case answers them on the network and says so at the desk. */
async function answer(engine: Engine, act: Extract<Act, { kind: 'answer' }>): Promise<void> {
  for (let attempt = 0; attempt < FIND_ATTEMPTS; attempt += 1) {
    const listed = await desk(engine, 'lena', '/desk/cases?view=all');
    const found = listOf(listed['cases'])
      .map(objectOf)
      .find((item) =>
        [act.author, act.author.replaceAll('-', '_')].includes(
          textOf(objectOf(item['customer'])['handle']),
        ),
      );
    if (found !== undefined) {
      const owner = textOf(objectOf(found['owner'])['id']);
      await desk(engine, owner, `/desk/cases/${textOf(found['caseId'])}/commands`, {
        type: 'recordReply',
        visibility: 'public',
        text: act.text,
        expectedVersion: found['version'],
      });
      return;
    }
    await sleep(FIND_PAUSE_MS);
  }
}

async function desk(engine: Engine, sub: string, path: string, command?: object) {
  const token = await engine.state.tokens.issue({ sub, role: 'handler' }, engine.state.tokenRules);
  const answered = await fetch(`${engine.url}${path}`, {
    method: command === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(command === undefined ? {} : { body: JSON.stringify(command) }),
  });
  return objectOf(await answered.json());
}

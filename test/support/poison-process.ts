/**
 * A feeder that dies between the two writes of a dead-letter move: `node poison-process.ts <data>`.
 */
import { Poller } from '../../infra/local/poller.ts';
import { QueueEngine } from '../../infra/local/queue-engine.ts';
import { POISON_QUEUES, failing, poisonMapping } from './poison.ts';

const [dataDir] = process.argv.slice(2);
const queues = await QueueEngine.start(POISON_QUEUES, dataDir);
// Nothing is ever finished here, so that what is deleted was sent before.
queues.delete = (_, messages) => {
  if (messages.length > 0) process.kill(process.pid, 'SIGKILL');
  return Promise.resolve();
};
new Poller({ mapping: poisonMapping, queues, pool: failing, chaos: () => undefined }).start(1);

/**
 * An engine in a process of its own, to be killed:
 * `node engine-process.ts <assembly> <port> [<data>]`. SIGTERM ends it in order.
 */
import { startEngine } from '../../infra/local/engine.ts';

const [assemblyDir, port, dataDir] = process.argv.slice(2);
const engine = await startEngine({ assemblyDir, dataDir, port: Number(port) });
process.once('SIGTERM', () => void engine.stop().then(() => process.exit(0)));
process.stdout.write(`ready ${engine.url}\n`);

/** An engine in a process of its own, to be killed: `node engine-process.ts <assembly> <data>`. */
import { startEngine } from '../../infra/local/engine.ts';

const [assemblyDir, dataDir] = process.argv.slice(2);
const { url } = await startEngine({ assemblyDir, dataDir, port: 0 });
process.stdout.write(`ready ${url}\n`);

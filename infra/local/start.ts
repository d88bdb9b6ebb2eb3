/** `npm start`: the whole of Redress on this machine, on embedded engines. */
import { quit, readFlags, readPort } from './arguments.ts';
import { playDemo } from './demo.ts';
import { startEngine } from './engine.ts';

const flags = readFlags({
  port: { type: 'string', default: '3000' },
  config: { type: 'string' },
  secrets: { type: 'string' },
  data: { type: 'string' },
  'no-demo': { type: 'boolean', default: false },
  verbose: { type: 'boolean', default: false },
});
const say = (line: string) => process.stdout.write(`${line}\n`);

say('Synthesizing the stack and starting its engines …');
const engine = await startEngine({
  port: readPort(flags.port),
  configFile: flags.config,
  secretsFile: flags.secrets,
  dataDir: flags.data,
  ...(flags.verbose ? { onLine: (verb, line) => say(`${verb.padEnd(8)} ${line}`) } : {}),
}).catch((error: unknown) =>
  quit(error instanceof Error ? error.message : 'The engine did not start'),
);

const stop = () => {
  // A second signal, or a stop that hangs, ends it all the same.
  setTimeout(() => process.exit(1), 5_000).unref();
  engine.stop().then(
    () => process.exit(0),
    () => process.exit(1),
  );
};
process.once('SIGTERM', stop);
process.once('SIGINT', stop);

say(`ready ${engine.url}`);
say(`  console   ${engine.url}/console`);
say('  post      npm run post -- --author customer-1 --text "@brand my parcel never came"');
say(`  hurry     curl -X POST ${engine.url}/local/clock -d '{"advance":"PT2H"}'`);
if (!flags['no-demo']) {
  say('A small story plays now (--no-demo starts without it):');
  await playDemo(engine, { configFile: flags.config, say: (line) => say(`  ${line}`) });
}

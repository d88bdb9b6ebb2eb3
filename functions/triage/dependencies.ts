import type { Logger } from '@aws-lambda-powertools/logger';
import type { Metrics } from '@aws-lambda-powertools/metrics';
import type { ParserRegistry } from '../../shared/channels/channel.ts';
import type { Configuration } from '../../shared/policy/configuration.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import type { EffectMessage } from '../../shared/queue/effect-message.ts';
import type { HealthMessage } from '../../shared/queue/health-message.ts';
import type { Table } from '../../shared/store/client.ts';
import type { PolicyReader } from '../../shared/store/policy-reader.ts';
import type { ReadSignals } from '../../shared/triage/signals/signal-reader.ts';
import type { JudgePost } from './judge-post.ts';

/** What `triage` stands on; tests hand in engines of their own. */
export type TriageDependencies = Pick<
  PolicyReader,
  'readPolicyToAssign' | 'readPolicyFor' | 'noteOpened'
> & {
  readonly table: Table;
  readonly configuration: Configuration;
  /** The policy as configured; who is on duty stands in what `readPolicyFor` gives. */
  readonly policy: Policy;
  readonly parsers: ParserRegistry;
  /** Key of the hash that turns authors into customer ids; it never changes. */
  readonly readCustomerKey: () => Promise<string>;
  readonly judgePost: JudgePost;
  readonly readSignals: ReadSignals;
  /** Bytes of an oversized delivery. */
  readonly readObject: (key: string) => Promise<Uint8Array>;
  readonly sendEffects: (messages: readonly (EffectMessage | HealthMessage)[]) => Promise<void>;
  /** Puts a message that no retry can mend into the dead-letter queue, raw, with its reason. */
  readonly park: (parked: { readonly body: string; readonly reason: string }) => Promise<void>;
  readonly now: () => number;
  readonly logger: Logger;
  readonly metrics: Metrics;
};

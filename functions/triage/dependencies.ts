import type { Logger } from '@aws-lambda-powertools/logger';
import type { Metrics } from '@aws-lambda-powertools/metrics';
import type { ParserRegistry } from '../../shared/channels/channel.ts';
import type { Configuration } from '../../shared/policy/configuration.ts';
import type { Policy, Roster } from '../../shared/policy/policy.ts';
import type { EffectMessage } from '../../shared/queue/effect-message.ts';
import type { Table } from '../../shared/store/client.ts';

/** What `triage` stands on; tests hand in engines of their own. */
export type TriageDependencies = {
  readonly table: Table;
  readonly configuration: Configuration;
  readonly policy: Policy;
  readonly parsers: ParserRegistry;
  /** Key of the hash that turns authors into customer ids; it never changes. */
  readonly readCustomerKey: () => Promise<string>;
  /** Bytes of an oversized delivery. */
  readonly readObject: (key: string) => Promise<Uint8Array>;
  readonly sendEffects: (messages: readonly EffectMessage[]) => Promise<void>;
  /** Puts a message that no retry can mend into the dead-letter queue, raw, with its reason. */
  readonly park: (parked: { readonly body: string; readonly reason: string }) => Promise<void>;
  /** How many open cases each of these handlers owns, within a minute's truth. */
  readonly readLoads: (handlerIds: readonly string[]) => Promise<Roster['openCases']>;
  /** Counts a case that was just opened for its owner, until the loads are read anew. */
  readonly noteOpened: (ownerId: string) => void;
  readonly now: () => number;
  readonly logger: Logger;
  readonly metrics: Metrics;
};

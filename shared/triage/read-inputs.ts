import type { Case } from '../case/case.ts';
import type { Post } from '../channels/channel.ts';
import type { Configuration, ConnectionConfiguration } from '../policy/configuration.ts';
import { findNamedRep, judgeAboutUs } from './about-us.ts';
import { UNKNOWN_INPUTS } from './inputs.ts';
import type { TriageInputs } from './inputs.ts';
import type { Naming } from './names/find-name.ts';
import { readPrivateData } from './read-private-data.ts';
import type { PrivateDataRead } from './read-private-data.ts';
import { readReferences } from './references.ts';
import type { Reference } from './reference.ts';
import type { SameMatter } from './same-matter.ts';
import type { ReadSignals, Signal } from './signals/signal-reader.ts';

/** Risks that words can tell of, the gravest first. */
const RISKS = ['safety', 'legal_or_regulator', 'press'] as const;

/**
 * What can be known of a post from where it stands, from what its source states and from words that
 * mean something whatever else is said. Words only ever add care: a source that states no risk does
 * not outweigh them.
 */
export function readInputs(
  post: Post,
  known: {
    readonly echo: boolean;
    readonly connection: ConnectionConfiguration;
    readonly configuration: Configuration;
    readonly matter: SameMatter<{ readonly case: Case }>;
    readonly readSignals: ReadSignals;
  },
): {
  readonly inputs: TriageInputs;
  readonly signals: readonly Signal[];
  /** Which name of ours its text holds, when that is why it is about us. */
  readonly naming: Naming | undefined;
  readonly namedRepId: string | undefined;
  readonly masked: PrivateDataRead['masked'];
  readonly references: readonly Reference[];
} {
  const { connection, configuration, matter, readSignals } = known;
  const contacted = matter.sameMatter !== 'none' && matter.candidate.case.contacted;
  const signals = readSignals(post.text, post.language);
  const aboutUs = judgeAboutUs(post, connection, configuration);
  const { privateData, masked, found } = readPrivateData(post);
  const { products } = configuration.brand;
  return {
    inputs: {
      ...UNKNOWN_INPUTS,
      authorKind: isOwnStaff(post, connection, configuration) ? 'own_staff' : 'person',
      ...post.stated,
      ...saidByWords(signals, post.stated),
      privateData,
      echo: known.echo ? 'yes' : 'no',
      aboutUs: aboutUs.verdict,
      sameMatter: matter.sameMatter,
      contacted: contacted ? 'yes' : 'no',
      repliesToUs: isReplyToUs(post, connection) ? 'yes' : 'no',
      visibility: post.visibility,
    },
    signals,
    naming: aboutUs.naming,
    masked,
    references: readReferences(post.text, { found, products }),
    namedRepId: findNamedRep(post, connection, configuration),
  };
}

function saidByWords(
  signals: readonly Signal[],
  stated: Post['stated'],
): Partial<Pick<TriageInputs, 'risk' | 'ruleBreak' | 'question'>> {
  const says = (name: Signal['signal']) => signals.some(({ signal }) => signal === name);
  const risk = RISKS.find((each) => stated?.risk === each || says(each));
  return {
    ...(risk === undefined ? {} : { risk }),
    ...(says('hate_or_threat') ? { ruleBreak: 'hate_or_threat' } : {}),
    ...(says('question') ? { question: 'yes' } : {}),
  };
}

function isReplyToUs(post: Post, connection: ConnectionConfiguration): boolean {
  if (post.visibility === 'private') return true;
  const { parentAuthorId } = post;
  return parentAuthorId !== undefined && connection.ownAuthorIds.includes(parentAuthorId);
}

function isOwnStaff(
  post: Post,
  connection: ConnectionConfiguration,
  configuration: Configuration,
): boolean {
  const handle = post.author.handle?.toLowerCase();
  if (handle === undefined) return false;
  return configuration.handlers.some((handler) =>
    (handler.handles[connection.channel] ?? []).some((own) => own.toLowerCase() === handle),
  );
}

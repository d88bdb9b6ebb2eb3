import type { Case } from '../case/case.ts';
import type { Post } from '../channels/channel.ts';
import type { Configuration, ConnectionConfiguration } from '../policy/configuration.ts';
import { findNamedRep, isAboutUs } from './about-us.ts';
import { UNKNOWN_INPUTS } from './inputs.ts';
import type { TriageInputs } from './inputs.ts';
import type { SameMatter } from './same-matter.ts';

/** What can be known of a post without reading its meaning, and what its source states. */
export function readInputs(
  post: Post,
  known: {
    readonly echo: boolean;
    readonly connection: ConnectionConfiguration;
    readonly configuration: Configuration;
    readonly matter: SameMatter<{ readonly case: Case }>;
  },
): { readonly inputs: TriageInputs; readonly namedRepId: string | undefined } {
  const { connection, configuration, matter } = known;
  const contacted = matter.sameMatter !== 'none' && matter.candidate.case.contacted;
  return {
    inputs: {
      ...UNKNOWN_INPUTS,
      authorKind: isOwnStaff(post, connection, configuration) ? 'own_staff' : 'person',
      ...post.stated,
      echo: known.echo ? 'yes' : 'no',
      aboutUs: isAboutUs(post, connection, configuration),
      sameMatter: matter.sameMatter,
      contacted: contacted ? 'yes' : 'no',
      repliesToUs: isReplyToUs(post, connection) ? 'yes' : 'no',
      visibility: post.visibility,
    },
    namedRepId: findNamedRep(post, connection, configuration),
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

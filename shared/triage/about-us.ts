import type { Post } from '../channels/channel.ts';
import type { Configuration, ConnectionConfiguration } from '../policy/configuration.ts';
import type { TriageInputs } from './inputs.ts';
import { makeFindName, normalise } from './names/find-name.ts';
import type { FindName, Naming } from './names/find-name.ts';
import { findWord } from './names/word-ends.ts';

/** Whether a post speaks of us and, when a name in its text says so, which one and how written. */
export type AboutUs = { readonly verdict: TriageInputs['aboutUs']; readonly naming?: Naming };

/**
 * Whether a post speaks of us: by its place (our page, our inbox, a reply to us), by naming one of
 * our handles, or by a name of ours in its text, however it is written. A namesake's word
 * means no, but only when nothing else means yes; when nothing is found it is `unknown`, which
 * counts as yes.
 */
export function judgeAboutUs(
  post: Post,
  connection: ConnectionConfiguration,
  configuration: Configuration,
): AboutUs {
  if (post.addressed || post.visibility === 'private') return { verdict: 'yes' };
  if (post.handles.some((handle) => isOurHandle(handle, connection, configuration))) {
    return { verdict: 'yes' };
  }
  const { findName, exclusions } = namesOf(configuration.brand);
  const naming = findName(post.text);
  if (naming !== undefined) return { verdict: 'yes', naming };
  const text = normalise(post.text);
  return { verdict: exclusions.some((each) => findWord(text, each) !== -1) ? 'no' : 'unknown' };
}

type Names = { readonly findName: FindName; readonly exclusions: readonly string[] };

/** Made once per configuration, which stays the same object as long as it is the same. */
const namesByBrand = new WeakMap<Configuration['brand'], Names>();

function namesOf(brand: Configuration['brand']): Names {
  const known = namesByBrand.get(brand);
  if (known !== undefined) return known;
  const names = {
    findName: makeFindName([...brand.keywords, ...brand.products], brand.exclusions),
    exclusions: brand.exclusions.map(normalise),
  };
  namesByBrand.set(brand, names);
  return names;
}

/** The first handler whose handle the post names, if any. */
export function findNamedRep(
  post: Pick<Post, 'handles'>,
  connection: Pick<ConnectionConfiguration, 'channel'>,
  configuration: Pick<Configuration, 'handlers'>,
): string | undefined {
  for (const named of post.handles) {
    const rep = configuration.handlers.find((handler) =>
      (handler.handles[connection.channel] ?? []).some(
        (handle) => normalise(handle) === normalise(named),
      ),
    );
    if (rep !== undefined) return rep.id;
  }
  return undefined;
}

function isOurHandle(
  named: string,
  connection: ConnectionConfiguration,
  configuration: Configuration,
): boolean {
  if (connection.ownHandles.some((handle) => normalise(handle) === normalise(named))) return true;
  return configuration.handlers.some((handler) =>
    (handler.handles[connection.channel] ?? []).some(
      (handle) => normalise(handle) === normalise(named),
    ),
  );
}

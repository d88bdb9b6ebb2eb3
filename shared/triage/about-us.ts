import type { Post } from '../channels/channel.ts';
import type { Configuration, ConnectionConfiguration } from '../policy/configuration.ts';
import type { TriageInputs } from './inputs.ts';

/**
 * Whether a post speaks of us: by its place (our page, our inbox, a reply to us), by naming one of
 * our handles, or by a keyword in its text. A namesake's word means no, but only when nothing else
 * means yes; when nothing is found it is `unknown`, which counts as yes.
 */
export function isAboutUs(
  post: Post,
  connection: ConnectionConfiguration,
  configuration: Configuration,
): TriageInputs['aboutUs'] {
  if (post.addressed || post.visibility === 'private') return 'yes';
  if (post.handles.some((handle) => isOurHandle(handle, connection, configuration))) return 'yes';
  const text = fold(post.text);
  if (configuration.brand.keywords.some((keyword) => hasWord(text, fold(keyword)))) return 'yes';
  if (configuration.brand.exclusions.some((word) => hasWord(text, fold(word)))) return 'no';
  return 'unknown';
}

/** The first handler whose handle the post names, if any (R-2). */
export function findNamedRep(
  post: Post,
  connection: ConnectionConfiguration,
  configuration: Configuration,
): string | undefined {
  for (const named of post.handles) {
    const rep = configuration.handlers.find((handler) =>
      (handler.handles[connection.channel] ?? []).some((handle) => fold(handle) === fold(named)),
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
  if (connection.ownHandles.some((handle) => fold(handle) === fold(named))) return true;
  return configuration.handlers.some((handler) =>
    (handler.handles[connection.channel] ?? []).some((handle) => fold(handle) === fold(named)),
  );
}

/** Compatibility forms, case and surplus white space do not tell words apart. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ');
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** Scripts that write no space between words: a letter beside the keyword says nothing there. */
const UNSPACED = new RegExp(
  `[${['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
    .map((script) => `\\p{Script=${script}}`)
    .join('')}]`,
  'u',
);

/**
 * Whether a folded text holds a folded word that is not part of a longer word. Linear in the text.
 */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (isBoundary(text.slice(0, at).at(-1)) && isBoundary(text.at(at + word.length))) return true;
  }
  return false;
}

function isBoundary(neighbour: string | undefined): boolean {
  return neighbour === undefined || !LETTER_OR_DIGIT.test(neighbour) || UNSPACED.test(neighbour);
}

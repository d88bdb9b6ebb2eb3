const MARKED = /<([^<>]*)>/g;

/**
 * Slack's mrkdwn as a person sees it: `<@U1>` is `@U1`, `<@U1|noor>` `@noor`, `<#C1|help>` `#help`,
 * `<!here>` `@here`, a link its label and address. `&amp;`, `&lt;` and `&gt;` are undone last, so
 * that what a person wrote as `<@U1>` never becomes a mention.
 */
export function plainText(mrkdwn: string): string {
  return mrkdwn
    .replaceAll(MARKED, (_, inner: string) => readMark(inner))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** Ids of the people that a text names, in its order, each once. */
export function mentionedIds(mrkdwn: string): string[] {
  const found = [...mrkdwn.matchAll(/<@([A-Z0-9]{1,50})(?:\|[^<>]*)?>/g)];
  return [...new Set(found.flatMap(([, id]) => (id === undefined ? [] : [id])))];
}

/** Plain text as Slack wants it, so that nothing in a reply becomes a mention or a call to all. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function readMark(inner: string): string {
  const bar = inner.indexOf('|');
  const target = bar === -1 ? inner : inner.slice(0, bar);
  const label = bar === -1 ? '' : inner.slice(bar + 1);
  const named = target.slice(1);
  switch (target[0]) {
    case '@':
      return `@${label || named}`;
    case '#':
      return `#${label || named}`;
    case '!':
      if (label !== '') return label;
      return `@${named.split('^')[0] ?? ''}`;
    case undefined:
    default: {
      const address = target.replace(/^mailto:/, '');
      const isSame = label === '' || address === label || address.endsWith(`//${label}`);
      return isSame ? address : `${label} (${address})`;
    }
  }
}

/**
 * `npm run channels`: writes what the profiles of all channels say between the marks of
 * `shared/channels/README.md`. A test holds the page against the profiles.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ChannelProfile } from '../../shared/channels/profile.ts';
import { PROFILES } from '../../shared/channels/registry-profiles.ts';

const PAGE = new URL('../../shared/channels/README.md', import.meta.url);
const BETWEEN = /(<!-- profiles -->)[^]*?(<!-- \/profiles -->)/;

/** The page with its generated part made anew. */
export function channelsPage(page: string): string {
  const sections = Object.entries(PROFILES).map(([channel, profile]) =>
    sectionOf(channel, profile),
  );
  return page.replace(BETWEEN, (_, from: string, to: string) =>
    [from, overview(), ...sections, to].join('\n\n'),
  );
}

export function readChannelsPage(): string {
  return readFileSync(PAGE, 'utf8');
}

function overview(): string {
  const rows = Object.entries(PROFILES).map(([channel, profile]) => {
    const { name, visibility, answerWithinSeconds, edits, deletions } = profile;
    const link = `[${channel}](#connect-${anchorOf(name)})`;
    return [link, visibility, `${answerWithinSeconds} s`, edits, deletions];
  });
  return table([['channel', 'posts', 'answer within', 'edits', 'deletions'], ...rows]);
}

function sectionOf(channel: string, profile: ChannelProfile): string {
  const { name, connect, sources, toleranceSeconds } = profile;
  const facts = [
    ['takes', profile.takes],
    ['proves by', profile.provesBy],
    ['handshake', profile.handshake],
    ['clock', clockOf(toleranceSeconds)],
    ['retries', profile.retries],
    ['stops when', profile.disabledBy],
    ['a refusal', profile.refusals],
    ['the same post', profile.dedupeKey],
    ['replies', profile.replies],
  ];
  return [
    `### Connect ${name}`,
    `Channel \`${channel}\`.`,
    connect.map((step, at) => `${at + 1}. ${step}`).join('\n'),
    table([['', name], ...facts]),
    `Sources: ${sources.map(({ what, asOf = 'day not noted' }) => `${what} (${asOf})`).join('; ')}.`,
  ].join('\n\n');
}

function clockOf(tolerance: ChannelProfile['toleranceSeconds']): string {
  if (tolerance === undefined) return 'no time is signed';
  if (typeof tolerance === 'number') return `${tolerance} s both ways`;
  return `${tolerance.back} s back, ${tolerance.ahead} s ahead`;
}

function anchorOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
}

/** A Markdown table; the formatter aligns it. */
function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows.map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(PAGE, channelsPage(readChannelsPage()));
}

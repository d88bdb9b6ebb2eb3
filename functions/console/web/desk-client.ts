import type { CommandInput } from '../../../shared/desk-api/command-requests.ts';
import type {
  CaseDetail,
  CaseList,
  CommandResult,
  Problem,
  View,
} from '../../../shared/desk-api/contract.ts';
import type { Health } from '../../../shared/desk-api/health.ts';
import type { Learning, LearningCommand } from '../../../shared/desk-api/learning.ts';
import type {
  MentionCommand,
  MentionDetail,
  MentionList,
  Retriaged,
} from '../../../shared/desk-api/mentions.ts';
import type { Customer, DraftCheck, Roster, RosterEntry } from '../../../shared/desk-api/people.ts';

const TIMEOUT_MS = 15_000;

type WithoutVersion<Command> = Command extends unknown ? Omit<Command, 'expectedVersion'> : never;

/** What a person does, before the version that they saw is added. */
export type Deed = WithoutVersion<CommandInput>;
/** What a person wants triage to use, before the version that they saw is added. */
export type Choice = WithoutVersion<LearningCommand>;

/** A call that did not work; `message` is for people, `status` 0 when no answer came. */
export class DeskError extends Error {
  override readonly name = 'DeskError';
  readonly status: number;
  readonly code: string;

  constructor(message: string, status: number, code: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** What a failure says to people. */
export function messageOf(failure: unknown): string {
  return failure instanceof DeskError ? failure.message : 'Something failed.';
}

export type DeskClient = {
  readonly list: (view: View, cursor?: string, signal?: AbortSignal) => Promise<CaseList>;
  readonly read: (caseId: string, signal?: AbortSignal) => Promise<CaseDetail>;
  /** The case with what is masked in it; that somebody read it is written down. */
  readonly readUnmasked: (caseId: string) => Promise<CaseDetail>;
  readonly command: (caseId: string, request: CommandInput) => Promise<CommandResult>;
  readonly mentions: (
    wanted: {
      readonly action: string;
      readonly cursor?: string | undefined;
      readonly limit?: number;
    },
    signal?: AbortSignal,
  ) => Promise<MentionList>;
  readonly mention: (
    mentionId: string,
    signal?: AbortSignal,
  ) => Promise<{ readonly mention: MentionDetail; readonly now: string }>;
  readonly retriage: (mentionId: string, command: MentionCommand) => Promise<Retriaged>;
  readonly customer: (customerId: string, signal?: AbortSignal) => Promise<Customer>;
  readonly health: (signal?: AbortSignal) => Promise<Health>;
  readonly learning: (signal?: AbortSignal) => Promise<Learning>;
  readonly chooseLesson: (command: LearningCommand) => Promise<Learning>;
  readonly roster: (signal?: AbortSignal) => Promise<Roster>;
  readonly changeDuty: (handlerId: string, onDuty: boolean) => Promise<RosterEntry>;
  /** What a text seems to promise. */
  readonly checkDraft: (text: string, signal: AbortSignal) => Promise<DraftCheck>;
};

export type Credentials = {
  readonly token: () => string | undefined;
  /** Gets a new token without asking anybody; says whether it did. */
  readonly renew: () => Promise<boolean>;
};

/** The desk API. A 401 is answered once by a quiet renewal. Every failure is a `DeskError`. */
export function makeDeskClient(credentials: Credentials): DeskClient {
  const call = async (path: string, init: RequestInit = {}): Promise<unknown> => {
    let response = await send(path, init, credentials.token());
    if (response.status === 401 && (await credentials.renew())) {
      response = await send(path, init, credentials.token());
    }
    if (!response.ok) throw await toError(response);
    return response.json().catch(() => {
      throw new DeskError('The answer could not be read.', response.status, 'unreadable');
    });
  };
  return {
    list: async (view, cursor, signal) => {
      const query = new URLSearchParams({ view, ...(cursor === undefined ? {} : { cursor }) });
      return trust<CaseList>(await call(`/desk/cases?${query}`, withSignal(signal)));
    },
    read: async (caseId, signal) =>
      trust<CaseDetail>(
        await call(`/desk/cases/${encodeURIComponent(caseId)}`, withSignal(signal)),
      ),
    mentions: async ({ action, cursor, limit }, signal) => {
      const query = new URLSearchParams({
        action,
        ...(cursor === undefined ? {} : { cursor }),
        ...(limit === undefined ? {} : { limit: String(limit) }),
      });
      return trust<MentionList>(await call(`/desk/mentions?${query}`, withSignal(signal)));
    },
    mention: async (mentionId, signal) =>
      trust(await call(`/desk/mentions/${encodeURIComponent(mentionId)}`, withSignal(signal))),
    retriage: async (mentionId, command) =>
      trust<Retriaged>(
        await call(`/desk/mentions/${encodeURIComponent(mentionId)}/commands`, asJson(command)),
      ),
    readUnmasked: async (caseId) =>
      trust<CaseDetail>(await call(`/desk/cases/${encodeURIComponent(caseId)}?privateData=shown`)),
    customer: async (customerId, signal) =>
      trust<Customer>(
        await call(`/desk/customers/${encodeURIComponent(customerId)}`, withSignal(signal)),
      ),
    health: async (signal) => trust<Health>(await call('/desk/health', withSignal(signal))),
    learning: async (signal) => trust<Learning>(await call('/desk/learning', withSignal(signal))),
    chooseLesson: async (command) =>
      trust<Learning>(await call('/desk/learning/commands', asJson(command))),
    roster: async (signal) => trust<Roster>(await call('/desk/roster', withSignal(signal))),
    changeDuty: async (handlerId, onDuty) =>
      trust<RosterEntry>(
        await call(
          `/desk/roster/${encodeURIComponent(handlerId)}/commands`,
          asJson({ type: onDuty ? 'dutyOn' : 'dutyOff' }),
        ),
      ),
    checkDraft: async (text, signal) => {
      const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
      return trust<DraftCheck>(
        await call('/desk/drafts/check', { ...asJson({ text, timeZone }), signal }),
      );
    },
    command: async (caseId, request) =>
      trust<CommandResult>(
        await call(`/desk/cases/${encodeURIComponent(caseId)}/commands`, asJson(request)),
      ),
  };
}

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
function trust<Answer>(body: unknown): Answer {
  // Our own server, tested against the same schemas; checking again would bring zod into the page.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one boundary of the page
  return body as Answer;
}

function asJson(body: object): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
}

function withSignal(signal: AbortSignal | undefined): RequestInit {
  return signal === undefined ? {} : { signal };
}

async function send(path: string, init: RequestInit, token?: string): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set('accept', 'application/json');
  if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  const signal = init.signal ? AbortSignal.any([init.signal, timeout]) : timeout;
  try {
    return await fetch(path, { ...init, headers, signal, cache: 'no-store' });
  } catch {
    throw new DeskError('The server could not be reached.', 0, 'unreachable');
  }
}

async function toError(response: Response): Promise<DeskError> {
  const body: unknown = await response.json().catch(() => undefined);
  if (!isProblem(body)) {
    return new DeskError(`The server answered ${response.status}.`, response.status, 'unknown');
  }
  const fields = (body.errors ?? []).map(({ field, message }) => `${field}: ${message}`);
  return new DeskError([body.detail, ...fields].join(' '), response.status, body.code);
}

function isProblem(body: unknown): body is Problem {
  return (
    typeof body === 'object' &&
    body !== null &&
    'detail' in body &&
    typeof body.detail === 'string' &&
    'code' in body &&
    typeof body.code === 'string'
  );
}

import type { NoticeMessage } from '../../shared/queue/effect-message.ts';
import type { HealthMessage } from '../../shared/queue/health-message.ts';

/**
 * What people and the company's other systems are told: ids, team, level, deadline and a link;
 * never text.
 */
export type CaseNotice = {
  /** The same for every copy: a subscriber that must not act twice remembers it. */
  readonly noticeId: string;
  readonly notice: NoticeMessage['effect']['notice'];
  readonly caseId: string;
  readonly to: string;
  readonly team: string;
  readonly level: number;
  readonly priority: string;
  readonly at: string;
  readonly deadline?: string;
  readonly link: string;
};

/** What a team's lead is told of a connection. */
export type HealthNotice = {
  readonly noticeId: string;
  readonly notice: HealthMessage['notice'];
  readonly connectionId: string;
  readonly to: string;
  readonly team: string;
  readonly level: 1;
  readonly since: string;
};

export type Notice = CaseNotice | HealthNotice;

/** The notice that a connection's ailment asks for. */
export function healthNoticeOf(message: HealthMessage): HealthNotice {
  const { effectId, notice, connectionId, toId, teamId, since } = message;
  return { noticeId: effectId, notice, connectionId, to: toId, team: teamId, level: 1, since };
}

/** The notice that an effect asks for. */
export function noticeOf(message: NoticeMessage, publicBaseUrl: string): CaseNotice {
  const { notice, toId, teamId, level, priority, at, deadline } = message.effect;
  return {
    noticeId: message.effectId,
    notice,
    caseId: message.caseId,
    to: toId,
    team: teamId,
    level,
    priority,
    at,
    ...(deadline === undefined ? {} : { deadline }),
    link: `${publicBaseUrl.replace(/\/$/, '')}/console#/cases/${message.caseId}`,
  };
}

import type { NoticeMessage } from '../../shared/queue/effect-message.ts';

/**
 * What people and the company's other systems are told: ids, team, level, deadline and a link;
 * never text.
 */
export type Notice = {
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

/** The notice that an effect asks for. */
export function noticeOf(message: NoticeMessage, publicBaseUrl: string): Notice {
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

/** What stands on the `effects` queue: one thing to be done outside. No text, no personal data. */
import * as z from 'zod';
import { PRIORITIES, caseIdSchema } from '../case/case.ts';
import type { CaseId } from '../case/case.ts';
import { NOTICE_KINDS } from '../case/effects.ts';
import type { CausedEffect } from '../case/effects.ts';
import { nextDue } from '../case/next-due.ts';
import { toIso } from '../time.ts';

export const effectMessageSchema = z.strictObject({
  kind: z.literal('effect'),
  /** The same for every copy of one effect. */
  effectId: z.string().min(1),
  caseId: caseIdSchema,
  connectionId: z.string(),
  effect: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('notice'),
      notice: z.enum(NOTICE_KINDS),
      toId: z.string(),
      teamId: z.string(),
      level: z.int(),
      priority: z.enum(PRIORITIES),
      /** When what it tells of came true. */
      at: z.iso.datetime(),
      deadline: z.iso.datetime().optional(),
    }),
    z.strictObject({ kind: z.literal('reply'), replyId: z.string() }),
  ]),
});

export type EffectMessage = z.infer<typeof effectMessageSchema>;
export type NoticeMessage = EffectMessage & {
  readonly effect: Extract<EffectMessage['effect'], { kind: 'notice' }>;
};

/** The messages for the effects of the commit that made `version`; the same ones every time. */
export function effectMessages(
  caseId: CaseId,
  version: number,
  effects: readonly CausedEffect[],
): EffectMessage[] {
  return effects.map(({ effect, state }, position) => {
    const base = {
      kind: 'effect' as const,
      effectId: `${caseId}.${version}.${position}`,
      caseId,
      connectionId: state.connectionId,
    };
    if (effect.kind === 'reply') return { ...base, effect };
    const dueAtMs = nextDue(state);
    return {
      ...base,
      effect: {
        kind: 'notice',
        notice: effect.notice,
        toId: effect.toId,
        teamId: state.teamId,
        level: state.escalation.level,
        priority: state.priority,
        at: toIso(effect.atMs),
        ...(dueAtMs === undefined ? {} : { deadline: toIso(dueAtMs) }),
      },
    };
  });
}

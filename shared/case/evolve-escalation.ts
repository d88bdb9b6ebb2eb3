import type { Case } from './case.ts';
import type { EventOf } from './events.ts';

/** Where the case stands on the ladder after one more event. */
export function evolveEscalation(
  escalation: Case['escalation'],
  event: EventOf<'escalationRaised' | 'escalationAcknowledged' | 'escalationEnded'>,
): Case['escalation'] {
  switch (event.type) {
    case 'escalationRaised': {
      const { level, toId, mustAcknowledge, nextStepAtMs } = event;
      return { level, toId, mustAcknowledge, nextStepAtMs };
    }
    case 'escalationAcknowledged':
      return {
        ...escalation,
        mustAcknowledge: false,
        acknowledgedAtMs: event.atMs,
        nextStepAtMs: event.nextStepAtMs,
      };
    case 'escalationEnded':
      return { level: 1, mustAcknowledge: false };
  }
}

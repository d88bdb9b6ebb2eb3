import type { Everything } from '../../support/table.ts';
import type { Answer, Request } from './system.ts';
import type { Tally } from './tally.ts';

/** A button that somebody pressed, and what they were told. */
export type Pressed = {
  readonly request: Request;
  /** Words of the request that nobody else wrote; a double click writes them twice. */
  readonly words: string | undefined;
  answer: Answer | undefined;
};

/** What was told to be done is there once; what was not is there once at most. */
export function judgePresses(
  pressed: readonly Pressed[],
  { commits }: Everything,
  tally: Tally,
): string[] {
  const done = new Map<string, number>();
  for (const { events } of [...commits.values()].flat()) {
    for (const event of events) {
      if ('text' in event && event.text !== undefined) {
        done.set(event.text, (done.get(event.text) ?? 0) + 1);
      }
    }
  }
  return pressed.flatMap(({ request, words, answer }) => {
    const type = 'body' in request ? request.body.type : 'read';
    tally.count('command', `${type} ${answer === undefined ? 'unheard' : (answer.code ?? 'done')}`);
    if (answer?.code === 'bad_request' && request.to === 'case') {
      return [`${type}: the desk did not take ${JSON.stringify(request.body)}`];
    }
    if (words === undefined) return [];
    const times = done.get(words) ?? 0;
    const isKept = 'body' in request && 'text' in request.body && type !== 'answerCheckBack';
    const least = answer?.status === 200 && isKept ? 1 : 0;
    return times > 1 || times < least ? [`${type} "${words}": done ${times} times`] : [];
  });
}

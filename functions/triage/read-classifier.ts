import type { Logger } from '@aws-lambda-powertools/logger';
import { LOG_EVENTS } from '../../shared/observability/log-events.ts';
import type { Table } from '../../shared/store/client.ts';
import { loadLesson, loadLessonInUse } from '../../shared/store/learning-store.ts';
import { MINUTE } from '../../shared/time.ts';
import { makeClassifier } from '../../shared/triage/classifier/classify.ts';
import type { Classify } from '../../shared/triage/classifier/classify.ts';
import type { NoBelow } from '../../shared/triage/classifier/bands.ts';
import type { Model } from '../../shared/triage/classifier/model.ts';
import { learnedFrom } from '../../shared/triage/learning/lesson.ts';

/** How old a process may be behind what was learned or taken back. */
const FRESH_MS = 5 * MINUTE;

/**
 * The classifier with the lesson in use, looked up every five minutes. What cannot be read, or was
 * learned on other weights, is left out: no post waits for what is only better.
 */
export function makeClassifierReader({
  model,
  noBelow,
  table,
  now,
  logger,
}: {
  readonly model: Model;
  readonly noBelow: NoBelow;
  readonly table: Table;
  readonly now: () => number;
  readonly logger: Logger;
}): () => Promise<Classify> {
  const shipped = makeClassifier(model, { noBelow });
  let used: { readonly lessonId: string | undefined; readonly classify: Classify } = {
    lessonId: undefined,
    classify: shipped,
  };
  let lookAgainAtMs = -Infinity;

  async function look(): Promise<void> {
    const { lessonId } = await loadLessonInUse(table);
    if (lessonId === used.lessonId) return;
    const lesson = lessonId === undefined ? undefined : await loadLesson(table, lessonId);
    const learned = lesson === undefined ? undefined : learnedFrom(lesson, model);
    used = { lessonId, classify: learned === undefined ? shipped : withLesson(learned, lessonId) };
  }

  function withLesson(
    learned: NonNullable<ReturnType<typeof learnedFrom>>,
    lessonId: string | undefined,
  ): Classify {
    const classify = makeClassifier(model, { noBelow, ...learned });
    const version = `${model.version}+${lessonId}`;
    return (text, language) => ({ ...classify(text, language), version });
  }

  return async () => {
    if (now() >= lookAgainAtMs) {
      lookAgainAtMs = now() + FRESH_MS;
      await look().catch((error: unknown) => {
        const name = error instanceof Error ? error.name : 'unknown';
        logger.warn(LOG_EVENTS.lessonNotRead, { error: name });
      });
    }
    return used.classify;
  };
}

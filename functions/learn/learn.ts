/**
 * Triggered by EventBridge Scheduler every hour, with the time that it was scheduled for.
 *
 * 1. Read what people said of mentions. Nothing new since the last lesson: done.
 * 2. Read the mentions for their words; those of erased, withdrawn and expired ones are gone.
 * 3. Make a lesson of them all, from the shipped weights, and keep it with what it was worth.
 * 4. When it helps, and nobody has taken the choice into their own hands, triage uses it from now
 *    on; when the lesson in use no longer helps, or was learned on other weights than are shipped
 *    now, the shipped weights are back.
 *
 * Safe to run twice, late, or not at all: a lesson is made of the labels, never of another lesson.
 */
import { createHash } from 'node:crypto';
import { MetricUnit } from '@aws-lambda-powertools/metrics';
import middy from '@middy/core';
import * as z from 'zod';
import { LOG_EVENTS } from '../../shared/observability/log-events.ts';
import { METRICS } from '../../shared/observability/metric-names.ts';
import { withObservability } from '../../shared/observability/middleware.ts';
import { readLabels } from '../../shared/store/label-store.ts';
import type { Label } from '../../shared/store/label-store.ts';
import {
  lessonIdAt,
  loadLesson,
  loadLessonInUse,
  loadLessons,
  saveLesson,
  useLesson,
} from '../../shared/store/learning-store.ts';
import type { Lesson } from '../../shared/store/learning-store.ts';
import { loadMentions } from '../../shared/store/mention-store.ts';
import { parseInstantMs } from '../../shared/time.ts';
import { MOST_LABELS, makeLesson } from '../../shared/triage/learning/make-lesson.ts';
import type { LabelledPost } from '../../shared/triage/learning/make-lesson.ts';
import type { LearnDependencies } from './dependencies.ts';

const tickSchema = z.object({ scheduledAt: z.string() });
const PAGE = 500;
/** Who uses a lesson when nobody says otherwise. */
const BY_ITSELF = 'learn';

/** The step over the given edges; answers the lesson that it made, if it made one. */
export const makeLearn = (deps: LearnDependencies) =>
  withObservability(middy<unknown, Omit<Lesson, 'delta'> | undefined>(), deps).handler(
    async (event) => {
      const tick = tickSchema.safeParse(event);
      const nowMs =
        (tick.success ? parseInstantMs(tick.data.scheduledAt) : undefined) ?? deps.now();
      const labels = await loadLabels(deps, nowMs);
      const [last] = await loadLessons(deps.table, 1);
      const newestMs = labels.reduce((newest, { atMs }) => Math.max(newest, atMs), -Infinity);
      const isKnown = last !== undefined && last.modelVersion === deps.model.version;
      if (labels.length === 0 || (isKnown && newestMs < Date.parse(last.lessonId)))
        return undefined;
      const lesson = await learn(deps, labels, nowMs);
      const { delta: _delta, ...told } = lesson;
      return told;
    },
  );

async function learn(
  deps: LearnDependencies,
  labels: readonly Label[],
  nowMs: number,
): Promise<Lesson> {
  const { table, model, logger, metrics } = deps;
  const lessonId = lessonIdAt(nowMs);
  const posts = await postsOf(deps, labels);
  const made = makeLesson(model, posts);
  const lesson: Lesson = { lessonId, modelVersion: model.version, ...made };
  await saveLesson(table, lesson);
  const inUse = await loadLessonInUse(table);
  const helpful = made.outcome === 'helps' ? lessonId : undefined;
  const next = inUse.automatic ? helpful : await stillFits(deps, inUse.lessonId);
  if (next !== inUse.lessonId) {
    const { automatic } = inUse;
    const choice = { automatic, ...(next === undefined ? {} : { lessonId: next }) };
    const done = { readVersion: inUse.version, by: BY_ITSELF, atMs: nowMs };
    // Somebody chose in between: theirs stands.
    await useLesson(table, choice, done);
  }
  metrics.addMetric(METRICS.lessonsMade, MetricUnit.Count, 1);
  logger.info(LOG_EVENTS.lessonMade, { lessonId, outcome: made.outcome, ...made.labels });
  return lesson;
}

/** What a person chose, unless it was learned on other weights than are shipped now. */
async function stillFits(
  { table, model }: LearnDependencies,
  lessonId: string | undefined,
): Promise<string | undefined> {
  if (lessonId === undefined) return undefined;
  const lesson = await loadLesson(table, lessonId);
  return lesson?.modelVersion === model.version ? lessonId : undefined;
}

/** The newest label of each mention. */
async function loadLabels({ table }: LearnDependencies, nowMs: number): Promise<Label[]> {
  const newest = new Map<string, Label>();
  let after: string | undefined;
  do {
    const page = await readLabels(table, { sinceMs: 0, after, nowMs, limit: PAGE });
    for (const label of page.labels) newest.set(nameOf(label.mention), label);
    after = page.after;
  } while (after !== undefined);
  return [...newest.values()].toSorted((one, other) => other.atMs - one.atMs).slice(0, MOST_LABELS);
}

/** In an order by chance that depends on nothing but the posts. */
async function postsOf(
  { table }: LearnDependencies,
  labels: readonly Label[],
): Promise<LabelledPost[]> {
  const said = new Map(labels.map(({ mention, issue }) => [nameOf(mention), issue]));
  const mentions = await loadMentions(
    table,
    labels.map(({ mention }) => mention),
  );
  return mentions
    .toSorted((one, other) => foldOf(nameOf(one)) - foldOf(nameOf(other)))
    .flatMap((mention) => {
      const { text, language } = mention;
      const issue = said.get(nameOf(mention));
      if (text === undefined || text === '' || issue === undefined) return [];
      return [{ text, language, isComplaint: issue === 'yes', fold: foldOf(nameOf(mention)) }];
    });
}

function nameOf({ channel, postId }: Label['mention']): string {
  return `${channel} ${postId}`;
}

function foldOf(name: string): number {
  return createHash('sha256').update(name).digest().readUInt32BE(0);
}

import type { Learning, LearningCommand } from '../../shared/desk-api/learning.ts';
import { learningCommandSchema } from '../../shared/desk-api/learning.ts';
import {
  loadLesson,
  loadLessonInUse,
  loadLessons,
  useLesson,
} from '../../shared/store/learning-store.ts';
import type { LessonInUse } from '../../shared/store/learning-store.ts';
import { toIso } from '../../shared/time.ts';
import { json, problem } from './answer.ts';
import type { DeskDependencies } from './dependencies.ts';
import { readBody } from './request.ts';
import type { Operation } from './route.ts';

/** Lessons that are shown: at one a day, those of a month. */
const MAX_LESSONS = 30;

/** `GET /desk/learning`: what was learned from people's looks, whether it helped, what is used. */
export const readLearning: Operation = async (deps) => json(200, await learningOf(deps));

/**
 * `POST /desk/learning/commands`: a lead, manager or admin takes a lesson into use or out of it, or
 * lets learning go on by itself.
 */
export const commandLearning: Operation = async (deps, { event, actor }) => {
  const { role, handlerId: by } = actor;
  if (role !== 'lead' && role !== 'manager' && role !== 'admin') {
    return problem('forbidden', 'What triage has learned is chosen by leads, managers and admins.');
  }
  const read = readBody(event, learningCommandSchema);
  if ('wrong' in read) return read.wrong;
  const inUse = await loadLessonInUse(deps.table);
  const { expectedVersion } = read.body;
  const conflict = (currentVersion: number) =>
    problem('version_conflict', 'Somebody chose in between.', { currentVersion });
  if (inUse.version !== expectedVersion) return conflict(inUse.version);
  if (read.body.type === 'useLesson') {
    const lesson = await loadLesson(deps.table, read.body.lessonId);
    if (lesson?.delta === undefined) {
      return problem('not_found', 'There is no lesson of that id that helped.');
    }
  }
  const done = { readVersion: expectedVersion, by, atMs: deps.now() };
  const result = await useLesson(deps.table, choiceOf(read.body, inUse), done);
  if (result === 'stale') return conflict((await loadLessonInUse(deps.table)).version);
  return json(200, await learningOf(deps));
};

function choiceOf(
  command: LearningCommand,
  { lessonId }: LessonInUse,
): Omit<LessonInUse, 'version'> {
  switch (command.type) {
    case 'useLesson':
      return { lessonId: command.lessonId, automatic: false };
    case 'useShipped':
      return { automatic: false };
    case 'learnByItself':
      return { automatic: true, ...(lessonId === undefined ? {} : { lessonId }) };
  }
}

async function learningOf(deps: DeskDependencies): Promise<Learning> {
  const [{ lessonId, automatic, version }, lessons] = await Promise.all([
    loadLessonInUse(deps.table),
    loadLessons(deps.table, MAX_LESSONS),
  ]);
  return {
    ...(lessonId === undefined ? {} : { inUse: lessonId }),
    automatic,
    version,
    lessons: lessons.map(
      ({ delta: _delta, thresholds: _thresholds, modelVersion: _model, ...told }) => told,
    ),
    now: toIso(deps.now()),
  };
}

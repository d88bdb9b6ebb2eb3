import type { Actor } from './actor.ts';
import type { DeskDependencies } from './dependencies.ts';
import type { Answer, Event } from './request.ts';

/** A request whose path was understood and whose sender is known. */
export type Request = {
  readonly event: Event;
  readonly actor: Actor;
  /** The id in the path; empty where there is none. */
  readonly id: string;
};

/** What answers one kind of request. */
export type Operation = (deps: DeskDependencies, request: Request) => Promise<Answer>;

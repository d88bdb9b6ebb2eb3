import { toIso } from '../time.ts';

/** Who did what to something that is no case, and when. Append-only; ids only, no words. */
export type AuditEntry = {
  /** What it was done to, such as `ROSTER` or a customer id. */
  readonly scope: string;
  readonly atMs: number;
  readonly by: string;
  readonly action: string;
  /** Ids that the action names. */
  readonly subjects: readonly string[];
};

/** An entry's item; two by one person at one millisecond on one thing are one. */
export function auditItem({ scope, atMs, by, action, subjects }: AuditEntry) {
  return {
    pk: `AUDIT#${scope}`,
    sk: `${toIso(atMs)}#${by}#${action}`,
    by,
    action,
    subjects: [...subjects],
  };
}

/** Pieces of the condition expressions by which every write is guarded. */

/** Nobody has written this item yet. */
export const DOES_NOT_EXIST = 'attribute_not_exists(pk)';

/** Nobody has committed to the case since we read it. Needs `:readVersion`. */
export const VERSION_UNCHANGED = 'version = :readVersion';

/** The post is still as we read it, edits and withdrawals included. Needs `:readRevision`. */
export const REVISION_UNCHANGED = 'revision = :readRevision';

/** The item is there to be changed. */
export const EXISTS = 'attribute_exists(pk)';

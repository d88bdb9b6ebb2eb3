export const FAULT_KINDS = [
  'throw-before',
  'throw-after',
  'kill',
  'kill-after',
  'throttle',
  'conflict',
  'stale-index',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/** A fault that waits for the nth matching AWS call after it was armed; it strikes once. */
export type Fault = {
  readonly function: string;
  /** Name of the operation, or `*` for any call of the function. */
  readonly operation: string;
  readonly nth: number;
  readonly kind: FaultKind;
};

type Armed = Fault & { seen: number; hit: string | undefined };

/** Faults that people and tests have asked for. */
export class Faults {
  readonly #armed: Armed[] = [];

  arm(fault: Fault): void {
    this.#armed.push({ ...fault, seen: 0, hit: undefined });
  }

  clear(): void {
    this.#armed.length = 0;
  }

  /** Counts one call against every fault that waits for it and returns the one that strikes now. */
  strike(call: { readonly function: string; readonly operation: string }): FaultKind | undefined {
    let struck: FaultKind | undefined;
    for (const fault of this.#armed) {
      if (fault.hit !== undefined || fault.function !== call.function) continue;
      if (fault.operation !== '*' && fault.operation !== call.operation) continue;
      fault.seen += 1;
      if (fault.seen !== fault.nth || struck !== undefined) continue;
      fault.hit = call.operation;
      struck = fault.kind;
    }
    return struck;
  }

  list(): readonly (Fault & { readonly seen: number; readonly hit: string | undefined })[] {
    return this.#armed.map((fault) => ({ ...fault }));
  }
}

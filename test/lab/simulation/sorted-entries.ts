/** One partition: entries in the order of their sort keys, those that are equal by their ids. */
export class SortedEntries<Value> {
  readonly #entries: { readonly sort: string; readonly id: string; value: Value }[] = [];

  set(sort: string, id: string, value: Value): void {
    const at = this.#firstAt(sort, id);
    const found = this.#entries[at];
    if (found?.sort === sort && found.id === id) found.value = value;
    else this.#entries.splice(at, 0, { sort, id, value });
  }

  delete(sort: string, id: string): void {
    const at = this.#firstAt(sort, id);
    const found = this.#entries[at];
    if (found?.sort === sort && found.id === id) this.#entries.splice(at, 1);
  }

  get(sort: string, id: string): Value | undefined {
    const found = this.#entries[this.#firstAt(sort, id)];
    return found?.sort === sort && found.id === id ? found.value : undefined;
  }

  /** The values between two sort keys, both inclusive. */
  between(from: string, until: string): Value[] {
    const values: Value[] = [];
    for (let at = this.#firstAt(from, ''); at < this.#entries.length; at += 1) {
      const entry = this.#entries[at];
      if (entry === undefined || entry.sort > until) break;
      values.push(entry.value);
    }
    return values;
  }

  /** The first position that does not stand before the given one. */
  #firstAt(sort: string, id: string): number {
    let low = 0;
    let high = this.#entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const entry = this.#entries[middle];
      const before =
        entry !== undefined && (entry.sort < sort || (entry.sort === sort && entry.id < id));
      if (before) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

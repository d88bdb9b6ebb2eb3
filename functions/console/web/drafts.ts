const PREFIX = 'redress.draft.';

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Keeps what is being written through reloads and a new sign-in, in this tab only. A browser that
 * refuses storage loses that comfort and nothing else.
 */
export class Drafts {
  readonly #store: Store | undefined;

  constructor(store: Store | undefined) {
    this.#store = store;
  }

  /** The kept text, or ''. */
  read(key: string): string {
    return this.#try((store) => store.getItem(PREFIX + key)) ?? '';
  }

  /** Keeps the text; '' forgets it. */
  write(key: string, text: string): void {
    this.#try((store) => {
      if (text === '') store.removeItem(PREFIX + key);
      else store.setItem(PREFIX + key, text);
    });
  }

  #try<Result>(use: (store: Store) => Result): Result | undefined {
    try {
      return this.#store === undefined ? undefined : use(this.#store);
    } catch {
      // Full or forbidden storage: the text still stands in the page.
      return undefined;
    }
  }
}

type Details = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/**
 * Base of every error that Redress throws on purpose.
 * `message` and `details` never hold complaint text or personal data: they are logged.
 * `name` is a literal because minified class names are not stable.
 */
export class AppError extends Error {
  override readonly name: string = 'AppError';
  readonly code: string;
  /** Whether the same call may succeed later without anybody changing anything. */
  readonly retryable: boolean;
  readonly details: Details;

  constructor(
    message: string,
    options: { code: string; retryable: boolean; details?: Details; cause?: unknown },
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = options.code;
    this.retryable = options.retryable;
    this.details = options.details ?? {};
  }
}

type LeafOptions = { code: string; details?: Details; cause?: unknown };

/** Input that no retry can mend: poison for a worker, a 4xx for a caller. */
export class PayloadError extends AppError {
  override readonly name = 'PayloadError';
  constructor(message: string, options: LeafOptions) {
    super(message, { ...options, retryable: false });
  }
}

/** Somebody else's change won, more often than the retry limit allows. */
export class ConflictError extends AppError {
  override readonly name = 'ConflictError';
  constructor(message: string, options: LeafOptions) {
    super(message, { ...options, retryable: true });
  }
}

/** A service that we depend on failed or refused; the same call may work later. */
export class DependencyError extends AppError {
  override readonly name = 'DependencyError';
  constructor(message: string, options: LeafOptions) {
    super(message, { ...options, retryable: true });
  }
}

/** The deployment's configuration, environment or secrets are wrong; a person must mend them. */
export class ConfigError extends AppError {
  override readonly name = 'ConfigError';
  constructor(message: string, options: LeafOptions) {
    super(message, { ...options, retryable: false });
  }
}

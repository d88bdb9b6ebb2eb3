export const ALGORITHMS = ['sha256', 'sha1', 'sha512'] as const;
export const ENCODINGS = ['hex', 'base64'] as const;
/** Lower case, as the gateway hands them over. */
export const HEADER_NAME = /^[a-z0-9][a-z0-9-]{0,63}$/;
export const PARAMETER_NAME = /^[\w-]{1,64}$/;

/** How a sender without Standard Webhooks proves itself; the keys are the secret's `signing`. */
export type Proof =
  /** HMAC of the bytes on the wire. */
  | {
      readonly kind: 'hmac';
      readonly header: string;
      readonly algorithm: (typeof ALGORITHMS)[number];
      readonly encoding: (typeof ENCODINGS)[number];
      /** What stands before the code, as `sha1=`. */
      readonly prefix: string;
    }
  /** The secret itself, behind a prefix as `Bearer ` or `Basic `: whoever reads it can send. */
  | { readonly kind: 'header'; readonly header: string; readonly prefix: string }
  /** The secret itself in the address: the weakest, for vendors that offer nothing else. */
  | { readonly kind: 'query'; readonly parameter: string };

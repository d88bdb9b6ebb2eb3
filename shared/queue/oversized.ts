import { DependencyError } from '../errors.ts';

/** Where bodies stand that no message can hold; they expire with the queue's retention. */
export type OversizedStore = {
  readonly write: (key: string, bytes: Uint8Array) => Promise<void>;
  readonly read: (key: string) => Promise<Uint8Array>;
};

/** The client is loaded on first use: nearly every delivery fits a message. */
export function makeOversizedStore(bucket: string): OversizedStore {
  const open = async () => {
    const { S3Client, GetObjectCommand, PutObjectCommand } = await import('@aws-sdk/client-s3');
    return { client: new S3Client({ maxAttempts: 2 }), GetObjectCommand, PutObjectCommand };
  };
  let opened: ReturnType<typeof open> | undefined;
  const s3 = () => (opened ??= open());
  return {
    async write(key, bytes) {
      try {
        const { client, PutObjectCommand } = await s3();
        await client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: bytes }));
      } catch (cause) {
        throw new DependencyError('The bucket did not take the body', {
          code: 'body_not_stored',
          cause,
        });
      }
    },
    async read(key) {
      try {
        const { client, GetObjectCommand } = await s3();
        const answer = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
        return (await answer.Body?.transformToByteArray()) ?? new Uint8Array();
      } catch (cause) {
        throw new DependencyError('The bucket did not give the body', {
          code: 'body_not_read',
          cause,
        });
      }
    },
  };
}

/**
 * `npm run classify -- [FILE.jsonl] [--no-below 0.95|0.98|0.99]`: what triage makes of posts of your
 * own, one JSON line `{text, lang?}` each in, one line out. Without a file it reads what is piped in.
 */
import { makeClassifier } from '../../shared/triage/classifier/classify.ts';
import { readFileFlags, readNoBelow } from './classifier-flags.ts';
import { judgePost } from './judge-post.ts';
import { readModel } from '../../shared/classifier-file.ts';
import { postSchema, readPosts } from './read-posts.ts';

const { file, noBelow } = readFileFlags();
const classify = makeClassifier(readModel(), { noBelow: readNoBelow(noBelow) });
for await (const { text, lang } of readPosts(file, postSchema)) {
  process.stdout.write(`${JSON.stringify(judgePost(text, lang, classify))}\n`);
}

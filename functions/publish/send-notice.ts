import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { DependencyError } from '../../shared/errors.ts';
import type { Notice } from './notice.ts';

/** Attempts of one call, the first included; the queue repeats what is beyond. */
const MAX_ATTEMPTS = 3;

/** A sender for the notices topic; subscribers may filter by kind, team and level. */
export function makeNoticeSender(topicArn: string): (notice: Notice) => Promise<void> {
  const client = new SNSClient({ maxAttempts: MAX_ATTEMPTS });
  return async (notice) => {
    try {
      await client.send(
        new PublishCommand({
          TopicArn: topicArn,
          Subject: `Redress: ${notice.notice.replaceAll('_', ' ')} (${subjectOf(notice)})`,
          Message: JSON.stringify(notice),
          MessageAttributes: {
            notice: { DataType: 'String', StringValue: notice.notice },
            team: { DataType: 'String', StringValue: notice.team },
            level: { DataType: 'Number', StringValue: String(notice.level) },
          },
        }),
      );
    } catch (cause) {
      throw new DependencyError('The notices topic took nothing', {
        code: 'notice_not_sent',
        cause,
      });
    }
  };
}

function subjectOf(notice: Notice): string {
  return 'connectionId' in notice ? notice.connectionId : notice.priority;
}

import * as z from 'zod';
import { commandRequestSchema } from '../../shared/desk-api/command-requests.ts';
import {
  VIEWS,
  caseDetailSchema,
  caseListSchema,
  commandResultSchema,
  problemSchema,
} from '../../shared/desk-api/contract.ts';
import { erasuresSchema, healthSchema } from '../../shared/desk-api/health.ts';
import { learningCommandSchema, learningSchema } from '../../shared/desk-api/learning.ts';
import {
  MAX_MENTIONS,
  mentionAnswerSchema,
  mentionCommandSchema,
  mentionListSchema,
  retriagedSchema,
} from '../../shared/desk-api/mentions.ts';
import {
  customerCommandSchema,
  customerSchema,
  draftCheckSchema,
  draftSchema,
  linkedSchema,
  rosterCommandSchema,
  rosterEntrySchema,
  rosterSchema,
} from '../../shared/desk-api/people.ts';
import { CHANNELS } from '../../shared/policy/configuration.ts';
import { WAITING_ACTIONS } from '../../shared/triage/table.ts';

const inPath = (name: string) => ({
  name,
  in: 'path',
  required: true,
  schema: { type: 'string' },
});
const inQuery = (name: string, schema: object) => ({ name, in: 'query', schema });
const caseId = inPath('caseId');
const customerId = inPath('customerId');

/**
 * The OpenAPI 3.1 document of the desk API, made from the very schemas that requests are checked
 * with.
 */
export function openApiDocument() {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Redress desk API',
      version: '1',
      description:
        'What handlers see and do. Commands run on the version that the person saw; a conflict answers 409.',
    },
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    },
    security: [{ token: [] }],
    paths: { ...casePaths(), ...mentionPaths(), ...peoplePaths() },
  };
}

function casePaths() {
  return {
    '/desk/cases': {
      get: operation('List open cases', {
        parameters: [
          inQuery('view', { type: 'string', enum: VIEWS, default: 'mine' }),
          inQuery('cursor', { type: 'string' }),
        ],
        answer: caseListSchema,
      }),
    },
    '/desk/cases/{caseId}': {
      get: operation('Read one case with its timeline', {
        parameters: [
          caseId,
          { name: 'privateData', in: 'query', schema: { type: 'string', enum: ['shown'] } },
        ],
        answer: caseDetailSchema,
      }),
    },
    '/desk/cases/{caseId}/commands': {
      post: operation('Run one command on a case', {
        parameters: [caseId],
        request: commandRequestSchema,
        answer: commandResultSchema,
      }),
    },
  };
}

function mentionPaths() {
  const mentionId = inPath('mentionId');
  return {
    '/desk/mentions': {
      get: operation('List mentions that wait for a person, or find one by its post', {
        parameters: [
          inQuery('action', { type: 'string', enum: WAITING_ACTIONS }),
          inQuery('channel', { type: 'string', enum: CHANNELS }),
          inQuery('postId', { type: 'string' }),
          inQuery('cursor', { type: 'string' }),
          inQuery('limit', { type: 'integer', minimum: 1, maximum: MAX_MENTIONS }),
        ],
        answer: mentionListSchema,
      }),
    },
    '/desk/mentions/{mentionId}': {
      get: operation('Read one mention with its decision and every reason', {
        parameters: [mentionId],
        answer: mentionAnswerSchema,
      }),
    },
    '/desk/mentions/{mentionId}/commands': {
      post: operation('Say what a mention is; the decision table runs again', {
        parameters: [mentionId],
        request: mentionCommandSchema,
        answer: retriagedSchema,
      }),
    },
  };
}

function peoplePaths() {
  return {
    '/desk/customers/{customerId}': {
      get: operation('Read a customer over all channels, with one timeline', {
        parameters: [customerId],
        answer: customerSchema,
      }),
    },
    '/desk/customers/{customerId}/commands': {
      post: operation('Link authors to one customer, or unlink one', {
        parameters: [customerId],
        request: customerCommandSchema,
        answer: linkedSchema,
      }),
    },
    '/desk/roster': {
      get: operation('Read who is on duty', { answer: rosterSchema }),
    },
    '/desk/roster/{handlerId}/commands': {
      post: operation('Change duty, stand-in or capacity of a handler', {
        parameters: [inPath('handlerId')],
        request: rosterCommandSchema,
        answer: rosterEntrySchema,
      }),
    },
    '/desk/health': {
      get: operation('Read which connections are heard, silent or cut off', {
        answer: healthSchema,
      }),
    },
    '/desk/learning': {
      get: operation('Read what triage learned from people, and whether it helped', {
        answer: learningSchema,
      }),
    },
    '/desk/learning/commands': {
      post: operation('Choose what triage uses of it', {
        request: learningCommandSchema,
        answer: learningSchema,
      }),
    },
    '/desk/erasures': {
      get: operation('Read who asked through their network to be forgotten', {
        answer: erasuresSchema,
      }),
    },
    '/desk/drafts/check': {
      post: operation('Read what a reply seems to promise', {
        request: draftSchema,
        answer: draftCheckSchema,
      }),
    },
    '/desk/openapi.json': {
      get: { ...operation('This document', { answer: z.object({}) }), security: [] },
    },
  };
}

function operation(
  summary: string,
  parts: {
    readonly parameters?: readonly object[];
    readonly request?: z.ZodType;
    readonly answer: z.ZodType;
  },
) {
  return {
    summary,
    parameters: parts.parameters ?? [],
    ...(parts.request === undefined
      ? {}
      : { requestBody: { required: true, content: content('application/json', parts.request) } }),
    responses: {
      200: { description: 'Done', content: content('application/json', parts.answer) },
      default: {
        description: 'A problem, RFC 9457',
        content: content('application/problem+json', problemSchema),
      },
    },
  };
}

function content(type: string, schema: z.ZodType) {
  return { [type]: { schema: z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }) } };
}

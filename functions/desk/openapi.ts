import * as z from 'zod';
import {
  VIEWS,
  caseDetailSchema,
  caseListSchema,
  commandRequestSchema,
  commandResultSchema,
  problemSchema,
} from '../../shared/desk-api/contract.ts';

const caseId = {
  name: 'caseId',
  in: 'path',
  required: true,
  schema: { type: 'string' },
} as const;

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
    paths: {
      '/desk/cases': {
        get: operation('List open cases', {
          parameters: [
            { name: 'view', in: 'query', schema: { type: 'string', enum: VIEWS, default: 'mine' } },
            { name: 'cursor', in: 'query', schema: { type: 'string' } },
          ],
          answer: caseListSchema,
        }),
      },
      '/desk/cases/{caseId}': {
        get: operation('Read one case with its timeline', {
          parameters: [caseId],
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
      '/desk/openapi.json': {
        get: { ...operation('This document', { answer: z.object({}) }), security: [] },
      },
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
  return { [type]: { schema: z.toJSONSchema(schema, { unrepresentable: 'any' }) } };
}

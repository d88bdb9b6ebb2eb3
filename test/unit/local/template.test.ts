import { describe, expect, it } from 'vitest';
import { readTemplate, resolve } from '../../../infra/local/template.ts';

const known = new Map([
  ['Queue', { ref: 'http://q', attributes: { Arn: 'arn:q' } }],
  ['Api', { ref: 'api-1', attributes: { ApiEndpoint: 'http://api' } }],
]);

describe('resolve', () => {
  it.each([
    [{ Ref: 'Queue' }, 'http://q'],
    [{ Ref: 'AWS::Region' }, 'us-east-1'],
    [{ 'Fn::GetAtt': ['Queue', 'Arn'] }, 'arn:q'],
    [{ 'Fn::Join': ['', ['a/', { Ref: 'Api' }]] }, 'a/api-1'],
    [{ 'Fn::Sub': '${Api.ApiEndpoint}/x-${AWS::AccountId}' }, 'http://api/x-000000000000'],
    [{ 'Fn::Select': [1, { 'Fn::Split': [':', { 'Fn::GetAtt': ['Queue', 'Arn'] }] }] }, 'q'],
    [{ deep: [{ Ref: 'Queue' }, 1] }, { deep: ['http://q', 1] }],
  ])('carries out %j', (value, expected) => {
    expect(resolve(value, known)).toEqual(expected);
  });

  it.each([
    [{ Ref: 'Nobody' }, 'Nobody'],
    [{ 'Fn::GetAtt': ['Queue', 'Colour'] }, 'Colour of Queue'],
    [{ 'Fn::Cidr': [] }, 'Fn::Cidr'],
  ])('stops at %j and names it', (value, name) => {
    expect(() => resolve(value, known)).toThrow(name);
  });
});

describe('readTemplate', () => {
  const template = (Type: string, Properties: object) => ({
    Resources: { Thing: { Type, Properties } },
  });

  it('stops at a type or a property that nobody has taught the engine, and names both', () => {
    expect(() => readTemplate(template('AWS::Kinesis::Stream', {}))).toThrow(
      /Thing.*AWS::Kinesis::Stream/,
    );
    expect(() => readTemplate(template('AWS::SQS::Queue', { FifoQueue: true }))).toThrow(
      /Thing.*FifoQueue/,
    );
  });

  it('keeps what matters here and knows what exists on AWS alone', () => {
    expect(readTemplate(template('AWS::KMS::Key', { Anything: 1 }))).toEqual({
      running: [],
      elsewhere: ['Thing'],
    });
    expect(
      readTemplate(
        template('AWS::SQS::Queue', { VisibilityTimeout: 180, SqsManagedSseEnabled: true }),
      ).running,
    ).toEqual([
      { logicalId: 'Thing', type: 'AWS::SQS::Queue', properties: { VisibilityTimeout: 180 } },
    ]);
  });
});

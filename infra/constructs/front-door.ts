import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  CfnStage,
  HttpApi,
  HttpMethod,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import type { IHttpRouteAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Configuration } from '../../shared/policy/configuration.ts';

/**
 * Requests a second over all routes; a burst of a viral day fits, a flood does not reach the bill.
 */
const THROTTLE = { rateLimit: 1_000, burstLimit: 2_000 };
/** People at desks: far below what webhooks may use, so that neither starves the other. */
const DESK_THROTTLE = { ThrottlingRateLimit: 100, ThrottlingBurstLimit: 200 };
const DESK_ROUTE = 'ANY /desk/{proxy+}';

/** What is logged of a request: no body, no query (handshakes carry tokens there), no address. */
const ACCESS_LOG = {
  requestId: '$context.requestId',
  at: '$context.requestTimeEpoch',
  route: '$context.routeKey',
  status: '$context.status',
  latencyMs: '$context.responseLatency',
  error: '$context.integrationErrorMessage',
};

/** The one HTTP API: platforms' webhooks, the desk API behind tokens, and the console's page. */
export class FrontDoor extends Construct {
  readonly api: HttpApi;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.api = new HttpApi(this, 'Api', { description: 'Redress', createDefaultStage: false });
    const logGroup = new LogGroup(this, 'AccessLogs', {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const stage = this.api.addStage('DefaultStage', {
      stageName: '$default',
      autoDeploy: true,
      throttle: THROTTLE,
      accessLogSettings: {
        destination: new LogGroupLogDestination(logGroup),
        format: AccessLogFormat.custom(JSON.stringify(ACCESS_LOG)),
      },
    });
    const { defaultChild } = stage.node;
    if (defaultChild instanceof CfnStage) {
      // CDK passes this through as it is: the names are CloudFormation's own.
      defaultChild.routeSettings = { [DESK_ROUTE]: DESK_THROTTLE };
    }
  }

  /**
   * Platforms prove themselves by signature, so the gateway lets every request through to
   * `receive`.
   */
  routeWebhooks(receive: IFunction): void {
    this.route('/webhooks/{connectionId}', HttpMethod.ANY, {
      handler: receive,
      openBecause:
        'Senders are proven by signature over the raw body, in receive; networks send no tokens.',
    });
  }

  routeDesk(desk: IFunction, identity: Configuration['identity']): void {
    const authorizer = new HttpJwtAuthorizer('DeskAuthorizer', identity.issuer, {
      jwtAudience: [identity.audience],
    });
    this.route('/desk/{proxy+}', HttpMethod.ANY, { handler: desk, authorizer });
    this.route('/desk/openapi.json', HttpMethod.GET, {
      handler: desk,
      openBecause: 'The API description is in the open-source repository anyway.',
    });
  }

  routeConsole(page: IFunction): void {
    for (const path of ['/console', '/console/{proxy+}']) {
      this.route(path, HttpMethod.GET, {
        handler: page,
        openBecause: 'The page holds no data; it signs people in and then asks the desk API.',
      });
    }
  }

  private route(
    path: string,
    method: HttpMethod,
    to: {
      readonly handler: IFunction;
      readonly authorizer?: IHttpRouteAuthorizer;
      readonly openBecause?: string;
    },
  ): void {
    const { handler, authorizer, openBecause } = to;
    const routes = this.api.addRoutes({
      path,
      methods: [method],
      integration: new HttpLambdaIntegration(`${handler.node.path}/${path}`, handler, {
        timeout: Duration.seconds(29),
      }),
      ...(authorizer === undefined ? {} : { authorizer }),
    });
    if (openBecause === undefined) return;
    for (const route of routes) {
      Validations.of(route).acknowledge({
        id: 'AwsSolutions::AwsSolutions-APIG4',
        reason: openBecause,
      });
    }
  }
}

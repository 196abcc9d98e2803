import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { FieldProblemSchema, Problem } from '../problems/problem.js';
import { describeSuccess } from './describe-success.js';
import { listErrors } from './list-errors.js';

/** The name of the security scheme that `@ApiBearerAuth` refers to. */
export const bearerScheme = 'bearer';

/** Whoever has several at hand, of several municipalities, sees which is which. */
export function makeDocument(app: INestApplication, municipality: string): OpenAPIObject {
  const outline = new DocumentBuilder()
    .setTitle(`Tovholder, ${municipality}`)
    .setDescription('Den tværfaglige model: fra bekymring til netværksmøde, aftaler og beslutninger.')
    .setVersion('0.1.0')
    .setOpenAPIVersion('3.1.0')
    .addBearerAuth(
      {
        type: 'http',
        scheme: 'bearer',
        bearerFormat: 'JWT',
        description: 'Token fra kommunens OpenID Connect-udsteder.',
      },
      bearerScheme,
    )
    .build();
  return listErrors(
    describeSuccess(
      SwaggerModule.createDocument(app, outline, {
        extraModels: [Problem, FieldProblemSchema],
        operationIdFactory: (_controller, method) => method,
      }),
    ),
  );
}

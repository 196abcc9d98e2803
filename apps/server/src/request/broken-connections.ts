import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import type { ProblemCode } from '../problems/catalogue.js';
import { problemFor } from '../problems/problem.js';
import { Refusal } from '../problems/refusal.js';

const codes: Readonly<Record<string, ProblemCode>> = {
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request-timeout',
};

/** What is so wrong that Node gives it up: huge headers, a request that never ends, or something that is not HTTP. */
export function answerBrokenRequest(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const refusal = new Refusal(codes[error.code ?? ''] ?? 'malformed-request');
  const body = JSON.stringify(problemFor(refusal, randomUUID()));
  socket.end(
    `HTTP/1.1 ${refusal.status} ${refusal.code}\r\n` +
      'content-type: application/problem+json; charset=utf-8\r\n' +
      `content-length: ${Buffer.byteLength(body)}\r\n` +
      `connection: close\r\n\r\n${body}`,
  );
}

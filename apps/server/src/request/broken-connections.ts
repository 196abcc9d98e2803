import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import { problemFor } from '../problems/problem.js';
import { Refusal } from '../problems/refusal.js';

/** What is so wrong that Node gives up before there is a request: huge headers, or something that is not HTTP. */
export function answerBrokenRequest(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const refusal = new Refusal(
    error.code === 'HPE_HEADER_OVERFLOW' ? 'headers-too-large' : 'malformed-request',
  );
  const body = JSON.stringify(problemFor(refusal, randomUUID()));
  socket.end(
    `HTTP/1.1 ${refusal.status} ${refusal.code}\r\n` +
      'content-type: application/problem+json; charset=utf-8\r\n' +
      `content-length: ${Buffer.byteLength(body)}\r\n` +
      `connection: close\r\n\r\n${body}`,
  );
}

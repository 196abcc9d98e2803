import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import type { Directory } from '../directory.js';
import { chooserPage, errorPage, pageHeaders } from './pages.js';

const longestForm = 2_000;

/** Answers `/interaction/<uid>`: shows the people, and takes the choice back to the provider. */
export async function answerChooser(
  request: IncomingMessage,
  response: ServerResponse,
  { provider, directory }: { provider: Provider; directory: Directory },
): Promise<void> {
  try {
    const { uid } = await provider.interactionDetails(request, response);
    if (request.method !== 'POST') {
      response.writeHead(200, pageHeaders).end(chooserPage(uid, directory.people()));
      return;
    }
    const person = directory.person((await readForm(request)).get('person') ?? '');
    if (!person) {
      response.writeHead(400, pageHeaders).end(errorPage('unknown-person'));
      return;
    }
    // Choosing the person is the consent too: a native client must have been asked (RFC 8252 § 8.6).
    const choice = { login: { accountId: person.personId }, consent: {} };
    await provider.interactionFinished(request, response, choice);
  } catch {
    // The sign-in was begun in another browser, or too long ago.
    if (!response.headersSent) response.writeHead(400, pageHeaders);
    response.end(errorPage('sign-in-not-found'));
  }
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) {
    text += String(chunk);
    if (text.length > longestForm) throw new Error('form too long');
  }
  return new URLSearchParams(text);
}

import type { Person } from '../directory.js';

/**
 * Nothing may run and nothing may be fetched; the form may end at any loopback port, since that is where the
 * application that asked for the sign-in listens.
 */
export const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; form-action 'self' http://127.0.0.1:*; frame-ancestors 'none'; base-uri 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/** The people one can be in the demonstration. */
export function chooserPage(uid: string, people: readonly Person[]): string {
  const choices = people.map(
    ({ personId, name, title }) =>
      `<li><button name="person" value="${escape(personId)}">${escape(name)}, ${escape(title)}</button></li>`,
  );
  return page(
    'Hvem vil du være?',
    `<p>Det er en demonstration. Personerne er opdigtede, og der er ingen adgangskode.</p>
    <form method="post" action="/interaction/${escape(uid)}"><ul>${choices.join('')}</ul></form>`,
  );
}

export function errorPage(code: string): string {
  return page('Du kunne ikke logges ind', `<p>Gå tilbage og prøv igen. Fejlkode: ${escape(code)}</p>`);
}

function page(heading: string, body: string): string {
  return `<!doctype html>
<html lang="da">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${heading} – Tovholder</title>
  </head>
  <body>
    <main>
    <h1>${heading}</h1>
    ${body}
    </main>
  </body>
</html>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

import { ofTheRules, type RejectionCode } from '../cases/rejection-problems.js';
import type { CatalogueEntry } from './catalogue-entry.js';

/** How long a request may be on its way to us. Long enough for the largest over a bad line from a school camp. */
export const requestTimeoutMs = 60_000;

/** Most bytes of a request's body; far above what anybody writes in one go. */
export const bodyLimit = 256 * 1024;

const ofTheServer = {
  'invalid-input': {
    status: 400,
    title: 'Noget er udfyldt forkert',
    whatToDo: 'Ret de felter, der er nævnt, og send igen.',
  },
  'forbidden-character': {
    status: 400,
    title: 'Teksten indeholder tegn, der ikke kan gemmes',
    whatToDo: 'Fjern usynlige styretegn, fx ved at indsætte teksten uden formatering, og send igen.',
  },
  'malformed-json': {
    status: 400,
    title: 'Indholdet kan ikke læses',
    whatToDo: 'Send ét gyldigt JSON-dokument i UTF-8.',
  },
  'malformed-request': {
    status: 400,
    title: 'Forespørgslen kan ikke læses',
    whatToDo: 'Ret adressen eller hovedet i forespørgslen, og send igen.',
  },
  'not-signed-in': {
    status: 401,
    title: 'Du er ikke logget ind',
    whatToDo: 'Log ind, og prøv igen.',
  },
  'sign-in-expired': {
    status: 401,
    title: 'Din session er udløbet',
    whatToDo: 'Log ind igen. Det, du har skrevet, er ikke sendt.',
  },
  'not-in-directory': {
    status: 403,
    title: 'Du er ikke oprettet i kommunens medarbejderkatalog',
    whatToDo: 'Bed din leder eller administratoren om at få dig oprettet.',
  },
  'not-found': {
    status: 404,
    title: 'Det findes ikke, eller du har ikke adgang til det',
    whatToDo: 'Kontrollér adressen.',
  },
  'model-not-found': {
    status: 404,
    title: 'Modellen findes ikke',
    whatToDo: 'Vælg en fra GET /models.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'Det kan man ikke gøre her',
    whatToDo: 'Brug en af de metoder, der står i svarets Allow-felt.',
  },
  'stale-version': {
    status: 409,
    title: 'Sagen er ændret, siden du så den',
    whatToDo: 'Hent sagen igen, se hvad der er sket, og gentag så handlingen.',
  },
  'command-id-reused': {
    status: 409,
    title: 'Handlingens id er brugt før til noget andet',
    whatToDo: 'Send handlingen igen med et nyt id.',
  },
  'version-not-reached': {
    status: 422,
    title: 'Sagen er ikke nået til den version, du angiver',
    whatToDo: 'Hent sagen igen, og send den version, du så.',
  },
  'position-not-reached': {
    status: 422,
    title: 'Loggen er ikke nået til den position, du angiver',
    whatToDo: 'Send positionen fra svaret på din handling, eller udelad den.',
  },
  'only-administrators': {
    status: 403,
    title: 'Det kan kun en systemadministrator',
    whatToDo: 'Bed systemadministratoren om det.',
  },
  'time-only-moves-forward': {
    status: 409,
    title: 'Tiden går kun fremad',
    whatToDo: 'Vælg et tidspunkt, der er senere end demonstrationens ur.',
  },
  'queue-moved-on': {
    status: 410,
    title: 'Køen er ikke længere, som den var på siden før',
    whatToDo: 'Hent køen forfra, uden after.',
  },
  'request-timeout': {
    status: 408,
    title: 'Forespørgslen nåede ikke helt frem',
    whatToDo: 'Intet er gemt. Kontrollér forbindelsen, og send det samme igen.',
  },
  'too-large': {
    status: 413,
    title: 'Der er sendt for meget på én gang',
    whatToDo: `Send højst ${bodyLimit / 1024} KB ad gangen.`,
  },
  'url-too-long': {
    status: 414,
    title: 'Adressen er for lang',
    whatToDo: 'Kontrollér adressen.',
  },
  'unsupported-content-type': {
    status: 415,
    title: 'Indholdets type kan ikke bruges',
    whatToDo: 'Send indholdet som application/json.',
  },
  'unsupported-content-encoding': {
    status: 415,
    title: 'Indholdet er pakket sammen',
    whatToDo: 'Send indholdet, som det er, uden Content-Encoding.',
  },
  'too-many-requests': {
    status: 429,
    title: 'Der er sendt for mange forespørgsler på kort tid',
    whatToDo: 'Vent det antal sekunder, der står i svarets Retry-After-felt.',
  },
  'headers-too-large': {
    status: 431,
    title: 'Forespørgslens hoved er for stort',
    whatToDo: 'Slet cookies for siden, og prøv igen.',
  },
  unexpected: {
    status: 500,
    title: 'Der skete en fejl hos os',
    whatToDo: 'Prøv igen om lidt. Bliver det ved, så oplys nummeret i "instance" til supporten.',
  },
  'sign-in-unavailable': {
    status: 503,
    title: 'Login kan ikke kontrolleres lige nu',
    whatToDo: 'Prøv igen om lidt.',
  },
  'views-behind': {
    status: 503,
    title: 'Visningen er ikke helt med endnu',
    whatToDo: 'Det, du gjorde, er gemt. Spørg igen om et øjeblik.',
  },
  'views-unavailable': {
    status: 503,
    title: 'Visningen kan ikke hentes lige nu',
    whatToDo: 'Spørg igen om et øjeblik.',
  },
  busy: {
    status: 503,
    title: 'Systemet har travlt',
    whatToDo:
      'Intet er gemt. Send det samme igen efter det antal sekunder, der står i svarets Retry-After-felt.',
  },
  'outcome-unknown': {
    status: 503,
    title: 'Vi fik ikke svar på, om det blev gemt',
    whatToDo: 'Send det samme igen med samme id. Blev det gemt, får du det første svar.',
  },
} as const satisfies Record<string, CatalogueEntry>;

export type ProblemCode = keyof typeof ofTheServer | RejectionCode;

/**
 * Every code the server answers with, whatever it is that answers. A code is a promise to programs: it is never
 * given another meaning. The OpenAPI document lists errors from here.
 */
export const catalogue: Readonly<Record<ProblemCode, CatalogueEntry>> = { ...ofTheServer, ...ofTheRules };

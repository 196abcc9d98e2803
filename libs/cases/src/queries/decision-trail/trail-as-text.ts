import { momentInWords } from '../../projections/decision-trail/in-words.js';
import { inset } from '../inset.js';
import { answerInWords } from '../known-answers/known-answers.js';
import type { Trail, TrailFact, TrailMandate } from './trail.js';

/** The trail as a document to print: what one person did at one moment stands together, with what it rests on. */
export function trailAsText({ subjectName, asOf, facts }: Trail): string {
  const known = asOf === null ? [] : [`Som det var kendt ${momentInWords(asOf)}`];
  const head = [`Beslutningsspor for ${subjectName}`, ...known].join('\n');
  return [head, ...actsIn(facts).map(paragraph)].join('\n\n') + '\n';
}

/** What came of one command; and what the same person did in the same minute, as in a meeting. */
type Act = [TrailFact, ...TrailFact[]];

function actsIn(facts: readonly TrailFact[]): Act[] {
  const acts: Act[] = [];
  for (const fact of facts) {
    const act = acts.at(-1);
    if (act && isOfOneAct(act, fact)) act.push(fact);
    else acts.push([fact]);
  }
  return acts;
}

function isOfOneAct(act: Act, fact: TrailFact): boolean {
  return act.at(-1)?.commandId === fact.commandId || heading(act[0]) === heading(fact);
}

function paragraph(act: Act): string {
  return [heading(act[0]), ...act.flatMap((fact) => lines(fact, act))].join('\n');
}

function heading({ at, who, roleTitle, onBehalfOf, levelTitle }: TrailFact): string {
  const behalf = onBehalfOf === null ? '' : ` på vegne af ${onBehalfOf}`;
  return `${momentInWords(at)} · ${who.name}, ${roleTitle}${behalf} · ${levelTitle}`;
}

function lines(fact: TrailFact, act: Act): string[] {
  const { version, type, what, mandate, measure, route, legalBasis, basis } = fact;
  const number = `${version}.`.padStart(5);
  const restsOn = [
    ...(mandate ? [mandateInWords(mandate)] : []),
    ...(measure && type !== 'MeasureStarted' ? [`Indsats: »${measure.what}«`] : []),
    ...(route ? [`Vej i modellen: ${route.title}`] : []),
    ...(legalBasis === null || what.includes(legalBasis) ? [] : [`Hjemmel: ${legalBasis}`]),
    ...(basis.length === 0 ? [] : [`Grundlag: ${basis.join('; ')}`]),
    ...fact.knownAnswers.map((answer) => `Svaret på mødet: ${answerInWords(answer)}`),
    ...(mandate?.childHeardFirst ? [`Barnets stemme: ${childsVoice(fact)}`] : []),
    ...(tellsWhatWasKnown(fact, act) ? [`Vidste til og med nr. ${fact.knewVersion}`] : []),
  ];
  return [`${number} ${inset(what)}`, ...restsOn.map((line) => `      ${inset(line)}`)];
}

/** The heading says where the case stood; a mandate may be of another level. */
function mandateInWords({ title, levelTitle }: TrailMandate): string {
  return levelTitle === null ? `Mandat: ${title}` : `Mandat: ${title} (${levelTitle})`;
}

/** Once for each command that decided something. */
function tellsWhatWasKnown(fact: TrailFact, act: Act): boolean {
  const decided = act.find(({ commandId, isDecision }) => isDecision && commandId === fact.commandId);
  return decided === fact && fact.knewVersion > 0;
}

function childsVoice({ childsVoice: { state, at } }: TrailFact): string {
  const when = at === null ? '' : ` ${momentInWords(at)}`;
  if (state === 'heard') return `hørt${when}`;
  return state === 'excepted' ? `undtaget${when}` : 'ikke hørt';
}

import { momentInWords } from '../../projections/decision-trail/in-words.js';
import type { Trail, TrailDeadline, TrailFact } from './trail.js';

/** The trail as a document to print: one paragraph for each thing that happened, with what it rests on. */
export function trailAsText({ subjectName, asOf, facts }: Trail): string {
  const known = asOf === null ? [] : [`Som det var kendt ${momentInWords(asOf)}`];
  return (
    [[`Beslutningsspor for ${subjectName}`, ...known].join('\n'), ...facts.map(paragraph)].join('\n\n') + '\n'
  );
}

function paragraph(fact: TrailFact): string {
  const { version, at, what, who, onBehalfOf, levelTitle, mandate, legalBasis, basis, deadline } = fact;
  const behalf = onBehalfOf === null ? '' : ` på vegne af ${onBehalfOf}`;
  return [
    `${version}. ${momentInWords(at)}, ${who.name}${behalf}, ${levelTitle}`,
    indented(what),
    ...(mandate ? [indented(`Mandat: ${mandate.title}`)] : []),
    ...(legalBasis === null ? [] : [indented(`Hjemmel: ${legalBasis}`)]),
    ...(basis.length === 0 ? [] : [indented(`Grundlag: ${basis.join('; ')}`)]),
    ...(fact.isDecision ? [indented(childsVoice(fact))] : []),
    ...(deadline ? [indented(deadlineInWords(deadline))] : []),
  ].join('\n');
}

function indented(line: string): string {
  return `   ${line}`;
}

function childsVoice({ childsVoice }: TrailFact): string {
  const states = { heard: 'Barnet var hørt', excepted: 'Undtaget', 'not-heard': 'Barnet var ikke hørt' };
  const when = childsVoice.at === null ? '' : ` (${momentInWords(childsVoice.at)})`;
  return `Barnets stemme: ${states[childsVoice.state]}${when}`;
}

function deadlineInWords({ effect, dueAt }: TrailDeadline): string {
  const effects = {
    set: 'Frist sat',
    kept: 'Frist holdt',
    'kept-late': 'Frist holdt for sent',
    missed: 'Frist overskredet',
    lapsed: 'Frist bortfaldet',
  };
  return dueAt === null ? `${effects[effect]}.` : `${effects[effect]}: ${momentInWords(dueAt)}`;
}

import type { AnalysisStep, Capacity } from '../domain/model.js';
import type { Finding } from '../language/mistake.js';
import { capacityWords, collectsWords, termFor } from '../language/words.js';
import type { WrittenModel } from '../language/written/written-model.js';
import { finding, lacking } from './check.js';

export function aMeetingStandsForTheNotification(model: WrittenModel): Finding[] {
  if (model.mødeformer.some((kind) => kind['gælder som underretning'])) return [];
  const message =
    'Ingen mødeform gælder som underretning. Skriv »gælder som underretning: ja« ved netværksmødet, ' +
    'så underretningspligten (barnets lov § 133) kan opfyldes ved et møde.';
  return [lacking('no-notification-meeting', 'mødeformer', message)];
}

export function theChairIsInvited(model: WrittenModel): Finding[] {
  return model.mødeformer.flatMap(({ mødeleder, deltagere }, index) =>
    deltagere.some(({ hvem }) => hvem === mødeleder)
      ? []
      : [
          finding(
            'chair-not-invited',
            ['mødeformer', index, 'mødeleder'],
            `Mødelederen (${termFor(capacityWords, mødeleder)}) står ikke på listen over deltagere. Tilføj vedkommende.`,
          ),
        ],
  );
}

/** A meeting closes on these: without a step for each, no meeting could be brought to its end. */
const indispensable: readonly AnalysisStep['collects'][] = [
  'child-voice',
  'agreements',
  'outcome',
  'follow-up',
];

export function theAnalysisModelCanBeCompleted(model: WrittenModel): Finding[] {
  return indispensable
    .filter((collected) => !model.analysemodel.some(({ samler }) => samler === collected))
    .map((collected) =>
      lacking(
        'step-missing',
        'analysemodel',
        `Intet trin samler ${termFor(collectsWords, collected)}. Et møde kan ikke afsluttes uden; tilføj et trin.`,
      ),
    );
}

/** Barnets lov § 133: a record that stands for a notification says what is notified, so it must be known where. */
export function worriesHaveOneStep({ analysemodel, mødeformer }: WrittenModel): Finding[] {
  const stepsOf = (collected: AnalysisStep['collects']) =>
    analysemodel.flatMap(({ samler }, index) => (samler === collected ? [index] : []));
  const [worries, another] = stepsOf('worries');
  const at = (index: number) => ['analysemodel', index, 'samler'];
  if (another !== undefined)
    return [
      finding(
        'worries-in-many-steps',
        at(another),
        'Kun ét trin kan samle bekymringer. Lad det andet samle bidrag.',
      ),
    ];
  const contributions = stepsOf('contributions');
  const isAsked = mødeformer.some((kind) => kind['gælder som underretning']);
  if (!isAsked || worries !== undefined || contributions.length < 2) return [];
  const message =
    'Flere trin samler bidrag, og det kan ikke ses, i hvilket I siger, hvad I er bekymrede for. Skriv »samler: ' +
    'bekymringer« ved det: et møde, der gælder som underretning, kan ikke slutte, før der står noget under det.';
  return [finding('worries-step-unknown', at(contributions[0] ?? 0), message)];
}

/** Everyone who must come can prepare, and the child and the parents always can. */
export function everyParticipantHasAnActionCard(model: WrittenModel): Finding[] {
  const needed = new Set<Capacity>(['child', 'parent']);
  for (const { deltagere } of model.mødeformer) for (const { hvem } of deltagere) needed.add(hvem);
  const held = new Set(model.actioncards.map(({ til }) => til));
  return [...needed]
    .filter((capacity) => !held.has(capacity))
    .map((capacity) =>
      lacking(
        'action-card-missing',
        'actioncards',
        `Der mangler et actioncard til ${termFor(capacityWords, capacity)}, som skal kunne forberede sig.`,
      ),
    );
}

/** Barnets lov § 18: screening belongs to the authority, so the outcome that opens it takes the case there. */
export function screeningHappensAtTheAuthority(model: WrittenModel): Finding[] {
  const authority = model.niveauer.find(({ myndighed }) => myndighed)?.id;
  if (authority === undefined) return [];
  return model.udfald.flatMap((outcome, index) =>
    !outcome['åbner screening'] || outcome['til niveau'] === authority
      ? []
      : [
          finding(
            'screening-outside-authority',
            ['udfald', index, 'åbner screening'],
            `Screening hører til hos myndigheden. Skriv »til niveau: ${authority}« ved dette udfald.`,
          ),
        ],
  );
}

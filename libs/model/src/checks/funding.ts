import { makeCalendar, type Length } from '@tovholder/calendar';
import { didYouMean } from '../language/did-you-mean.js';
import type { Finding } from '../language/mistake.js';
import { capacityWords, termFor } from '../language/words.js';
import type { WrittenModel } from '../language/written/written-model.js';
import { finding, quoted } from './check.js';

export function everyPayerIsKnown({ finansiering }: WrittenModel): Finding[] {
  const known = finansiering?.betalere.map(({ id }) => id) ?? [];
  return sharesIn(finansiering)
    .filter(({ betaler }) => !known.includes(betaler))
    .map(({ betaler, path }) => {
      const advice = didYouMean(betaler, known) || ` Modellen har ${quoted(known)}.`;
      return finding('unknown-payer', [...path, 'betaler'], `Betaleren »${betaler}« findes ikke.${advice}`);
    });
}

/** Somebody who is said to pay, and pays for nothing, was forgotten where they do. */
export function everyPayerPays({ finansiering }: WrittenModel): Finding[] {
  const paying = sharesIn(finansiering).map(({ betaler }) => betaler);
  return (finansiering?.betalere ?? []).flatMap(({ id }, index) =>
    paying.includes(id)
      ? []
      : [
          finding(
            'payer-unused',
            ['finansiering', 'betalere', index, 'id'],
            `»${id}« betaler ikke for noget. Skriv den under »betales af« ved en slags indsats, eller fjern den.`,
          ),
        ],
  );
}

export function sharesMakeAWhole({ finansiering }: WrittenModel): Finding[] {
  return (finansiering?.indsatser ?? []).flatMap((kind, index) => {
    const shares = kind['betales af'];
    const sum = shares?.reduce((all, { procent }) => all + procent, 0);
    return sum === undefined || sum === 100
      ? []
      : [
          finding(
            'shares-not-whole',
            ['finansiering', 'indsatser', index, 'betales af'],
            `Delene af »${kind.id}« giver tilsammen ${sum} procent. Ret dem, så de giver 100.`,
          ),
        ];
  });
}

/** An open question is put to those who can close it, wherever a measure may start. */
export function everyOpenQuestionCanBeAnswered({ finansiering, mandater }: WrittenModel): Finding[] {
  const owners = finansiering?.['åbne spørgsmål']['afklares af'] ?? [];
  const settling = mandater.filter(({ beslutning }) => beslutning === 'settle-funding');
  const starting = mandater.filter(({ beslutning }) => beslutning === 'start-measure');
  return owners.flatMap((role, position) => {
    const without = starting.find(
      ({ niveau }) =>
        settling.some((mandate) => mandate.niveau === niveau) &&
        !settling.some((mandate) => mandate.niveau === niveau && mandate.roller.includes(role)),
    );
    if (!without) return [];
    const message =
      `På »${without.niveau}« kan en indsats begynde, men ${termFor(capacityWords, role)} har ikke mandat dér til at ` +
      'afklare finansieringen. Giv rollen mandatet, eller lad en anden eje spørgsmålet.';
    return [
      finding('funding-unanswerable', ['finansiering', 'åbne spørgsmål', 'afklares af', position], message),
    ];
  });
}

/** A reminder that comes when the answer is late already reminds of nothing. */
export function questionsAreAskedInTime({ finansiering }: WrittenModel): Finding[] {
  const questions = finansiering?.['åbne spørgsmål'];
  const remind = questions?.['mindes om efter'];
  if (!questions || !remind || ends(remind) < ends(questions['afklares inden'])) return [];
  const message = 'Der mindes først om spørgsmålet, når det skulle være afklaret. Mind om det tidligere.';
  return [finding('reminder-too-late', ['finansiering', 'åbne spørgsmål', 'mindes om efter'], message)];
}

function sharesIn(funding: WrittenModel['finansiering']) {
  return (funding?.indsatser ?? []).flatMap((kind, index) =>
    (kind['betales af'] ?? []).map(({ betaler }, entry) => ({
      betaler,
      path: ['finansiering', 'indsatser', index, 'betales af', entry],
    })),
  );
}

// Which of two lengths is the longer is seen from a Monday in a month without holidays.
const plainDays = makeCalendar({ closingDays: [] });

function ends(length: Length): string {
  return plainDays.dueAt('2026-08-31T07:00:00.000Z', length);
}

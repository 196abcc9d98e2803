import { describe, expect, it } from '@jest/globals';
import { differencesBetween } from './differences-between.js';

describe('the differences between two parts of a model', () => {
  it.each<[said: string, was: string, is: string]>([
    [
      'Mandatet »M« er nyt: niveau »Skolen«; højst 5.000 kroner.',
      '',
      'mandater: [{ id: m, titel: M, niveau: local, højst kroner: 5000 }]',
    ],
    [
      'Afsnittet »grupper« er nyt: spørgsmål »Hvad?«; høres før beslutning ja.',
      '',
      'grupper: { spørgsmål: Hvad?, høres før beslutning: ja }',
    ],
    ['Afsnittet »grupper« findes ikke mere.', 'grupper: { spørgsmål: Hvad? }', ''],
    [
      'Bevillingen »Puljen« er ny: roller PPR.',
      'bevillinger: []',
      'bevillinger: [{ id: p, titel: Puljen, roller: [PPR] }]',
    ],
    [
      'Samtykket »At vi taler sammen« er nyt: møder »Snak«; den unge siger også ja fra 14 år og hjemmel Lov (gælder fra 2018-05-25).',
      '',
      'samtykke: [{ id: s, titel: At vi taler sammen, møder: [talk], den unge siger også ja: { fra: 14 år, hjemmel: { tekst: Lov, gælder fra: 2018-05-25 } } }]',
    ],
    [
      'Vejen fra »Skolen« til »Skolen« (send videre), »hvis«: »råd fra« er »Skolen«; før ikke skrevet.',
      'veje: [{ id: up, hvordan: send videre, fra: local, til: local, hvis: { møde er holdt: ja } }]',
      'veje: [{ id: up, hvordan: send videre, fra: local, til: local, hvis: { møde er holdt: ja, råd fra: local } }]',
    ],
    [
      'Advisset »Fravær«: »til« er PPR; før skoleleder.',
      'advis: [{ id: a, titel: Fravær, til: skoleleder }]',
      'advis: [{ id: a, titel: Fravær, til: PPR }]',
    ],
    [
      'Finansiering, »indsatser«, »Skole«, »betales af«: »procent« er »60«; før »50«.',
      'finansiering: { betalere: [{ id: f, titel: Familien }], indsatser: [{ id: s, titel: Skole, betales af: [{ betaler: f, procent: 50 }] }] }',
      'finansiering: { betalere: [{ id: f, titel: Familien }], indsatser: [{ id: s, titel: Skole, betales af: [{ betaler: f, procent: 60 }] }] }',
    ],
    [
      'Frister står i en anden rækkefølge.',
      'frister: [{ id: a, titel: A }, { id: b, titel: B }]',
      'frister: [{ id: b, titel: B }, { id: a, titel: A }]',
    ],
    [
      'Actioncardet til PPR er nyt: det kan du forvente »Du er med.«.',
      'actioncards: []',
      'actioncards: [{ til: PPR, titel: Til dig, det kan du forvente: [Du er med.] }]',
    ],
    [
      'Mandatet »M«: »niveau« er »a«; før »b«.',
      'mandater: [{ id: m, titel: M, niveau: b }]',
      'mandater: [{ id: m, titel: M, niveau: a }]',
    ],
  ])('are said in whole sentences: %s', (said, was, is) => {
    const levels =
      'niveauer: [{ id: local, titel: Skolen }, { id: a, titel: Ens }, { id: b, titel: Ens }]\nmødeformer: [{ id: talk, titel: Snak }]\n';
    expect(
      differencesBetween(`${levels}${was}\n`, `${levels}${is}\n`).map(({ sentence }) => sentence),
    ).toEqual([said]);
  });
});

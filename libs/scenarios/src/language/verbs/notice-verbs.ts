import { day, ofModel, words, which } from '../kinds-of-detail.js';
import { verb, type Verb } from './verb.js';

const written = 'somebody-writes';

const notice = () =>
  which(
    'et advis',
    ({ state }) => Object.values(state.notices),
    ({ title }) => title,
  );

export const noticeVerbs: readonly Verb[] = [
  verb(
    'GiveNotice',
    'giver et advis',
    {
      advis: ofModel('et advis, som nogen skriver,', ({ notices = [] }) =>
        notices.filter(({ when }) => when === written),
      ),
      siger: words('Han har været væk tre dage.'),
      skete: day('i dag'),
    },
    ({ advis, siger, skete }) => ({ notice: advis, says: siger, happenedOn: skete }),
  ),
  verb(
    'AnswerNotice',
    'svarer på advisset',
    { advis: notice(), siger: words('Jeg taler med familien i dag.') },
    ({ advis: { noticeId }, siger }) => ({ noticeId, answer: siger }),
  ),
];

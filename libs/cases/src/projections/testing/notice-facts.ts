import { fact } from './facts.js';

const ofNotice = { noticeId: 'n-1', title: 'Nyt fravær' };

export const noticeGiven = fact('NoticeGiven', {
  ...ofNotice,
  rule: 'absence',
  asks: 'Tal med familien.',
  to: 'school-leader',
  answeredBy: ['answer-written', 'meeting-called'],
  because: 'somebody-writes',
  says: 'Væk i tre dage.',
  happenedOn: '2026-11-20',
});
export const noticeAddedTo = fact('NoticeAddedTo', {
  ...ofNotice,
  says: 'Også i dag.',
  happenedOn: '2026-11-23',
});
export const noticeAnswered = fact('NoticeAnswered', {
  ...ofNotice,
  by: 'answer-written',
  answer: 'Jeg ringer til mor.',
});

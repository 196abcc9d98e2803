import { describe, expect, it } from '@jest/globals';
import { legalTopics } from '@tovholder/model';
import { inWords, reject, type RejectionCode } from '../rejection.js';
import { rejections } from './rejections.js';
import { requestWait } from '../testing/commands.js';
import { given } from '../testing/given.js';
import { assessed } from '../testing/how-far.js';
import {
  administrator,
  otherSchoolLeader,
  ppr,
  secondSocialWorker,
  secondTeacher,
} from '../testing/municipality.js';
import { waysToMeet } from '../testing/ways-to-meet-rejections.js';

describe('Every reason the engine says no', () => {
  it.each(Object.entries(waysToMeet))('%s can be met', (code, meet) => {
    meet().thenRejected(code as RejectionCode);
  });

  it.each(Object.entries(rejections))(
    '%s has a title in Danish, which is no sentence cut short',
    (_, { title }) => {
      expect(title).toMatch(/^[A-ZÆØÅ].{10,}[^.\s]$/u);
    },
  );

  it.each(Object.entries(rejections))('%s tells in Danish what to do instead', (_, { whatToDo }) => {
    expect(whatToDo).toMatch(/^[A-ZÆØÅ].{8,}\.$/u);
  });

  it('names the law it rests on only by topics a model has', () => {
    const topics = Object.values(rejections).flatMap((text) => ('restsOn' in text ? [text.restsOn] : []));
    expect(topics.filter((topic) => !legalTopics.includes(topic))).toEqual([]);
  });

  it('is told with its law and with what it is about', () => {
    expect(reject('not-assessed')).toEqual({
      code: 'not-assessed',
      kind: 'rule',
      title: 'Bekymringen er ikke vurderet for akut behov',
      whatToDo: 'Vurder den først.',
      restsOn: 'assessment',
    });
    expect(reject('meeting-too-late', { detail: 'Senest 2026-03-16.' })).toEqual({
      code: 'meeting-too-late',
      kind: 'rule',
      title: 'Mødet ligger senere, end modellen tillader',
      whatToDo: 'Vælg et tidligere tidspunkt. Senest 2026-03-16.',
    });
  });

  it('can be told as running text', () => {
    expect(inWords(reject('not-chair'))).toBe(
      'Det kan kun mødelederen eller referenten. Bed en af dem om det.',
    );
  });

  it('tells who came second to a case of the common queue no more than anybody else', () => {
    const tooLate = given(...assessed)
      .by(secondSocialWorker)
      .when(requestWait());
    tooLate.thenRejected('case-not-found', 'kan en kollega have taget den');
    expect(given().by(secondTeacher).when(requestWait()).rejection).toEqual(tooLate.rejection);
  });

  it('hides from people without part in the case that it exists', () => {
    for (const stranger of [otherSchoolLeader, administrator, secondSocialWorker, ppr, secondTeacher])
      given(...assessed)
        .by(stranger)
        .when(requestWait())
        .thenRejected('case-not-found');
  });
});

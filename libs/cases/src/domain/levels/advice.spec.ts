import { describe, expect, it } from '@jest/globals';
import { askForAdvice, giveAdvice } from '../testing/commands.js';
import { concernRaised } from '../testing/concern-history.js';
import { given } from '../testing/given.js';
import { raised } from '../testing/how-far.js';
import { adviceGiven, adviceRequested } from '../testing/later-history.js';
import {
  healthVisitor,
  ppr,
  schoolLeader,
  secondTeacher,
  socialWorker,
  teacher,
  roster,
  schoolChief,
} from '../testing/municipality.js';

describe('Asking another level for advice', () => {
  it('names who is asked and why, and hands nothing over', () => {
    const asking = given(...raised).when(askForAdvice({ ask: [ppr.personId, healthVisitor.personId] }));
    asking.then([
      {
        type: 'AdviceRequested',
        data: {
          adviceId: 'id-1',
          from: 'local',
          to: 'forum',
          question: 'Hvad kan vi prøve?',
          reason: 'Vi mangler PPR’s viden.',
          asked: [
            { personId: ppr.personId, name: ppr.name },
            { personId: healthVisitor.personId, name: healthVisitor.name },
          ],
        },
      },
    ]);
    expect(asking.state).toMatchObject({ level: 'local', threadHolder: { personId: teacher.personId } });
  });

  it('gives those asked part in the case', () => {
    given(...raised)
      .by(ppr)
      .when(giveAdvice())
      .thenRejected('case-not-found');
    given(...raised, adviceRequested([ppr]))
      .by(ppr)
      .when(giveAdvice())
      .then([{ type: 'AdviceGiven' }]);
  });

  it('is for the thread-holder', () => {
    given(...raised)
      .by(schoolLeader)
      .when(askForAdvice())
      .thenRejected('not-thread-holder');
  });

  it('asks people who sit there', () => {
    given(...raised)
      .when(askForAdvice({ ask: [] }))
      .thenRejected('nobody-to-ask');
    given(...raised)
      .when(askForAdvice({ ask: ['nobody'] }))
      .thenRejected('unknown-person');
    given(...raised)
      .when(askForAdvice({ to: 'authority', ask: [socialWorker.personId, secondTeacher.personId] }))
      .thenRejected('wrong-role-for-task');
    given(...raised)
      .when(askForAdvice({ to: 'authority', ask: [socialWorker.personId] }))
      .then([{ type: 'AdviceRequested' }]);
  });

  it('asks nobody twice for one answer', () => {
    given(...raised)
      .when(askForAdvice({ ask: [ppr.personId, healthVisitor.personId, ppr.personId] }))
      .thenRejectedAt('/ask/2', 'asked-twice');
    const asked = given(...raised, adviceRequested([ppr]));
    asked
      .when(askForAdvice({ ask: [healthVisitor.personId, ppr.personId] }))
      .thenRejectedAt('/ask/1', 'asked-twice');
    asked.when(askForAdvice({ ask: [healthVisitor.personId] })).then([{ type: 'AdviceRequested' }]);
    asked.when(askForAdvice({ question: 'Og hvad med hjemmet?' })).then([{ type: 'AdviceRequested' }]);
  });

  it('asks again whoever has answered', () => {
    const asked = [concernRaised({ level: 'authority' }), adviceRequested([teacher])];
    const again = askForAdvice({ to: 'local', ask: [teacher.personId] });
    given(...asked)
      .when(again)
      .thenRejectedAt('/ask/0', 'asked-twice');
    given(...asked, adviceGiven())
      .when(again)
      .then([{ type: 'AdviceRequested' }]);
  });

  it('asks people with several roles for the one that sits there', () => {
    const both = { ...ppr, standings: [...schoolChief.standings, ...ppr.standings] };
    given(...raised)
      .with({ roster: { ...roster, find: () => both } })
      .when(askForAdvice())
      .then([{ type: 'AdviceRequested' }]);
  });

  it('follows the model’s ways', () => {
    given(...raised)
      .when(askForAdvice({ to: 'local' }))
      .thenRejected('no-such-route');
    given(...raised)
      .when(askForAdvice({ to: 'the-moon' }))
      .thenRejected('no-such-route');
    given(concernRaised({ level: 'authority' }))
      .when(askForAdvice({ to: 'local', ask: [schoolLeader.personId] }))
      .then([{ type: 'AdviceRequested' }]);
  });
});

describe('Giving advice', () => {
  const asked = [...raised, adviceRequested([ppr])];

  it('is for those asked, once', () => {
    given(...asked)
      .by(ppr)
      .when(giveAdvice({ advice: 'Prøv et fast makkerskab.' }))
      .then([{ type: 'AdviceGiven', data: { adviceId: 'advice-1', advice: 'Prøv et fast makkerskab.' } }]);
    given(...asked)
      .by(teacher)
      .when(giveAdvice())
      .thenRejected('not-asked');
    given(...raised, adviceRequested([teacher]), adviceGiven())
      .by(teacher)
      .when(giveAdvice())
      .thenRejected('advice-given');
    given(...asked)
      .by(ppr)
      .when(giveAdvice({ adviceId: 'constructor' }))
      .thenRejected('advice-not-found');
  });

  it('silences none of the others who were asked', () => {
    given(...raised, adviceRequested([teacher, schoolLeader]), adviceGiven())
      .by(schoolLeader)
      .when(giveAdvice())
      .then([{ type: 'AdviceGiven' }]);
  });

  it('leaves the case where it is', () => {
    const { state } = given(...asked)
      .by(ppr)
      .when(giveAdvice());
    expect(state).toMatchObject({
      level: 'local',
      advice: { 'advice-1': { givenBy: [ppr.personId] } },
    });
  });
});

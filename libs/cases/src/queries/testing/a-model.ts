import type { Model } from '@tovholder/model';

/** Just enough of a model to name things by. */
export const aModel = {
  name: 'viborg',
  version: '1',
  hash: 'hash',
  title: 'En opdigtet model',
  law: { reassessment: { text: 'Barnets lov § 137', validFrom: '2024-01-01' } },
  levels: [
    { id: 'local', title: 'Lokalt praksisfællesskab', seats: [], authority: false },
    { id: 'forum', title: 'Tværfagligt mødeforum', seats: [], authority: false },
    { id: 'authority', title: 'Tværfagligt myndighedsforum', seats: [], authority: true },
  ],
  meetingKinds: [
    {
      id: 'netvaerksmoede',
      title: 'Netværksmøde',
      level: 'local',
      durationMinutes: 60,
      standsForNotification: true,
      chair: 'school-leader',
      required: [],
    },
  ],
  analysisModel: [
    {
      id: 'worries',
      title: 'Hvad er vi bekymrede for?',
      asks: 'Hvad er vi bekymrede for?',
      collects: 'contributions',
      dimensions: [],
    },
  ],
  actionCards: [
    {
      capacity: 'teacher',
      title: 'Lærer',
      expect: [],
      questions: [{ id: 'q1', asks: 'Hvad er barnet glad for?' }],
    },
  ],
  mandates: [
    { id: 'screening', title: 'Screening', level: 'authority', childHeardFirst: true },
    {
      id: 'close-case-local',
      title: 'Afslutte sagen',
      decision: 'close-case',
      level: 'local',
      roles: ['school-leader'],
      childHeardFirst: true,
    },
    { id: 'assess', title: 'Vurdere bekymringen', level: 'authority', childHeardFirst: false },
  ],
  routes: [{ id: 'local-to-authority', kind: 'escalate', from: 'local', to: 'authority', roles: [] }],
  deadlines: [
    {
      id: 'vurdering',
      title: 'Vurdér bekymringen for akut behov',
      starts: 'concern-received',
      metBy: 'concern-assessed',
      length: { amount: 24, unit: 'hours' },
      legalBasis: { text: 'Barnets lov § 136', validFrom: '2024-01-01' },
      owner: 'family-leader',
    },
  ],
} as unknown as Model;

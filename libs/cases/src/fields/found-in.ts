const ofModel = 'i sagens model: GET /cases/{caseId}/model.';
const ofCase = 'i GET /cases/{caseId}.';

/** Where a sender reads what an id may be; the API document says it of every field that asks for one. */
export const foundIn = {
  levels: `Et id fra \`levels\` ${ofModel}`,
  meetingKinds: `Et id fra \`meetingKinds\` ${ofModel}`,
  meetingKindsOfNew: 'Et id fra `meetingKinds` i modellen, som nye bekymringer begynder på: GET /models.',
  steps: `Et id fra \`analysisModel\` ${ofModel}`,
  dimensions: `Et id fra trinnets \`dimensions\` ${ofModel}`,
  fields: `Et id fra trinnets \`fields\` ${ofModel}`,
  consentPurposes: `Et id fra \`consents\` ${ofModel}`,
  outcomes: `Et id fra \`outcomes\` ${ofModel}`,
  questions: `Et id fra \`questions\` på actioncardet til det, deltageren er med som, ${ofModel}`,
  people: 'Et `personId` fra GET /people.',
  units: 'Et `unitId` fra GET /units.',
  participants: 'Et `participantId` fra GET /cases/{caseId}/meetings/{meetingId}/record.',
  cases: 'Et `caseId` fra GET /cases.',
  meetings: `Et \`meetingId\` fra \`meetings\` ${ofCase}`,
  agreements: `Et \`agreementId\` fra \`agreements\` ${ofCase}`,
  trialActions: `Et \`trialActionId\` fra \`trialActions\` ${ofCase}`,
  advice: `Et \`adviceId\` fra \`advice\` ${ofCase}`,
  consents: `Et \`consentId\` fra \`consents\` ${ofCase}`,
  decisions: `Et \`decisionId\` fra \`decisions\` ${ofCase}`,
  grants: `Et \`grantId\` fra \`grants\` ${ofCase}`,
  grantKinds: `Et id fra \`grants\` ${ofModel}`,
  tasks: `Et id fra \`discretionaryTasks\` ${ofModel}`,
  tasksOfCase: `Et \`taskId\` fra \`tasks\` ${ofCase}`,
  purposes: `Et id fra bevillingens \`purposes\` ${ofModel}`,
  measureKinds: `Et id fra \`funding.kinds\` ${ofModel}`,
  notices: `Et \`noticeId\` fra \`notices\` ${ofCase}`,
  noticeKinds: `Et id fra \`notices\` ${ofModel}`,
  measures: `Et \`measureId\` fra \`measures\` ${ofCase}`,
} as const;

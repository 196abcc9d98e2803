import type {
  AnalysisStep,
  AppealableKind,
  Capacity,
  DecisionKind,
  FieldForm,
  FieldUse,
  GateBars,
  GateCause,
  GateOpens,
  IntakeRule,
  Milestone,
  NoticeAnswer,
  NoticeCause,
  Route,
  Severity,
} from '../domain/model.js';

/** For each code the Danish term a model file uses, first the one we show, then others that mean the same. */
export type Words<Code extends string> = Readonly<
  Record<Code, readonly [term: string, ...alsoCalled: string[]]>
>;

export const capacityWords: Words<Capacity> = {
  'school-leader': ['skoleleder'],
  teacher: ['lærer/pædagog', 'lærer', 'pædagog'],
  ppr: ['PPR'],
  'health-visitor': ['sundhedsplejerske'],
  'social-worker': ['børne- og ungerådgiver', 'socialrådgiver'],
  'family-leader': ['familieafdelingsleder'],
  'school-chief': ['skolechef'],
  'family-chief': ['børne- og familiechef'],
  'note-taker': ['referent'],
  child: ['barn'],
  parent: ['forælder'],
  companion: ['bisidder'],
  'other-professional': ['anden fagperson'],
};

export const severityWords: Words<Severity> = { green: ['grøn'], yellow: ['gul'], red: ['rød'] };

export const subjectWords: Words<NonNullable<IntakeRule['when']['subject']>[number]> = {
  child: ['barn'],
  group: ['gruppe'],
};

export const collectsWords: Words<AnalysisStep['collects']> = {
  purpose: ['formål'],
  contributions: ['bidrag'],
  worries: ['bekymringer'],
  'child-voice': ['barnets stemme'],
  scales: ['skala'],
  agreements: ['aftaler'],
  outcome: ['udfald'],
  'follow-up': ['opfølgning'],
};

export const fieldFormWords: Words<FieldForm> = {
  text: ['tekst'],
  scale: ['tal fra 0 til 10'],
  date: ['dato'],
  'yes-no': ['ja eller nej'],
  choice: ['valg'],
};

export const fieldUseWords: Words<FieldUse> = {
  record: ['referat'],
  decision: ['beslutningsgrundlag'],
  'follow-up': ['opfølgning'],
  'next-meeting': ['næste møde'],
  'action-card': ['actioncard'],
};

export const gateCauseWords: Words<GateCause> = {
  'suspected-abuse': ['mistanke om overgreb'],
  'honour-conflict': ['æresrelateret konflikt'],
};

export const gateBarsWords: Words<GateBars> = { parents: ['forældrekontakt'], network: ['netværk'] };

export const gateOpensWords: Words<GateOpens> = {
  'child-heard': ['barnet er hørt'],
  'risk-assessed': ['risikovurdering skrevet'],
  'authority-opens': ['myndigheden åbner'],
};

export const routeWords: Words<Route['kind']> = {
  advice: ['spørg til råds'],
  escalate: ['send videre'],
  return: ['send tilbage'],
};

export const decisionWords: Words<DecisionKind> = {
  'assess-concern': ['vurdere bekymringen'],
  'acknowledge-notifier': ['kvittere til underretter'],
  screen: ['screene'],
  'complete-inquiry': ['afslutte afdækning'],
  'complete-examination': ['afslutte undersøgelse'],
  'decide-measure': ['beslutte indsats'],
  'start-measure': ['sætte indsats i gang'],
  'settle-funding': ['afklare finansiering'],
  'name-responsible': ['udpege ansvarlig'],
  'open-parent-contact': ['åbne for kontakt til forældre'],
  'close-case': ['afslutte forløb'],
  'reopen-case': ['genåbne forløb'],
  'hand-over-case': ['overdrage forløb'],
  'reassess-appeal': ['genvurdere klage'],
  'move-to-model': ['skifte model'],
};

export const appealableWords: Words<AppealableKind> = {
  screen: decisionWords.screen,
  'decide-measure': decisionWords['decide-measure'],
  'start-measure': decisionWords['start-measure'],
};

export const milestoneWords: Words<Milestone> = {
  'concern-raised': ['bekymring rejst'],
  'concern-received': ['bekymring modtaget'],
  'concern-assessed': ['bekymring vurderet'],
  'notifier-acknowledged': ['kvittering sendt'],
  'notifier-informed': ['underretter orienteret'],
  'meeting-held': ['møde holdt'],
  'screening-decided': ['screening afgjort'],
  'inquiry-opened': ['afdækning åbnet'],
  'inquiry-completed': ['afdækning afsluttet'],
  'examination-opened': ['undersøgelse åbnet'],
  'examination-completed': ['undersøgelse afsluttet'],
  'measure-started': ['indsats sat i gang'],
  'follow-up-held': ['opfølgning holdt'],
  'decision-told': ['afgørelse meddelt'],
  'appeal-received': ['klage modtaget'],
  'appeal-reassessed': ['klage genvurderet'],
  'decision-upheld': ['afgørelse fastholdt'],
  'appeal-forwarded': ['klage sendt videre'],
  'case-closed': ['forløb afsluttet'],
};

export const noticeCauseWords: Words<NoticeCause> = {
  'somebody-writes': ['nogen skriver det'],
  'agreement-missed': ['aftale ikke holdt'],
  'deadline-missed': ['frist ikke holdt'],
  ...milestoneWords,
};

export const noticeAnswerWords: Words<NoticeAnswer> = {
  'answer-written': ['svar skrevet'],
  'agreement-made': ['aftale lavet'],
  'meeting-called': ['møde indkaldt'],
  ...milestoneWords,
};

/** The term people see for a code: `termFor(capacityWords, 'teacher')` is `lærer/pædagog`. */
export function termFor<Code extends string>(words: Words<Code>, code: Code): string {
  return words[code][0];
}

/** Every term that may be written, each with its code. */
export function codesByTerm<Code extends string>(words: Words<Code>): ReadonlyMap<string, Code> {
  const codes = Object.keys(words) as Code[];
  return new Map(codes.flatMap((code) => words[code].map((term) => [term, code] as const)));
}

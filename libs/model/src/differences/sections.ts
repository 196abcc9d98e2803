/** How the parts of a section are spoken of. */
export interface Section {
  heading: string;
  /** One part, definite: »Fristen«. */
  noun: string;
  /** Of the neuter gender: et mandat, a new one is »nyt«. */
  neuter?: boolean;
  /** What it means that its parts stand in another order, where that is more than what is shown first. */
  ordered?: string;
}

const known: Readonly<Record<string, Section>> = {
  niveauer: { heading: 'Niveauer', noun: 'Niveauet', neuter: true },
  mødeformer: { heading: 'Mødeformer', noun: 'Mødeformen' },
  bekymringer: {
    heading: 'Bekymringer',
    noun: 'Reglen',
    ordered: 'Reglerne for bekymringer står i en anden rækkefølge: den første, der passer, gælder.',
  },
  analysemodel: {
    heading: 'Analysemodel',
    noun: 'Trinnet',
    neuter: true,
    ordered: 'Trinnene i analysemodellen kommer i en anden rækkefølge.',
  },
  udfald: { heading: 'Udfald', noun: 'Udfaldet', neuter: true },
  actioncards: { heading: 'Actioncards', noun: 'Actioncardet', neuter: true },
  mandater: { heading: 'Mandater', noun: 'Mandatet', neuter: true },
  veje: { heading: 'Veje', noun: 'Vejen' },
  frister: { heading: 'Frister', noun: 'Fristen' },
  prøvehandlinger: { heading: 'Prøvehandlinger', noun: 'Prøvehandlingen' },
  bevillinger: { heading: 'Bevillinger', noun: 'Bevillingen' },
  'valgfrie opgaver': { heading: 'Valgfrie opgaver', noun: 'Opgaven' },
  finansiering: { heading: 'Finansiering', noun: 'Finansieringen' },
  samtykke: { heading: 'Samtykke', noun: 'Samtykket', neuter: true },
  klage: { heading: 'Klage', noun: 'Klagen' },
  advis: { heading: 'Advis', noun: 'Advisset', neuter: true },
  porte: { heading: 'Porte', noun: 'Porten' },
  lovgrundlag: { heading: 'Lovgrundlag', noun: 'Hjemlen' },
  lukkedage: { heading: 'Lukkedage', noun: 'Lukkedagen' },
};

/** A section that is spoken of by its key is still spoken of: no part of the language is passed over. */
export function sectionCalled(key: string): Section {
  return Object.hasOwn(known, key) && known[key]
    ? known[key]
    : { heading: key.charAt(0).toLocaleUpperCase('da-DK') + key.slice(1), noun: `»${key}«:` };
}

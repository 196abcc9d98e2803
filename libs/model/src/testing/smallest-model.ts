/** The least a municipality could write: two levels and one meeting. Examples break it in one place each. */
export const smallestModel = `model: lille
version: "1"
titel: Den mindste model
niveauer:
  - id: local
    titel: Skolen
    pladser: [skoleleder]
  - id: authority
    titel: Myndigheden
    pladser: [familieafdelingsleder, socialrådgiver, skolechef]
    myndighed: ja
mødeformer:
  - id: network-meeting
    titel: Netværksmøde
    niveau: local
    varighed: 60 minutter
    gælder som underretning: ja
    mødeleder: skoleleder
    deltagere:
      - hvem: skoleleder
        fordi: Lederen kan ændre rammerne.
      - hvem: forælder
        fordi: Forældrene kender barnet.
      - hvem: barn
        fordi: Det handler om barnet.
bekymringer:
  - når:
      akut: ja
    mødeform: network-meeting
    holdes inden: 24 timer
  - mødeform: network-meeting
    holdes inden: 10 arbejdsdage
analysemodel:
  - { id: voice, titel: Barnet, spørgsmål: Hvad siger barnet?, samler: barnets stemme }
  - { id: agreements, titel: Aftaler, spørgsmål: Hvem gør hvad?, samler: aftaler }
  - { id: outcome, titel: Udfald, spørgsmål: Hvor nu?, samler: udfald }
  - { id: follow-up, titel: Opfølgning, spørgsmål: Hvornår igen?, samler: opfølgning }
udfald:
  - id: stay
    titel: Vi bliver
  - id: screening
    titel: Screening
    til niveau: authority
    åbner screening: ja
actioncards:
  - til: barn
    titel: Til dig
    det kan du forvente: [Du må være med.]
    forbered dig på: [{ id: dreams, spørgsmål: Hvad drømmer du om? }]
  - til: forælder
    titel: Til jer
    det kan du forvente: [I er med.]
    forbered dig på: [{ id: view, spørgsmål: Hvordan ser I det? }]
  - til: skoleleder
    titel: Til lederen
    det kan du forvente: [Du leder mødet.]
    forbered dig på: [{ id: frame, spørgsmål: Hvad kan du ændre? }]
mandater:
  - { id: m1, titel: M1, beslutning: vurdere bekymringen, niveau: authority, roller: [socialrådgiver], barnet høres først: nej }
  - { id: m2, titel: M2, beslutning: kvittere til underretter, niveau: authority, roller: [socialrådgiver], barnet høres først: nej }
  - { id: m3, titel: M3, beslutning: screene, niveau: authority, roller: [socialrådgiver], barnet høres først: ja }
  - { id: m4, titel: M4, beslutning: afslutte afdækning, niveau: authority, roller: [socialrådgiver], barnet høres først: ja }
  - { id: m5, titel: M5, beslutning: afslutte undersøgelse, niveau: authority, roller: [socialrådgiver], barnet høres først: ja }
  - { id: m6, titel: M6, beslutning: beslutte indsats, niveau: authority, roller: [socialrådgiver], barnet høres først: ja }
  - { id: m7, titel: M7, beslutning: sætte indsats i gang, niveau: authority, roller: [socialrådgiver], barnet høres først: ja }
  - { id: m8, titel: M8, beslutning: afklare finansiering, niveau: authority, roller: [skolechef], barnet høres først: nej, højst kroner: 250000 }
  - { id: m9, titel: M9, beslutning: udpege ansvarlig, niveau: local, roller: [skolechef], barnet høres først: nej }
  - { id: m10, titel: M10, beslutning: åbne for kontakt til forældre, niveau: authority, roller: [socialrådgiver], barnet høres først: ja }
  - { id: m11, titel: M11, beslutning: afslutte forløb, niveau: local, roller: [skoleleder], barnet høres først: ja }
  - { id: m12, titel: M12, beslutning: genåbne forløb, niveau: local, roller: [skoleleder], barnet høres først: nej }
  - { id: m13, titel: M13, beslutning: udpege ansvarlig, niveau: authority, roller: [skolechef], barnet høres først: nej }
veje:
  - { id: up, hvordan: send videre, fra: local, til: authority, roller: [skoleleder] }
  - { id: down, hvordan: send tilbage, fra: authority, til: local, roller: [socialrådgiver] }
frister:
  - id: assess
    titel: Vurder
    begynder ved: bekymring modtaget
    holdt ved: bekymring vurderet
    længde: 24 timer
    hjemmel: { tekst: Barnets lov § 136, gælder fra: 2024-01-01 }
    ansvarlig: familieafdelingsleder
lovgrundlag:
  underretningspligt: { tekst: Barnets lov § 133, gælder fra: 2024-01-01 }
  vurdering: { tekst: Barnets lov § 136, gælder fra: 2024-01-01 }
  kvittering: { tekst: Barnets lov § 138, gælder fra: 2024-01-01 }
  genvurdering: { tekst: Barnets lov § 137, gælder fra: 2024-01-01 }
  barnets stemme: { tekst: Barnets lov § 5, gælder fra: 2024-01-01 }
  undtagelse fra barnets stemme: { tekst: Barnets lov § 5, gælder fra: 2024-01-01 }
  screening: { tekst: Barnets lov § 18, gælder fra: 2024-01-01 }
  afdækning: { tekst: Barnets lov § 19, gælder fra: 2024-01-01 }
  undersøgelse: { tekst: Barnets lov § 20, gælder fra: 2024-01-01 }
lukkedage: [24-12]
`;

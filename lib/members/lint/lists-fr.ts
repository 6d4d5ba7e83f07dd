/**
 * What a note about somebody should not say, in French, written for Vigie and folded (no accents).
 * `word`, `begin*` (any ending), `a-phrase-of-words`.
 */
export const FR = {
  health: `
    malade malades maladie maladies cancer* diabet* depress* depression bipolaire* schizo* autis* asperger
    handicap* alcool* toxicoman* droguee drogue-dur* addict* anorex* boulimi* obese* sida vih seroposit*
    enceinte grossesse fausse-couche avortement ivg hospitalis* hopital psychiatr* antidepresseur*
    burn-out burnout arret-maladie suicid* tentative-de-suicide demence alzheimer epilep* parkinson
    traitement-medical chimiotherapie invalid* sous-tutelle sous-curatelle trouble-mental troubles-mentaux tdah dyslex*
  `,
  opinion: `
    militant* encarte* syndicalis* syndique* cgt cfdt sud-solidaires electeur* vote-pour vote-a-gauche vote-a-droite
    vote-rn vote-lfi de-gauche de-droite extreme-gauche extreme-droite gauchiste* gaucho* facho* fasciste*
    communiste* socialiste* macroniste* melenchoniste* lepeniste* frontiste* ecolo ecolos royaliste* anarchiste*
    libertarien* nationaliste* souverainiste* complotiste* antivax anti-vax wokiste* woke islamo-gauchiste* gilet-jaune gilets-jaunes
    opinions-politiques convictions-politiques
  `,
  religion: `
    musulman* islamiste* catholique* catho cathos protestant* evangelique* juif juive juifs juives judaisme
    bouddhiste* hindou* temoin-de-jehovah temoins-de-jehovah athee athees voile-islamique porte-le-voile
    croyant* pratiquant* integriste* mosquee synagogue franc-macon francs-macons sa-religion leur-religion
  `,
  origin: `
    arabe arabes maghrebin* africain* noir-de-peau une-noire un-noir asiatique* chinoise-d'origine rom roms gitan* manouche*
    tsigane* immigre* sans-papiers clandestin* etranger-en-situation origine-etrangere d'origine race ethnie metis metisse
  `,
  sexuality: `
    homosexu* gay gays lesbienne* bisexu* trans transgenre* transsexu* heterosexu* travesti* pede pedes
    orientation-sexuelle vie-sexuelle infidele adultere libertin*
  `,
  offence: `
    casier-judiciaire condamne condamnee condamnation* prison incarcer* garde-a-vue delinquant* criminel criminelle
    escroc escrocs voleur voleuse violeur pedophile* dealer* mis-en-examen mise-en-examen
  `,
  judgment: `
    penible* lourd lourdingue* relou* chiant* casse-pieds emmerdeu* boulet boulets troll trolls toxique* haineux haineuse*
    aigri* frustre* jaloux jalouse* parano paranoiaque* mytho* manipulat* pervers* narciss* hysteri* fou folle cingle* tare tares
    bizarre* louche* insupportable* detestable* odieux odieuse* arrogant* pretentieux pretentieuse* mechant* sournois* hypocrite*
    feignant* faineant* immature* caracteriel* ingerable* mauvaise-foi de-mauvaise-foi grande-gueule egocentri* agressif agressive nuisible*
    bete betes bornes borne bornee inculte* incompetent* ignorant* nul nulle nuls mediocre* ridicule* pathetique* ras-le-bol
  `,
  guess: `
    je-pense je-crois je-suppose j'imagine sans-doute surement probablement apparemment il-parait parait-il soi-disant
    j'ai-l'impression a-mon-avis on-dit-que on-m'a-dit rumeur* semble-t-il me-semble peut-etre-un peut-etre-une doit-etre
  `,
} as const

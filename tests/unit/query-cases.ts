/** A post, the queries that find it, and those that must not. Each pair is one case. */
export interface Group {
  about: string
  post: {
    text: string
    title?: string
    link?: string
    language?: string
    sourceKind?: string
    place?: string
    author?: { name: string; handle?: string }
  }
  yes: string[]
  no: string[]
}

/** Queries parted by `¦`, many to a line. */
function queries(text: string): string[] {
  return text.split('¦').map((query) => query.trim())
}

export const GROUPS: Group[] = [
  {
    about: 'words, AND, OR, NOT in both languages',
    post: { text: 'La mairie ouvre une passerelle sur le canal, les riverains applaudissent.' },
    yes: queries(`
      mairie ¦ MAIRIE ¦ mairie canal ¦ canal mairie ¦ mairie AND canal ¦ mairie ET canal ¦
      mairie && canal ¦ mairie OR préfecture ¦ préfecture OU mairie ¦ préfecture | mairie ¦
      préfecture || canal ¦ mairie -préfecture ¦ mairie NOT préfecture ¦ mairie SAUF préfecture ¦
      mairie AND NOT préfecture ¦ mairie ET SAUF préfecture ¦ NOT préfecture mairie ¦
      -préfecture mairie ¦ mairie −préfecture ¦ (mairie) ¦ ((mairie)) ¦ (mairie canal) ¦
      mairie (canal OU pont) ¦ (mairie OU pont) (canal OU rue) ¦ mairie -(pont rue) ¦
      mairie -(pont OU rue) ¦ mairie NOT NOT canal ¦ pont OU mairie canal ¦ mairie canal OU pont ¦
      mairie -"la préfecture" ¦ les riverains applaudissent`),
    no: queries(`
      préfecture ¦ mair ¦ mairies ¦ mairie préfecture ¦ mairie AND préfecture ¦
      mairie ET préfecture ¦ pont OR rue ¦ mairie -canal ¦ mairie NOT canal ¦ mairie SAUF canal ¦
      mairie AND NOT canal ¦ -canal mairie ¦ mairie −canal ¦ mairie (pont OU rue) ¦
      (pont OU rue) canal ¦ mairie -(canal OU rue) ¦ mairie -(canal passerelle) ¦
      pont OU mairie rue ¦ mairie -"une passerelle" ¦ and ¦ et mairie ¦ or canal ¦ mairie et canal`),
  },
  {
    about: 'phrases',
    post: {
      text: 'Le conseil municipal de Saint-Malo a voté. Un conseil : municipal ou pas, lisez.',
    },
    yes: queries(`
      "conseil municipal" ¦ “conseil municipal” ¦ «conseil municipal» ¦ « conseil municipal » ¦
      "CONSEIL  MUNICIPAL" ¦ "le conseil" ¦ "conseil municipal de saint malo" ¦ "saint malo" ¦
      "saint-malo" ¦ "malo a voté" ¦ "voté un conseil" ¦ "voté" ¦ "conseil municipal" voté ¦
      "conseil municipal" OU rien ¦ "conseil mun*" ¦ "municipal ou pas" ¦ -rien "a voté"`),
    no: queries(`
      "municipal conseil" ¦ "conseil de municipal" ¦ "conseil saint" ¦ "conseil municipal vote" ¦
      "conseil municipal" rien ¦ "conseil municipal" -voté ¦ "le municipal" ¦ "onseil municipal" ¦
      "conseil munici" ¦ "de malo"`),
  },
  {
    about: 'French apostrophes and elisions',
    post: {
      text: "L’Oréal s’installe aujourd’hui à l’entrée d’Aix, qu’on se le dise : j'aime l'idée.",
    },
    yes: queries(`
      oréal ¦ oreal ¦ l'oréal ¦ l’oréal ¦ L’ORÉAL ¦ "l'oréal" ¦ lʼoréal ¦ l'oreal ¦ entrée ¦
      l'entrée ¦ aix ¦ d'aix ¦ d’Aix ¦ aujourd'hui ¦ aujourd’hui ¦ "aujourd hui" ¦ qu'on ¦ idée ¦
      l'idée ¦ j'aime ¦ "j'aime l'idée" ¦ "s’installe aujourd’hui" ¦ l'entrée d'aix ¦ l'oré* ¦
      'oréal' ¦ author:x OU oréal ¦ =L'Oréal ¦ =L’Oréal`),
    no: queries(`
      loréal ¦ d'oréal ¦ l'aix ¦ m'aime ¦ aujourdhui ¦ "l idée j" ¦ =l'oréal ¦ l'oréals ¦ loreal ¦
      qu'il`),
  },
  {
    about: 'hyphens and compounds',
    post: {
      text: "L'état-major, le rendez-vous du porte-parole et le week-end à Villefranche-sur-Saône ; co-voiturage.",
    },
    yes: queries(`
      état-major ¦ etat-major ¦ "état major" ¦ état major ¦ ÉTAT-MAJOR ¦ l'état-major ¦
      porte-parole ¦ rendez-vous ¦ week-end ¦ villefranche-sur-saône ¦ villefranche ¦ saone ¦
      "sur saône" ¦ état-maj* ¦ parole ¦ état\u2011major ¦ voiturage ¦
      "porte parole et le week end" ¦ week\u2010end`),
    no: queries(`
      étatmajor ¦ major-état ¦ weekend ¦ état-major-général ¦ porte -parole ¦ covoiturage ¦
      "état le" ¦ rendezvous`),
  },
  {
    about: 'accents, ligatures, case',
    post: {
      text: 'Cœur de ville : la NOËL à Besançon, ÇA et là, œuvre d’Æthelred, Straße, naïve, cafe\u0301, Ångström, Łódź, Đà Nẵng',
    },
    yes: queries(`
      coeur ¦ cœur ¦ COEUR ¦ CŒUR ¦ noel ¦ Noël ¦ besancon ¦ Besançon ¦ ça ¦ ca ¦ la ¦ là ¦
      oeuvre ¦ œuvre ¦ aethelred ¦ strasse ¦ straße ¦ STRASSE ¦ naive ¦ café ¦ cafe ¦ cafe\u0301 ¦
      angstrom ¦ lodz ¦ da nang ¦ oeuv* ¦ œuv* ¦ coe* ¦ stra* ¦ =NOËL ¦ =Cœur ¦ =là ¦ =café ¦ =la`),
    no: queries(`
      =noel ¦ =NOEL ¦ =Noël ¦ =coeur ¦ =cœur ¦ =Coeur ¦ =La ¦ =cafe ¦ cur ¦ strase ¦ ouvre ¦
      besan ¦ =Caf* ¦ =ca`),
  },
  {
    about: 'exact writing',
    post: { text: 'Orange lance une offre. La SNCF et le Poste. orange pressée, Poste restante.' },
    yes: queries(`
      =Orange ¦ =orange ¦ =SNCF ¦ ="Orange lance" ¦ =Orange -pomme ¦ =Poste ¦ =Oran* ¦
      ="orange pressée" ¦ orange ¦ =SNCF =Poste ¦ -=sncf orange`),
    no: queries(`
      =ORANGE ¦ =sncf ¦ =Sncf ¦ ="orange lance" ¦ ="Orange pressée" ¦ =poste ¦ =ORA* ¦
      -=Orange orange ¦ =Oran`),
  },
  {
    about: 'prefixes',
    post: { text: 'Les municipalités municipales inaugurent #MunicipalDay avec @municipator' },
    yes: queries(`
      municip* ¦ MUNICIP* ¦ munic* inaug* ¦ "municipalités munici*" ¦ "les mun*" ¦ municipales* ¦
      #muni* ¦ @munic* ¦ inaugurent* ¦ -prefec* munic* ¦ mun* NEAR/2 inaug*`),
    no: queries(`
      prefec* ¦ municipalis* ¦ "municipales munici*" ¦ #munipo* ¦ @munix* ¦ unicip* ¦
      inaugurents* ¦ -munic* les`),
  },
  {
    about: 'NEAR and proximity',
    post: { text: 'un deux trois quatre cinq six sept huit neuf dix onze douze treize' },
    yes: queries(`
      un NEAR/1 deux ¦ deux NEAR/1 un ¦ un NEAR/2 trois ¦ un NEAR/5 six ¦ six NEAR/5 un ¦
      un NEAR onze ¦ onze NEAR un ¦ "un deux"~1 ¦ "deux un"~1 ¦ "un trois"~2 ¦ "trois un"~2 ¦
      "un six"~5 ¦ "un deux trois"~1 ¦ "trois un deux"~1 ¦ "un trois cinq"~3 ¦
      "un deux" NEAR/1 trois ¦ "un deux" NEAR/3 cinq ¦ un NEAR/2 (zéro OU trois) ¦
      (zéro OU un) NEAR/3 (mille OU quatre) ¦ un NEAR/1 deux NEAR/1 trois ¦ un NEAR/3 qua* ¦
      un NEAR/3 =quatre ¦ (un NEAR/1 deux) NEAR/1 trois ¦ un NEAR/1 deux dix ¦
      zéro OU un NEAR/1 deux ¦ trois NEAR/100 treize ¦ "un deux trois quatre" ¦
      "dix douze onze"~1 ¦ title:un OU un NEAR/1 deux`),
    no: queries(`
      un NEAR/1 trois ¦ trois NEAR/1 un ¦ un NEAR/4 six ¦ un NEAR douze ¦ douze NEAR un ¦
      "un trois"~1 ¦ "trois un"~1 ¦ "un six"~4 ¦ "un trois cinq"~2 ¦ "un deux" NEAR/2 cinq ¦
      un NEAR/1 un ¦ "un un"~9 ¦ un NEAR/2 (zéro OU quatre) ¦ un NEAR/1 trois NEAR/1 deux ¦
      un NEAR/2 qua* ¦ un NEAR/1 deux zéro ¦ zéro NEAR/5 un ¦ "treize un"~11 ¦ "un zéro"~50`),
  },
  {
    about: 'signs that are part of names',
    post: {
      text: 'Je code en C++ et C#, parfois F#, sur Canal+ et Disney+. C++17 aussi. AT&T, R&D, node.js, .NET, 1+1=2, Yahoo!',
    },
    yes: queries(`
      c++ ¦ C++ ¦ c# ¦ f# ¦ canal+ ¦ canal ¦ Disney+ ¦ disney ¦ at&t ¦ r&d ¦ R&D ¦ node.js ¦
      node ¦ .net ¦ net ¦ "c++ et c#" ¦ c++ -java ¦ "canal+ et disney+" ¦ "canal et disney" ¦
      yahoo! ¦ Yahoo ¦ 17 ¦ =C++ ¦ canal+*`),
    no: queries(`
      c ¦ f ¦ g# ¦ c+ ¦ java+ ¦ "c et c" ¦ yahoo+ ¦ d++ ¦ =c++ ¦ net+ ¦ j#`),
  },
  {
    about: 'hashtags and handles',
    post: {
      text: 'Bravo #ÉtéÀParis et #maVille_2026 ! Merci @Jean.Dupont et @vigie@mastodon.social, écrire à contact@exemple.fr — n#1, @marie-claire.',
    },
    yes: queries(`
      #étéàparis ¦ #eteaparis ¦ #EteAParis ¦ tag:étéàparis ¦ tag:#eteaparis ¦ #maville_2026 ¦
      maville ¦ 2026 ¦ @jean.dupont ¦ @Jean.Dupont ¦ jean ¦ dupont ¦ "jean dupont" ¦ @vigie ¦
      @vigie@mastodon.social ¦ vigie ¦ mastodon.social ¦ contact@exemple.fr ¦ exemple.fr ¦
      exemple ¦ @marie-claire ¦ "bravo #étéàparis et" ¦ "@jean.dupont et @vigie" ¦
      "merci jean dupont" ¦ #maville_20* ¦ @jean* ¦ etiquette OU tag:maville_2026 ¦
      #eteaparis -#autre`),
    no: queries(`
      #été ¦ #paris ¦ #maville ¦ @jean ¦ @dupont ¦ @exemple.fr ¦ @contact ¦ @mastodon.social ¦
      #1 ¦ tag:bravo ¦ #bravo ¦ @bravo ¦ @vigie@autre.social ¦ @marie ¦ #vigie ¦ eteaparis2 ¦
      bravo -#eteaparis`),
  },
  {
    about: 'addresses',
    post: {
      text: 'Voir https://www.exemple.fr/actus/pont?id=3 ou docs.python.org, et 192.168.1.1 ; v2.0.1',
    },
    yes: queries(`
      exemple.fr ¦ www.exemple.fr ¦ https://www.exemple.fr ¦ https://exemple.fr/actus ¦
      exemple.fr/actus/pont ¦ python.org ¦ docs.python.org ¦ "docs.python.org" ¦ 192.168.1.1 ¦
      v2.0.1 ¦ http://exemple.fr ¦ python.org/`),
    no: queries(`
      exemple.com ¦ https://exemple.fr/autre ¦ python.org/3 ¦ 192.168.1.2 ¦ v2.0.2 ¦
      exemple.fr/pont`),
  },
  {
    about: 'CJK and other scripts',
    post: {
      text: '東京タワーに行った。最高！ 서울은 아름답다. Привет, МИР: ёлка. Ελλάδα. สวัสดีครับ. مَرْحَبًا بالعالم. हिन्दी भाषा. ﾃｽﾄ 𝐕𝐢𝐠𝐢𝐞 Ｖｉｇｉｅ２',
    },
    yes: queries(`
      東京 ¦ 東京タワー ¦ タワー ¦ "東京タワー" ¦ 行 ¦ 서울 ¦ 아름답다 ¦ привет ¦ МИР ¦ елка ¦ ёлка ¦ ελλαδα ¦ Ελλάδα ¦
      สวัสดี ¦ สวัสดีครับ ¦ مرحبا ¦ بالعالم ¦ हिन्दी ¦ テスト ¦ vigie ¦ Vigie2 ¦ 東京 서울 ¦
      東京 NEAR/9 最高 ¦ 東京 -京都 ¦ 東京* ¦ （京都 OR 東京） 서울 ¦ 「東京」`),
    no: queries(`
      京東 ¦ 京都 ¦ 東タワー ¦ 울서 ¦ приве ¦ ελλα ¦ ดีสวัส ¦ مرحب ¦ हिन्द ¦ 東京 京都 ¦ "東京に" ¦ 東京 -最高`),
  },
  {
    about: 'emoji',
    post: { text: 'Bravo 👏🏽👏🏽 à tous ❤️ ! 👩\u200d💻 en 🇫🇷 et 🇨🇭, Vigie™ app ☀' },
    yes: queries(`
      👏 ¦ 👏🏿 ¦ ❤ ¦ ❤️ ¦ 👩\u200d💻 ¦ 👩 ¦ 🇫🇷 ¦ 🇨🇭 ¦ bravo 👏 ¦ "bravo 👏" ¦ 👏 -👎 ¦ ☀️ ¦
      vigie ¦ "vigie app" ¦ vigie™ ¦ 🇫🇷 OU 🇧🇪`),
    no: queries(`
      👎 ¦ 🇧🇪 ¦ 🇷🇨 ¦ 👨\u200d💻 ¦ "👏 bravo" ¦ bravo -👏 ¦ 💔`),
  },
  {
    about: 'hidden characters do not hide words',
    post: { text: 'La V\u200bi\u00adg\u200die et le pon\u2060t' },
    yes: queries(`
      vigie ¦ pont ¦ "vigie et le pont" ¦ =Vigie OU vigie`),
    no: queries(`
      v ¦ gie ¦ pon`),
  },
  {
    about: 'fields',
    post: {
      text: 'Un nouveau pont sur la Rance',
      title: 'Dinard : le chantier commence',
      link: 'https://www.ouest-france.fr/bretagne/dinard-35800/pont-123?utm_source=x',
      language: 'fr',
      sourceKind: 'google-news',
      place: 'Presse bretonne',
      author: { name: 'Anne-Marie Le Goff', handle: 'am.legoff' },
    },
    yes: queries(`
      dinard ¦ chantier pont ¦ title:dinard ¦ titre:dinard ¦ title:"le chantier" ¦ title:chan* ¦
      title:=Dinard ¦ title:(dinard OU rennes) ¦ title:(dinard chantier) ¦ pont title:dinard ¦
      site:ouest-france.fr ¦ site:www.ouest-france.fr ¦ site:fr ¦ site:.fr ¦
      site:ouest-france.fr/bretagne ¦ site:https://www.ouest-france.fr/ ¦
      pont site:ouest-france.fr ¦ pont -site:lemonde.fr ¦ url:dinard-35800 ¦ url:pont-123 ¦
      pont lang:fr ¦ pont langue:FR ¦ pont lang:fr-FR ¦ pont -lang:en ¦ pont source:google-news ¦
      pont source:bretonne ¦ pont source:"Presse bretonne" ¦ pont -source:mastodon ¦ author:goff ¦
      auteur:"le goff" ¦ author:"anne-marie le goff" ¦ author:anne-marie ¦ author:@am.legoff ¦
      author:am.legoff ¦ author:gof* ¦ pont author:goff ¦ pont -author:martin ¦
      pont (site:lemonde.fr OU site:ouest-france.fr) ¦ pont title:(chantier -retard) ¦
      -title:retard pont ¦ "le chantier commence" ¦ pont NEAR/4 rance`),
    no: queries(`
      title:pont ¦ title:rance ¦ pont title:pont ¦ goff ¦ legoff ¦ bretagne ¦
      title:"chantier le" ¦ title:(dinard OU rennes) rennes ¦ title:(dinard rennes) ¦
      title:=dinard ¦ site:france.fr ¦ site:ouest-france.com ¦ site:ouest-france.fr/paris ¦
      pont -site:ouest-france.fr ¦ url:rennes ¦ pont lang:en ¦ pont -lang:fr ¦
      pont source:mastodon ¦ pont -source:google-news ¦ author:martin ¦ author:pont ¦
      author:"goff le" ¦ author:@autre ¦ pont -author:goff ¦ "commence un" ¦
      commence NEAR/3 pont ¦ chantier NEAR/9 rance ¦ site:com`),
  },
  {
    about: 'punctuation that is not language',
    post: { text: 'Prix : 12:30, 50 % de remise — mot1/mot2… (test) [note] "cité" fin.' },
    yes: queries(`
      12:30 ¦ "12 30" ¦ 50 ¦ 50% ¦ mot1/mot2 ¦ mot2 ¦ test ¦ note ¦ cité ¦ "remise mot1" ¦
      prix: remise ¦ fin. ¦ remise, ¦ “cité” ¦ mot1… fin`),
    no: queries(`
      12:31 ¦ 51 ¦ mot3 ¦ mot1/mot3 ¦ "note test"`),
  },
]

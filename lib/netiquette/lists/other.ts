/** Insults of the other languages that are told apart, folded, by language: strong ones only. */
export const OTHER: Readonly<Record<string, string>> = {
  es: `hijo-de-puta hijos-de-puta hija-de-puta hijoputa* gilipollas cabron cabrones cabrona* puta putas puto putos maricon maricones marica
    mierda-de-persona pendejo* pendeja* imbecil imbeciles subnormal* mongolo capullo capullos zorra zorras malnacido* malparido* gonorrea idiota idiotas
    vete-a-la-mierda que-te-jodan que-te-den-por-culo chinga-tu-madre cono-de-tu-madre come-mierda comemierda* perra-de`,
  de: `arschloch arschlocher hurensohn* hurensohne hure huren fotze fotzen wichser* wixer* missgeburt* schlampe schlampen schwuchtel* kanake* kanacke* neger
    spast spasti spasten vollidiot* idiot idioten trottel depp deppen drecksau* scheisskerl* fick-dich verpiss-dich halt-die-fresse halts-maul dummkopf* dreckskerl*
    mistkerl* miststuck* penner* pisser* abschaum untermensch* nutte nutten`,
  it: `stronzo stronza stronzi stronze figlio-di-puttana figli-di-puttana puttana puttane troia troie coglione coglioni bastardo bastardi bastarda vaffanculo fanculo
    testa-di-cazzo teste-di-cazzo pezzo-di-merda pezzi-di-merda merdaccia* frocio froci ricchione* finocchio-di zoccola* mignotta* cretino cretini cretina idiota idioti imbecille*
    deficiente deficienti ritardato* muori-male sfigato* cornuto* terrone terroni`,
  pt: `filho-da-puta filhos-da-puta filha-da-puta fdp puta putas caralho-de cabrao cabroes arrombado* otario* otaria* babaca* babacas vagabunda* vadia vadias viado viados
    bicha-de cuzao cuzoes escroto-de idiota idiotas imbecil imbecis retardado* corno-manso vai-tomar-no-cu vai-se-foder vai-a-merda merda-de-gente desgracado* lixo-humano`,
  nl: `klootzak* kutwijf* kuthoer* kankerlijer* kankerhoer* hoer hoeren eikel-van lul-de-behanger mongool* debiel* idioot idioten teringlijer* tyfuslijer* slet sletten trut
    flikker-op rot-op hoerenzoon* sukkel sukkels mietje mietjes achterlijke rotzak*`,
  ar: 'كلب-ابن ابن-الكلب ابن-الكلاب شرموطة عاهرة حقير حمار غبي قحبة كس-امك خنزير ابن-الحرام',
}

/**
 * French insults, written for Vigie, folded (no accents). A word ending in `*` matches any ending.
 * `strong`: an insult wherever it stands. `mild`: coarse, or an insult only when aimed at someone.
 */
export const STRONG = `
connard* konnard* konard* conard* connar connars connasse* conasse* connasses encule* enculer* enfoire* salope salopes saloppe* salopard* salaud*
sale-batarde sales-batards gros-batard espece-de-batard bande-de-batards pute putes putain-de-toi fdp filsdepute fils-de-pute fils-de-putain fils-de-chien fils-de-pd
ntm nique-ta-mere nique-ta-race niquetamere nique-tes-morts nique-sa-mere nique-sa-race niquer-ta-mere tamere ta-mere-la-pute
pd pds pede pedes tafiole* tarlouze* tantouze* fiotte* gouine gouines goudou* travelo* enculeur*
bougnoul* bougnoule* negro negros negresse bamboula* youpin* youtre* bicot* raton-laveur-de-merde crouille* niakoue* chinetoque* chintok* chintoque* niakwe*
melon-de-merde sale-arabe sale-juif sale-race sale-migrant sale-gitan sale-musulman sales-arabes sales-juifs sales-migrants
sous-merde* sous-race* sous-homme* grosse-merde espece-de-merde tas-de-merde pauvre-merde petite-merde vieille-merde merdeux merdeuse*
abruti abrutie abrutis abruties cretin cretine cretins cretines debile-mental debiles-mentaux attarde-mental mongolien* mongol-de-merde
gros-porc grosse-truie gros-tas grosse-vache grosse-baleine sac-a-merde sac-a-foutre trou-du-cul trouduc* trou-de-balle
tete-de-con tetes-de-con tete-de-noeud face-de-pet face-de-rat pauvre-con pauvre-conne pauvres-cons gros-con grosse-conne sale-con sale-conne
t'es-con t'es-trop-con t'es-vraiment-con t'es-une-merde petit-con petite-conne vieux-con vieille-conne bande-de-cons bande-d'abrutis petits-cons jeune-con espece-de-con espece-de-conne sombre-con gros-connard
tg ta-gueule tagueule ferme-ta-gueule fermez-vos-gueules ferme-la-connard vos-gueules va-te-faire-foutre allez-vous-faire-foutre va-te-faire-enculer
va-te-faire-mettre va-te-faire-voir casse-toi-pauvre-con va-chier va-crever va-mourir va-te-pendre creve-charogne allez-crever
couille-molle couilles-molles branleur* branlo* bouffon bouffonne bouffons boufon trainee-de grognasse* poufiasse* pouffiasse* petasse* catin
raclure raclures charogne* ordure-humaine pourriture raclure-de-bidet crevure* sac-a-merde suceur* suceuse* suce-ma-bite
sale-merde sale-chien sale-chienne sale-pute sales-putes sale-pd sale-batard putain-de-race casse-couilles-de-merde enfant-de-putain
demeure-mental sinistre-abruti gogol gogole gogols gogolito neuneu-va debilos triso trisomique-va cas-social cas-soc cassos kassos
lopette* larve-humaine pleutre-va pouilleux pouilleuse bolos boloss bolosse bolosses tocard tocards tocarde mange-merde mange-tes-morts
collabo-de-merde facho-de-merde nazi-de-merde gauchiasse* islamo-racaille* gaucho-de-merde pedophile-de-merde sionard*
`

export const MILD = `
batard batarde batards batardes pauvre-type pauvres-types sale-type sales-types incapables
con cons conne connes couillon* connerie* merde merdes merdique* foutre chier chiant* chiasse emmerde* emmerdeur*
idiot idiote idiots idiotes imbecile* debile debiles stupide stupides cretinerie* andouille* bouffe-merde cruche* gourde
naze nazes nase nul nulle nuls nulles minable* pitoyable* ridicule* pathetique* ignare* inculte* ignorant ignorante ignorants
attarde attardee attardes attardees mongol mongole mongols mongolo taree tare tares tarees triso handicape-du-cerveau malade-mental
pedale pedales tapette tapettes fumier fumiers vermine sale-noir sale-blanc sales-noirs clown clowns guignol* pantin bouffons charlot charlots rigolo-va saloperie* parasite* cafard* cafards rat-d'egout sangsue* degenere* racaille* racailles
porc porcs truie cochonne chienne chiennes chien-galeux cagole garce garces poule-de-luxe trainee gueuse sorciere
hypocrite* menteur menteuse menteurs mytho mythos mythomane* traitre* lache laches collabo collabos vendu vendus pourri pourris
facho fachos fasciste* nazi nazis raciste-va gauchiste* islamo-gauchiste* islamogauchiste* feminazi* bobos khmer*
arabe-de-merde bite bites couille couilles cul gueule gueules pisse branler branle baiser baise-moi niquer nique sucer suce queutard
degage degagez casse-toi barre-toi creve crevez ta-race ta-mere vos-meres sa-race putain ptn bordel fais-chier
renoi-de-merde bicots rebeu-de-merde beurette* migrant-de-merde pedo pedos pedophile* detraque* psychopathe* sociopathe* pervers* tocarde*
mal-baisee mal-baise* vieux-croulant* vieille-peau laideron* moche* boudin grosse-dinde dinde dindes pimbeche* pecore* plouc* beauf* cassoc*
moutons-de-panurge mouton moutons decerebre* decerebree* lobotomise* sans-cervelle neuneu* teube* golmon* gol baltringue* guez zgeg schlag*
victime-va bouffonne-va chouineur* chouineuse* pleureuse* pleurnichard* fragile-va soumis-va cuck* puceau puceaux frustre-va
`

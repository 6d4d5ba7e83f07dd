/** English insults, written for Vigie, folded; the two strengths are those of `fr.ts`. */
export const STRONG = `
asshole* arsehole* assh0le* asshat* asswipe* dumbass* dumbfuck* jackass* fatass* lardass* smartass-bitch bitch bitches biatch* bastard bastards
cunt cunts cocksucker* cock-sucker* motherfuck* mutherfuck* mofo* dickhead* dick-head* dickface* dipshit* shithead* shit-head* shitbag* shitface* shitstain*
fuck-you fuck-u fuck-off fuckoff fuck-yourself fuckface* fuckwit* fucktard* fuckhead* fucker* go-fuck-yourself fuck-your-mother stfu shut-the-fuck-up eat-shit
piece-of-shit pieces-of-shit pos-human piece-of-trash piece-of-garbage waste-of-space waste-of-oxygen son-of-a-bitch sons-of-bitches sob-ass
douchebag* douche-bag* douche douches scumbag* scum-bag* scum slut sluts slutty whore whores hoe-ass skank* thot thots twat twats wanker* tosser* bellend* knobhead* prick pricks
faggot* fagot-ass fag fags dyke-bitch tranny trannies shemale* nigger* nigga-bitch niggers chink chinks gook gooks spic spics wetback* kike kikes paki pakis raghead* towelhead* sandnigger* coon-ass beaner* gypsy-scum
retard retards retarded fucktard libtard* libtards republitard* conservatard* democrap* moron morons imbecile* cretin-ass halfwit* half-wit* nitwit* numbnuts numbskull*
kys kill-yourself go-die drop-dead rot-in-hell go-to-hell kiss-my-ass suck-my-dick suck-my-cock lick-my pussy-ass pussies crackwhore*
fat-pig ugly-bitch stupid-bitch dumb-bitch crazy-bitch lying-bitch stupid-cunt fucking-idiot fucking-moron stupid-fuck dumb-fuck sick-fuck lying-sack sack-of-shit fucking-liar
`

export const MILD = `
idiot* stupid stupidity dumb dumber dumbest moronic fool fools foolish clown clowns loser losers jerk jerks creep creeps creepy weirdo*
pathetic disgusting worthless useless liar liars lying coward cowards cowardly hypocrite* traitor* snowflake* trash garbage scummy
fuck fucks fucking fucked fuckin fkn effing shit shits shitty bullshit bs-artist crap crappy damn dammit goddamn ass asses arse dick dicks cock cocks
pussy balls-less sucks suck sucker* screw-you shut-up piss-off pissed bugger bloody-idiot twit muppet plonker pillock* git
nazi nazis fascist* racist* bigot bigots bigoted commie* terrorist* pedo pedos paedo* pedophile* pervert* rapist* psycho* lunatic* insane crazy deranged nutjob* nutcase* wacko* whacko*
ugly fat-ass fatty fatso pig pigs rat rats vermin parasite* cockroach* subhuman* inbred* redneck* hillbilly* hag witch old-hag cuck cucks simp simps incel incels
ignorant ignoramus brainless brain-dead braindead delusional demented senile sheeple sheep nigga niggas hoe hoes thug thugs tool-bag
treasonous evil vile sleazy sleazebag slimeball* sicko* freak freaks degenerate* crook crooks crooked phony fraud
`

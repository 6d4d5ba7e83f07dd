import type { FR } from './lists-fr.ts'

/** What a note about somebody should not say, in English. See the French list. */
export const EN: { readonly [Kind in keyof typeof FR]: string } = {
  health: `
    sick illness* disease* cancer* diabet* depress* bipolar schizo* autis* asperger* disab* handicap*
    alcoholic* drunkard* addict* anorex* bulimi* obese hiv aids pregnan* miscarriage abortion* hospital* psychiatr*
    antidepress* burnout burn-out sick-leave suicid* dementia alzheimer* epilep* parkinson* chemo* adhd dyslex* mental-illness mentally-ill
  `,
  opinion: `
    activist* unionist* trade-union union-member votes-for voted-for left-wing right-wing far-left far-right leftist* rightist*
    fascist* communist* socialist* republican* democrat* tory tories labour-voter conservative-voter nationalist* anarchist* libertarian*
    conspiracist* antivax* anti-vax* woke maga brexiteer* remainer* political-views political-opinions
  `,
  religion: `
    muslim* islamist* catholic* protestant* evangelical* jew jews jewish judaism buddhist* hindu* jehovah* atheist* believer*
    wears-a-veil wears-a-hijab mosque synagogue churchgoer* freemason* his-religion her-religion their-religion
  `,
  origin: `
    arab arabs african* asian* black-man black-woman black-guy roma gypsy gypsies immigrant* illegal-alien* undocumented
    foreign-born ethnic* race racial mixed-race of-origin
  `,
  sexuality: `
    homosexual* gay gays lesbian* bisexual* trans transgender* transsexual* heterosexual* sexual-orientation sex-life
    cheats-on adulter*
  `,
  offence: `
    criminal-record convicted conviction* prison jailed arrested felon* criminal criminals crook crooks thief thieves rapist*
    paedophile* pedophile* dealer* indicted
  `,
  judgment: `
    annoying tiresome pain-in-the* troll trolls toxic hateful bitter jealous paranoid manipulat* narciss* hysteri* crazy insane nuts
    weird creepy shady unbearable awful obnoxious arrogant pretentious nasty mean sneaky hypocrit* lazy immature unmanageable
    bad-faith in-bad-faith loudmouth* selfish aggressive harmful stupid dumb idiot* ignorant incompetent useless mediocre
    ridiculous pathetic fed-up
  `,
  guess: `
    i-think i-believe i-guess i-suppose probably presumably apparently supposedly allegedly must-be maybe-a rumour* rumor*
    it-seems seems-to-be they-say i-was-told i-heard in-my-opinion
  `,
}

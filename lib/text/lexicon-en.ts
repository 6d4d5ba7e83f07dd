/**
 * English words of feeling that AFINN lacks or scores low (slang, words of the news), as in
 * `lexicon-fr.ts`. Written for Vigie; they win over AFINN's.
 */
export const ENGLISH_EXTRA: readonly (readonly [number, string])[] = [
  [2, 'nothing-to-complain'],
  [-2, "could-be-better doesn't-work"],
  [4, 'flawless perfection legendary iconic goat masterpiece'],
  [
    3,
    "can't-wait congrats congratulations hyped stoked pumped dope lit epic fab gorgeous stunning delicious cutest prettiest funniest sweetest",
  ],
  [
    3,
    'favorite favourite fav faves fave excited exciting awesome yay woohoo woot xoxo luv blessed legend classy',
  ],
  [
    2,
    'looking-forward hype enjoy enjoying enjoyed celebrate celebrating celebration better bday birthday bestie hugs thx ty yum yummy winner',
  ],
  [
    2,
    'relaxing sunny proud tune banger recommend recommended talented inspiring inspired treat beautiful beauty smile smiling honored',
  ],
  [
    -2,
    'ugh ew eww smh meh lame sucked gross annoying annoyed overrated underwhelming cringe flop fails failing cancelled canceled delayed stuck',
  ],
  [
    -2,
    'lies lying lied corrupt corruption terrorist terrorists terrorism terror attack attacks bomb bombing isis hurts injured injury sadly',
  ],
  [
    -2,
    'unfortunately headache lonely boring bored blame blamed hypocrite hypocrisy bigot sexist banned',
  ],
  [
    -3,
    'ffs wtf trash garbage toxic racist racism liar liars fraud scam disgusting disgrace pathetic murder murdered killed killing worst worse',
  ],
]

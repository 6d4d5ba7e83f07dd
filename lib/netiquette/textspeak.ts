import { fold } from '../text/fold.ts'
import { type Detector, excerptOf } from './context.ts'

/** Shortened words of messages, in French and English. Common ones (mdr, lol, ok) don't count. */
const SHORT = new Set(
  `slt bjr bsr cc stp svp2 pk pkoi pq pck pcq psk paske parske keske kestu koi kwa ki kil kelle ke kom komen koment tt tte ttes tjr tjrs tjs bcp dsl jtm jtd
  jsp jsuis jpp jvais jfais jpense jveux jme jte jle chui chuis ct cété g1 gt fo fodré ns vs vrm msg mnt mtn mtnt auj ojd ojdui dm1 2m1 2main ojourdui a12c
  a2m1 bi1 ri1 kelk kelke kelkun nrml qd qqn qqun qqch ds dps dc ac av pr tps trkl tkt osef rdv2 jour2 stpl svpl vazy c1 koicoubé biz bizz mwa twa swa vla
  u ur r y2 wat wut plz pls thx ty2 gr8 l8r l8 b4 2day 2nite 2moro 2morrow tmr cuz coz bcuz bcz dnt dont2 cant2 wanna2 gonna2 c u2 urself wid dat dis dem
  da ppl sum1 any1 every1 som1 no1 ne1 txt wen wat's wht wht's hw abt gd nd nt hav hv jst jus bt dey luv kno nvr`.split(
    /\s+/,
  ),
)

/** Fewest shortened words, and their share of all words, that make a post hard to read. */
const FEWEST = 4
const SHARE = 0.3

/** Text-speak so thick that other readers must decipher it. */
export const textspeak: Detector = ({ text }) => {
  const words = fold(text).match(/[\p{L}\p{N}']+/gu) ?? []
  const short = words.filter((word) => SHORT.has(word))
  if (short.length < FEWEST || short.length / words.length < SHARE) return []
  return [
    {
      id: 'textspeak',
      ruleId: 'form',
      tier: short.length / words.length >= 0.4 ? 'flagged' : 'check',
      excerpt: excerptOf([...new Set(short)].join(', ')),
      why: { key: 'textspeak', values: { count: short.length } },
    },
  ]
}

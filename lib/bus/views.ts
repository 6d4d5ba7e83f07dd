import type { Language } from '../locales/words.ts'
import type {
  EntryKind,
  Field,
  Flag,
  Member,
  Post,
  ReplyLanguage,
  TagColour,
  TagKind,
  Tone,
} from '../model.ts'
import type { Site } from '../sites/site.ts'
import type { AccountView, HintView, InformView, LadderView } from './people-views.ts'

/** What the keeper answers: views made for one surface, in the interface's language. */

/** First answer to a page's reader. */
export interface HelloView {
  /** False when Vigie is paused or this site is off: the reader ends at once. */
  on: boolean
  /** Definitions that may fit this page, best first; none fits → ask for the generic reader. */
  sites: Site[]
  language: Language
  /** Whether a small button is shown at a reply box in focus. */
  boxButton: boolean
}

/** One tag or reminder count as a mark or card shows it: colour, icon and word together. */
export interface LabelView {
  word: string
  colour: TagColour
  icon: string
}

/** What one author's mark shows; no labels for somebody who is not filed. */
export interface MarkView {
  filed: boolean
  labels: LabelView[]
}

export interface FlagView extends Flag {
  /** In words, for the hover. */
  reason: string
}

/** Where the words of alerts stand in a post's text, and which alerts, in words. */
export interface WordsView {
  hits: [start: number, end: number][]
  says: string
}

/** Answer for the posts sent, in their order; a post without an author has no mark. */
export interface PostsView {
  marks: (MarkView | null)[]
  /** The marks of people who were asked about without a post. */
  people: (MarkView | null)[]
  flags: FlagView[][]
  /** Left out when no alert's word is in any of them. */
  words?: (WordsView | null)[]
}

export interface TagView extends LabelView {
  id: string
  kind: TagKind
  preset?: number
  /** Taken off only when she is sure. */
  kept?: true
  on: boolean
}

export interface EntryView {
  id: string
  kind: EntryKind
  at: number
  /** The sentence that says what happened, in words. */
  line: string
  page?: string
  /** What else there is to know, in words: by whom, until when, edited, reversed on appeal. */
  details: string[]
  /** What an edit may start from. */
  text?: string
  excerpt?: string
  ruleId?: string
  expires?: number
  audience?: number
  topics?: string[]
  /** Of what stands on the ladder: the id that an appeal names, and whether it still counts. */
  contest?: { id: string; counts: boolean; open: boolean; reversed: boolean }
  /** Not a line of the journal: it is neither corrected nor taken back. */
  fixed?: true
}

/** The member card. */
export interface CardView {
  memberId?: string
  name: string
  handle?: string
  profile?: string
  /** True when only a displayed name ties these posts to one person. */
  weak: boolean
  earlier: { name: string; handle?: string; until: number }[]
  /** Every account of the person, the one at hand among them; none for somebody not filed. */
  accounts: AccountView[]
  ladder: LadderView
  /** What she may confirm or refuse. */
  hints: HintView[]
  inform?: InformView
  /** Since when (ms) they object to being filed. */
  objection?: number
  /** All tags there are, with whether this member wears them. */
  tags: TagView[]
  /** Reminders, warnings and sanctions that count now. */
  reminders: number
  /** Newest first; five unless all were asked for. */
  entries: EntryView[]
  total: number
  /** Verdicts on this member's mentions, oldest first, twelve at most. */
  tones: {
    at: number
    verdict: 'positive' | 'neutral' | 'negative' | 'uncertain'
    corrected?: true
  }[]
}

/** The whole file of one person, for their page in the dashboard. */
export interface MemberView extends CardView {
  memberId: string
  createdAt: number
  /** Why they are filed, the reason of the first day first. */
  purposes: Member['purpose'][]
  /** When (ms) the file goes if nothing more is heard of them; absent when it is kept. */
  until?: number
}

/** After an act on a member: their card now, and the entry that undoing takes back. */
export interface ActedView {
  card: CardView
  entryId: string
}

/** One reply of the palette, with what fills it. */
export interface ReplyView {
  id: string
  title: string
  group: string
  ruleId: string
  tone: Tone
  /** Per language, the variants in the order in which they should be offered (least used first). */
  variants: Record<ReplyLanguage, string[]>
  /** Index of each offered variant in the reply's own list. */
  order: Record<ReplyLanguage, number[]>
  fields: Field[]
  /** Why it stands where it stands, in words; only for those with a reason. */
  reason?: string
}

export interface PaletteView {
  replies: ReplyView[]
  /** Language of the post, or of the interface when it isn't known. */
  language: ReplyLanguage
  /** Address form for French replies. */
  address: 'vous' | 'tu'
  /** What was drafted in the last minutes, on any page: the same text too often looks like spam. */
  lately: { replyId: string; variant: number; at: number }[]
  /** What comes before and after every reply here. */
  around: { header: string; footer: string }
  /** The flag of the post that the replies are ranked for, if it has one. */
  flag?: string
  /** Values of the placeholders that are known (name, quote, link, date…), as each language says them. */
  values: Record<ReplyLanguage, Record<string, string>>
}

/** What the reader of a tab's top frame last said of itself. */
export interface TabHealth {
  site: string
  found: number
  withoutAuthor: number
  flagged: number
  gaveUp: boolean
  /** How sure the generic reader is of what it understood, 0 to 1; absent for a site's own. */
  sure?: number
}

/** How reading went on the pages of one site with one version of Vigie: numbers, no address. */
export interface ReadingView {
  /** The site's name; absent for the generic reader. */
  site?: string
  version: string
  pages: number
  posts: number
  withoutAuthor: number
  /** Pages on which the reader seemed out of date. */
  doubtful: number
}

/** How heated a thread is, in words, and why, strongest reason first. */
export interface HeatView {
  level: 'warm' | 'hot'
  word: string
  parts: string[]
}

/** What the popup says of the page at hand. */
export interface SiteState {
  /** `off`: never switched on, or its permission was taken back; `none`: not a web page. */
  state: 'on' | 'off' | 'paused' | 'none'
  /** The pattern to ask the browser for, and the name to show. */
  pattern?: string
  host?: string
  health?: TabHealth
  /** Name of the site whose own reader is at work; absent for the generic one. */
  reader?: string
  /** Name of the site whose reader she left for the generic one here. */
  left?: string
  /** Absent while the thread is calm. */
  heat?: HeatView
  /** The site's reader seems out of date here: posts without authors, or none where due. */
  doubt?: 'unread' | 'empty'
}

/** The posts of the page that she looked at last, where a reader is. */
export interface PageAtHand {
  host: string
  posts: Post[]
}

/** What one place answered to a search; the error is a sentence of the `health` table. */
export interface SearchView {
  posts: Post[]
  error?: { key: string; values?: Record<string, string | number> }
}

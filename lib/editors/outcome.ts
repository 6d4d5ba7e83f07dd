/** Why a reply went to the clipboard instead of the box. The box holds what it held before. */
export type WhyCopied =
  /** the box can't be edited */
  | 'read-only'
  /** the reply would go over the box's `maxlength` */
  | 'too-long'
  /** no technique had any effect, or the editor took the text out again */
  | 'rejected'
  /** the editor changed the text or what was around it; `detail` says if the box was restored */
  | 'changed'
  /** the box left the page */
  | 'removed'
  /** an input method was composing a word and did not finish */
  | 'composing'

export type WhyFailed =
  | 'empty'
  | 'aborted'
  /** insertion did not work and the browser refused the clipboard too */
  | 'no-clipboard'

/** What became of a reply. It's never both in the box and said to be on the clipboard. */
export type Outcome =
  | {
      kind: 'inserted'
      /** The box that holds the text: another one than asked where the page replaced it on focus. */
      box: HTMLElement
      /**
       * Takes the text away and only it. False, with the box left as it was, when it was edited
       * since or when its own undo doesn't give back what stood before.
       */
      undo(): Promise<boolean>
    }
  | { kind: 'copied'; why: WhyCopied; detail?: 'restored' | 'left' }
  | { kind: 'failed'; why: WhyFailed; instead?: WhyCopied; detail?: 'restored' | 'left' }

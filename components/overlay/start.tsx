import { toast, toasts } from '@/components/toasts.ts'
import { Toasts } from '@/components/toasts-view.tsx'
import { chooseLanguage } from '@/components/words.ts'
import { boxOf } from '@/lib/editors/box.ts'
import { focus, neighbourhood } from '@/lib/editors/focus.ts'
import { remember } from '@/lib/editors/insert.ts'
import { card as cardEn } from '@/lib/locales/en/card.ts'
import { palette as paletteEn } from '@/lib/locales/en/palette.ts'
import { card as cardFr } from '@/lib/locales/fr/card.ts'
import { palette as paletteFr } from '@/lib/locales/fr/palette.ts'
import { words } from '@/lib/locales/words.ts'
import type { Found } from '@/lib/page/reader.ts'
import type { Overlay, PaletteSpot, Room } from '@/lib/page/room.ts'
import { leadsAway, nameOf } from '@/lib/sites/box.ts'
import { addressed } from './addressed.ts'
import { offerAtBox } from './box-button.tsx'
import { Card } from './card.tsx'
import type { Desk } from './desk.ts'
import { boxDoubt, type Doubt, type Draft, neighbour, paceDoubt, type Session } from './drafting.ts'
import { putDraft } from './insertion.ts'
import { createLayer } from './layer.ts'
import { flaggedInView, nextFlagged } from './next-flagged.ts'
import { ownBox } from './own-box.ts'
import { Palette } from './palette.tsx'
import { placeAt } from './place.ts'
import { openerOf, pointTo } from './pointing.tsx'
import { sizeWith } from './size.ts'

/** Readies the member card and the reply palette of a frame; nothing is drawn until one is opened. */
export function startOverlay(room: Room): Overlay {
  const { language } = room.settings
  chooseLanguage(language)
  const say = words({ fr: paletteFr, en: paletteEn }, language)
  const sayCard = words({ fr: cardFr, en: cardEn }, language)
  let leave = () => layer.close('back')
  let opened: 'card' | 'palette' | undefined
  let near: Element | undefined
  /** The post she acted on last. */
  let acted: Found | undefined

  const layer = createLayer(
    language,
    { refused: () => desk.say(say('untrusted')), lost: () => shut('back') },
    room.signal,
  )
  const shut = (focusGoes: 'back' | 'stay') => {
    opened = undefined
    layer.close(focusGoes)
    drawToasts()
  }
  /** Toasts stand inside the surface while one is open: all else is inert then. */
  const drawToasts = () => {
    const show = !opened && toasts.value.length > 0
    layer.float(show ? <Toasts /> : null, near)
  }
  const stopToasts = toasts.subscribe(drawToasts)
  room.signal.addEventListener('abort', stopToasts)

  const desk: Desk = {
    room,
    notes: new Map(),
    leave: () => leave(),
    say: toast,
    reply: (spot) => openPalette(spot),
  }
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return
    event.preventDefault()
    leave()
  }

  const openCard = (found: Found, anchor: DOMRect) => {
    const name = found.post.author?.name ?? ''
    const content = (
      <>
        <Card key={found.post.id} found={found} desk={desk} />
        <Toasts />
      </>
    )
    opened = 'card'
    acted = found
    near = found.element
    leave = () => shut('back')
    const how = { label: sayCard('label', { name }), kind: 'card' as const, near, outside: leave }
    const surface = layer.open(content, how)
    surface.addEventListener('keydown', closeOnEscape)
    drawToasts()
    placeAt(surface, () => anchor, room.signal)
  }

  const openPalette = ({ found, box: spot }: PaletteSpot, failed?: Doubt) => {
    if (opened === 'palette') return leave()
    const box = (spot && boxOf(spot)) ?? (found && ownBox(room, found))
    const around = box ? neighbourhood(box) : []
    if (box) remember(box)
    const openerFor = (post: Found | undefined) => (box || !post ? undefined : openerOf(room, post))
    const session: Session = {
      ...{ found, box, failed },
      opener: (post) => {
        const control = openerFor(post)
        return control && (nameOf(control) || say('itsReply'))
      },
      step: (from, by) => neighbour(room, from, by),
      size: (text) => sizeWith(text, box, room),
      insert(draft, found, sure) {
        const doubt = box && sure !== 'other' ? boxDoubt(room, found, box, draft.next) : undefined
        const pace = doubt ?? paceDoubt(draft)
        if (pace) return pace
        shut(box ? 'stay' : 'back')
        const opener = openerFor(found)
        if (opener && found) void lead(draft, found, opener)
        else void finish(draft, found, box)
        return undefined
      },
    }
    opened = 'palette'
    near = box ?? found?.element
    leave = () => {
      shut(box ? 'stay' : 'back')
      if (box?.isConnected) void focus(box, around)
    }
    const name = found?.post.author?.name
    const label = name ? say('titleTo', { name }) : say('title')
    const content = (
      <>
        <Palette session={session} />
        <Toasts />
      </>
    )
    const surface = layer.open(content, {
      ...{ label, kind: 'palette' as const, outside: () => leave() },
      ...(near && { near }),
    })
    surface.addEventListener('keydown', closeOnEscape)
    drawToasts()
  }

  /** Puts the draft where it belongs; what could not be put anywhere is shown again. */
  const finish = async (draft: Draft, found: Found | undefined, box: HTMLElement | undefined) => {
    if (await putDraft(draft, { found, box }, desk, say)) {
      if (draft.next) await goOn(found)
      return
    }
    const spot = { ...(found && { found }), ...(box && { box }) }
    openPalette(spot, { kind: 'failed', text: draft.drawn.text })
  }
  /** Shows her the site's own way to answer this post, and drafts into the box that it opens. */
  const lead = async (draft: Draft, found: Found, control: HTMLElement) => {
    if (leadsAway(control)) {
      control.scrollIntoView({ block: 'center' })
      control.focus({ preventScroll: true })
      return finish(draft, found, undefined)
    }
    const tip = say('pressOpener', { label: nameOf(control) || say('itsReply') })
    const box = () => ownBox(room, found)
    const opened = await pointTo({ control, tip, pin: layer.pin, box, signal: room.signal })
    if (opened === 'left') return
    if (opened && boxDoubt(room, found, opened, draft.next))
      return openPalette({ found, box: opened })
    await finish(draft, found, opened)
  }
  const goOn = async (found: Found | undefined) => {
    const next = await nextFlagged(room, found).catch(() => undefined)
    if (!next) return desk.say(say('lastFlagged'))
    next.element.scrollIntoView({ block: 'center' })
    openPalette({ found: next })
  }
  /** Without a post at hand, the first flagged one in view is what she came for. */
  const openAtHand = async (spot: PaletteSpot) => {
    const found = (await flaggedInView(room).catch(() => undefined)) ?? acted
    openPalette({ ...spot, ...(found && { found }) })
  }
  const openSpot = ({ addressed: about, ...given }: PaletteSpot) => {
    const meant = about ? addressed(room) : undefined
    const spot = meant ? { ...given, found: meant } : given
    if (opened === 'palette' || spot.found) openPalette(spot)
    else void openAtHand(spot)
  }
  offerAtBox(room, {
    label: say('boxButton'),
    pin: layer.pin,
    open: (box) => openSpot({ ...room.spot(), box }),
  })
  return {
    openCard,
    openPalette: openSpot,
  }
}

import type { BrowserName } from '../../../scripts/lib/browsers.ts'

/** Something a person could point at: its accessible role, and its name or a pattern of it. */
export interface Target {
  role: string
  name: string | RegExp
}

/** A target as it was found, closed shadow roots included. */
export interface Seen {
  role: string
  name: string
  /** Text of a box, or the state of a choice. */
  value?: string
  focused: boolean
  /** In the viewport's pixels; undefined when it has no box. */
  box?: { x: number; y: number; width: number; height: number }
}

/** What the person's system is set to. */
export interface Look {
  dark?: boolean
  width?: number
  height?: number
}

export interface Weight {
  /** Bytes of script objects. */
  heap: number
  /** Nodes of documents, detached ones included. */
  nodes: number
  listeners: number
}

export interface Tab {
  /** Current address. */
  url(): Promise<string>
  /** Goes to an address and waits until its document is there. */
  open(url: string): Promise<void>
  reload(): Promise<void>
  /** Makes it the tab that is seen: browsers let hidden ones wait. Opening and clicking do too. */
  front(): Promise<void>
  /** All that match now, in document order. */
  all(target: Target): Promise<Seen[]>
  /** Waits for the first that matches. */
  see(target: Target, patience?: number): Promise<Seen>
  /** Waits until none matches. */
  gone(target: Target, patience?: number): Promise<void>
  /** A real click in the middle of a target, or of a page's own element (a CSS selector). */
  click(target: Target | string): Promise<void>
  /** Two clicks there, as fast as a hand makes them. */
  doubleClick(target: Target | string): Promise<void>
  /** Moves the pointer there. */
  hover(target: Target | string): Promise<void>
  /** Keys held together, as in `Alt+Shift+V`; names as in KeyboardEvent.key. */
  press(keys: string): Promise<void>
  type(text: string): Promise<void>
  /** The text of a page's own field or editable element. */
  text(selector: string): Promise<string>
  /** Runs in the page itself, as its own script would: what a hostile page could do. */
  run<T, A>(work: (given: A) => T | Promise<T>, given: A): Promise<T>
  /** Everything readable on the page and in our closed roots, in order, a line each. */
  words(): Promise<string>
  /** The HTML of the card or palette that is open, out of its closed root. */
  surface(): Promise<string>
  look(look: Look): Promise<void>
  /** What the page and all that runs in it weigh after a collection, where the browser tells. */
  weight?(): Promise<Weight>
  /** A PNG of the viewport, or of one target with some room around it. */
  picture(file: string, target?: Target | string): Promise<void>
  close(): Promise<void>
}

export interface Driver {
  name: BrowserName
  /** "Chromium 156.0…", for reports. */
  version: string
  /** Errors written on any console since the start, ours and the pages'. */
  errors(): Promise<string[]>
  open(url: string): Promise<Tab>
  /** Opens one of the extension's own pages, as in `popup.html`. */
  room(page: string): Promise<Tab>
  /** Waits for a tab that something else opened. */
  opened(url: string | RegExp): Promise<Tab>
  /** What stands on the toolbar icon. */
  badge(): Promise<string>
  /** Notifications that the extension shows, or has shown where there is no desktop. */
  notifications(): Promise<number>
  /** As if the keys of a command were pressed, which no protocol can send to the browser itself. */
  command(name: string): Promise<void>
  /** Makes an alarm go off now, as its time would. */
  ring(alarm: string): Promise<void>
  /** The alarms that are set, and when (ms) each is due. */
  alarms(): Promise<{ name: string; due: number }[]>
  /** Sets the time (ms) at which an alarm is due, keeping its period. */
  setAlarm(name: string, when: number): Promise<void>
  /** Whether the background runs at this moment; to ask doesn't wake it. */
  keeperRuns(): Promise<boolean>
  /** Opens an address in a window of its own. */
  openWindow(url: string): Promise<void>
  /** Opens an address in a private window, which nothing here can look into. */
  openPrivately(url: string): Promise<void>
  /** Allows the extension in private windows, or not, as the person may in the browser's settings. */
  allowPrivate(on: boolean): Promise<void>
  /** Closes private windows: in Firefox tabs would open in them as long as one is there. */
  closePrivate(): Promise<void>
  /** Stops the background at once, in the middle of anything. */
  killKeeper(): Promise<void>
  /** Gives or takes back the access to all sites, as the person may in the browser's own settings. */
  grant(on: boolean): Promise<void>
  /** Loads the extension anew, as an update does; its data stays, open pages lose their reader. */
  reloadExtension(): Promise<void>
  /** Ends the browser and starts it again on the same profile; `killed` gives it no time to end. */
  restart(how?: 'closed' | 'killed'): Promise<void>
  /** Ends the browser, spoils the files of the extension's database, and starts it again. */
  spoilDatabase(): Promise<void>
  close(): Promise<void>
  /** Leaves the browser to a person, without the tabs that only served us; settles at its end. */
  handOver(): Promise<void>
}

/** Whether a tab only served us: it is neither of a site nor the page that welcomes. */
export const servedUs = (url: string): boolean => !/^https?:|\/welcome\.html/.test(url)

export interface Hosts {
  http: number
  https: number
  /** Only names that end so are led there, and the rest of the world stays; all by default. */
  under?: string
}

export interface Wishes {
  /** Folder of the built extension. */
  extension: string
  /** Ports that host names are led to, so that real names can be served here. */
  hosts?: Hosts
  /** Language of the browser; French by default, the product's first language. */
  language?: 'fr' | 'en'
  /** Folder that the profile is made in; one for temporary files by default. */
  disk?: string
  /** Shows a window. */
  visible?: boolean
  dark?: boolean
}

/** The name of a target, for messages. */
export function called(target: Target | string): string {
  return typeof target === 'string' ? target : `${target.role} “${String(target.name)}”`
}

/** Whether a role and name are those of a target. A plain name must be the whole name. */
export function fits(target: Target, role: string, name: string): boolean {
  if (role.toLowerCase() !== target.role.toLowerCase()) return false
  const clean = name.replace(/\s+/g, ' ').trim()
  return typeof target.name === 'string' ? clean === target.name : target.name.test(clean)
}

import { browser } from 'wxt/browser'
import { listen } from '../bus/listen.ts'
import { meansOpened, onChange } from '../db/changes.ts'
import { entries } from './acts.ts'
import { drawBadge } from './badge.ts'
import { card } from './card.ts'
import { charterHandlers } from './charters.ts'
import { config } from './config.ts'
import { discover } from './discover.ts'
import { follow } from './follow.ts'
import { identities } from './identities.ts'
import { keys } from './keys.ts'
import { lint } from './lint.ts'
import { members } from './members.ts'
import { mentions } from './mentions.ts'
import { commandPressed, drawMenu, menuClicked } from './menu.ts'
import { makeTallies, metrics } from './metrics.ts'
import { keepHours, notificationClicked } from './notify.ts'
import { page } from './page.ts'
import { pageAtHand } from './page-at-hand.ts'
import { personFile } from './person-file.ts'
import { records } from './records.ts'
import { replies } from './replies.ts'
import { replyStore } from './reply-store.ts'
import { announceReports, reportClicked } from './reports.ts'
import { keepAlarm, ROUND_ALARM, round } from './round.ts'
import { offerOmnibox, search } from './search.ts'
import { forgetTab, isOn, registerReader, sites, sitesChanged, startReaders } from './sites.ts'
import { sources } from './sources.ts'
import { keepUpkeepAlarm, UPKEEP_ALARM, upkeep } from './upkeep.ts'
import { watch } from './watch.ts'

/**
 * Starts the keeper. Every listener is registered synchronously here: an event that wakes a killed
 * worker is only delivered to listeners that exist at the end of its first turn.
 */
export function startKeeper(): void {
  const handlers = {
    ...page,
    ...card,
    ...entries,
    ...identities,
    ...charterHandlers,
    ...lint,
    ...members,
    ...personFile,
    ...replies,
    ...replyStore,
    ...config,
    ...watch,
    ...sources,
    ...discover,
    ...follow,
    ...keys,
    ...pageAtHand,
    ...search,
    ...sites,
    ...mentions,
    ...metrics,
    ...records,
  }
  listen(handlers, ({ url }) => isOn(url))

  browser.runtime.onInstalled.addListener(({ reason }) => {
    void drawMenu()
    // An update ends the readers in open pages; this starts new ones.
    void registerReader().then(() => startReaders())
    if (reason === 'install')
      void browser.tabs.create({ url: `${browser.runtime.getURL('/')}welcome.html` })
  })
  browser.runtime.onStartup.addListener(() => {
    void drawBadge()
    void registerReader()
  })
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ROUND_ALARM) void round('due').then(() => keepHours())
    if (name === UPKEEP_ALARM) {
      void upkeep()
      // What can't be told now is at the next hour.
      void announceReports().catch(() => undefined)
    }
  })
  offerOmnibox()
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    void menuClicked(menuItemId, tab?.id, frameId)
  })
  browser.commands.onCommand.addListener((command, tab) => {
    void commandPressed(command, tab?.id)
  })
  // Optional: absent until the browser grants it.
  browser.notifications?.onClicked.addListener((id) => {
    void notificationClicked(id)
    void reportClicked(id)
  })
  // The question closes Firefox's popup: what was granted starts from here.
  browser.permissions.onAdded.addListener(() => void sitesChanged().then(() => startReaders()))
  browser.permissions.onRemoved.addListener(() => void sitesChanged())
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId))

  // Another context of ours wrote mentions: the badge follows.
  onChange((stores) => {
    if (stores.includes('mentions')) void drawBadge()
    // Pages that were opened meanwhile have no reader yet.
    if (meansOpened(stores)) void startReaders()
  })
  void keepAlarm()
  void keepUpkeepAlarm()
  void drawBadge()
  void makeTallies().catch(() => undefined)
}

import { charter as charterEn } from './en/charter.ts'
import { common as commonEn, mention as mentionEn } from './en/common.ts'
import { dashboard as dashboardEn } from './en/dashboard.ts'
import { editor as editorEn } from './en/editor.ts'
import { errors as errorsEn } from './en/errors.ts'
import { exchange as exchangeEn } from './en/exchange.ts'
import { exclude as excludeEn } from './en/exclude.ts'
import { exports as exportsEn } from './en/exports.ts'
import { health as healthEn } from './en/health.ts'
import { imports as importsEn } from './en/imports.ts'
import { indicators as indicatorsEn } from './en/indicators.ts'
import { keeping as keepingEn } from './en/keeping.ts'
import { ladder as ladderEn } from './en/ladder.ts'
import { library as libraryEn } from './en/library.ts'
import { members as membersEn } from './en/members.ts'
import { metrics as metricsEn } from './en/metrics.ts'
import { packs as packsEn } from './en/packs.ts'
import { people as peopleEn } from './en/people.ts'
import { person as personEn } from './en/person.ts'
import { popup as popupEn } from './en/popup.ts'
import { query as queryEn } from './en/query.ts'
import { flags as flagsEn, rules as rulesEn } from './en/rules.ts'
import { search as searchEn } from './en/search.ts'
import { settings as settingsEn } from './en/settings.ts'
import { signals as signalsEn } from './en/signals.ts'
import { sources as sourcesEn } from './en/sources.ts'
import { spaces as spacesEn } from './en/spaces.ts'
import { tags as tagsEn } from './en/tags.ts'
import { transfer as transferEn } from './en/transfer.ts'
import { watch as watchEn } from './en/watch.ts'
import { welcome as welcomeEn } from './en/welcome.ts'
import { charter as charterFr } from './fr/charter.ts'
import { common as commonFr, mention as mentionFr } from './fr/common.ts'
import { dashboard as dashboardFr } from './fr/dashboard.ts'
import { editor as editorFr } from './fr/editor.ts'
import { errors as errorsFr } from './fr/errors.ts'
import { exchange as exchangeFr } from './fr/exchange.ts'
import { exclude as excludeFr } from './fr/exclude.ts'
import { exports as exportsFr } from './fr/exports.ts'
import { health as healthFr } from './fr/health.ts'
import { imports as importsFr } from './fr/imports.ts'
import { indicators as indicatorsFr } from './fr/indicators.ts'
import { keeping as keepingFr } from './fr/keeping.ts'
import { ladder as ladderFr } from './fr/ladder.ts'
import { library as libraryFr } from './fr/library.ts'
import { members as membersFr } from './fr/members.ts'
import { metrics as metricsFr } from './fr/metrics.ts'
import { packs as packsFr } from './fr/packs.ts'
import { people as peopleFr } from './fr/people.ts'
import { person as personFr } from './fr/person.ts'
import { popup as popupFr } from './fr/popup.ts'
import { query as queryFr } from './fr/query.ts'
import { flags as flagsFr, rules as rulesFr } from './fr/rules.ts'
import { search as searchFr } from './fr/search.ts'
import { settings as settingsFr } from './fr/settings.ts'
import { signals as signalsFr } from './fr/signals.ts'
import { sources as sourcesFr } from './fr/sources.ts'
import { spaces as spacesFr } from './fr/spaces.ts'
import { tags as tagsFr } from './fr/tags.ts'
import { transfer as transferFr } from './fr/transfer.ts'
import { watch as watchFr } from './fr/watch.ts'
import { welcome as welcomeFr } from './fr/welcome.ts'

/** The sentences of Vigie's own pages, each area in its two languages, for `useWords`. */
export const common = { fr: commonFr, en: commonEn }
export const mention = { fr: mentionFr, en: mentionEn }
export const popup = { fr: popupFr, en: popupEn }
export const dashboard = { fr: dashboardFr, en: dashboardEn }
export const exports = { fr: exportsFr, en: exportsEn }
export const imports = { fr: importsFr, en: importsEn }
export const keeping = { fr: keepingFr, en: keepingEn }
export const members = { fr: membersFr, en: membersEn }
export const library = { fr: libraryFr, en: libraryEn }
export const exchange = { fr: exchangeFr, en: exchangeEn }
export const editor = { fr: editorFr, en: editorEn }
export const exclude = { fr: excludeFr, en: excludeEn }
export const signals = { fr: signalsFr, en: signalsEn }
export const packs = { fr: packsFr, en: packsEn }
export const search = { fr: searchFr, en: searchEn }
export const watch = { fr: watchFr, en: watchEn }
export const metrics = { fr: metricsFr, en: metricsEn }
export const indicators = { fr: indicatorsFr, en: indicatorsEn }
export const settings = { fr: settingsFr, en: settingsEn }
export const errors = { fr: errorsFr, en: errorsEn }
export const health = { fr: healthFr, en: healthEn }
export const query = { fr: queryFr, en: queryEn }
export const charter = { fr: charterFr, en: charterEn }
export const ladder = { fr: ladderFr, en: ladderEn }
export const people = { fr: peopleFr, en: peopleEn }
export const person = { fr: personFr, en: personEn }
export const rules = { fr: rulesFr, en: rulesEn }
export const sources = { fr: sourcesFr, en: sourcesEn }
export const spaces = { fr: spacesFr, en: spacesEn }
export const flags = { fr: flagsFr, en: flagsEn }
export const tags = { fr: tagsFr, en: tagsEn }
export const transfer = { fr: transferFr, en: transferEn }
export const welcome = { fr: welcomeFr, en: welcomeEn }

import type { welcome as fr } from '../fr/welcome.ts'
import type { Like } from '../words.ts'

/** The first day's page. */
export const welcome: Like<typeof fr> = {
  title: 'Welcome to Vigie',
  intro:
    'Vigie knows the members you follow, drafts your replies and keeps watch over what people say of you. It never sends anything in your place.',
  language: 'Language',
  languageAuto: 'The browser’s',

  sites: 'Where do you moderate?',
  sitesText:
    'Each site asks its own permission. There Vigie reads the posts on display, their authors and dates; it publishes nothing.',
  siteOn: 'allowed',
  allow: 'Allow {name}',
  ownSite: 'Your forum or blog',
  ownSiteHint: 'Its address. Vigie recognises {list}, and reads most others too.',
  ownSiteAdd: 'Allow this site',
  ownSiteWrong: 'This is not an address such as forum.example.com.',
  refused: 'The browser did not give access to {name}. Nothing has changed.',
  allowed: 'Vigie now reads {name}. Reload pages already open if needed.',
  later: 'Later: open a site, click Vigie’s icon, then “Read this site”.',

  alertDone: 'The watch has begun. Alerts and sources are set in the dashboard.',

  data: 'Where does your data go?',
  dataHere: 'Nowhere: it stays in this browser, without an account or a server.',
  dataPeople: 'Vigie only keeps the people you act on. Each file can be exported or erased.',
  dataBackup:
    'Uninstalling Vigie erases everything. To back up: dashboard, Settings, “Export everything”.',
  finish: 'Open the dashboard',
  tip: 'Pin Vigie’s icon to the toolbar to see the number of mentions.',
}

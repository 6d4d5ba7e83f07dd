import { browser } from 'wxt/browser'
import { welcome } from '@/lib/locales/pages/welcome.ts'
import { act } from '../act.ts'
import { toast } from '../toasts.ts'
import { wordsOf } from '../words.ts'

/**
 * Asks the browser for some sites and has Vigie read them. Call it straight from a click: the
 * browser only asks then. True when she said yes.
 */
export async function allowSite(patterns: string[], name: string): Promise<boolean> {
  const granted = await browser.permissions.request({ origins: patterns }).catch(() => false)
  const say = wordsOf(welcome)
  if (!granted) {
    toast(say('refused', { name }))
    return false
  }
  await act('site.set', { patterns, on: true }, () => toast(say('allowed', { name })))
  return true
}

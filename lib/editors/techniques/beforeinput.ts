import { send, transfer } from '../realm.ts'

/** Announces a replacement, as a spell checker does; Lexical takes its text from `dataTransfer`. */
export function replacement(box: HTMLElement, text: string): boolean {
  const dataTransfer = transfer(box, { 'text/plain': text })
  const inputType = 'insertReplacementText'
  return send(box, 'InputEvent', 'beforeinput', { inputType, data: text, dataTransfer })
}

/**
 * Announces a paste: unlike a paste itself it makes Slate read the selection first, which it
 * otherwise learns up to 100 ms late.
 */
export function announcedPaste(box: HTMLElement, text: string): boolean {
  const dataTransfer = transfer(box, { 'text/plain': text })
  return send(box, 'InputEvent', 'beforeinput', { inputType: 'insertFromPaste', dataTransfer })
}

/** Announces typed text; Slate takes it. */
export function announced(box: HTMLElement, text: string): boolean {
  return send(box, 'InputEvent', 'beforeinput', { inputType: 'insertText', data: text })
}

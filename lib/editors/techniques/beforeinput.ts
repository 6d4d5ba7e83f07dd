import { send, transfer } from '../realm.ts'

/** Announces a replacement, as a spell checker does; Lexical takes its text from `dataTransfer`. */
export function replacement(box: HTMLElement, text: string): boolean {
  const dataTransfer = transfer(box, { 'text/plain': text })
  const inputType = 'insertReplacementText'
  return send(box, 'InputEvent', 'beforeinput', { inputType, data: text, dataTransfer })
}

/** Announces typed text; Slate takes it. */
export function announced(box: HTMLElement, text: string): boolean {
  return send(box, 'InputEvent', 'beforeinput', { inputType: 'insertText', data: text })
}

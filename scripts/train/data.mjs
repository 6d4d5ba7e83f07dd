// The labelled sets of ../shared/fixtures/text (see docs/model-card.md for what they are).
import { existsSync, readFileSync } from 'node:fs'

/** Where the sets are; `VIGIE_TEXT` may name another folder. */
export const FOLDER = process.env.VIGIE_TEXT ?? '../shared/fixtures/text'

export const TONE_LANGUAGES = ['fr', 'en', 'es', 'de', 'it', 'pt']

/** Whether the sets are on this machine. */
export const present = () => existsSync(`${FOLDER}/sent_fr_train.jsonl`)

/** Rows `{ text, label }` of one set. */
export function read(name) {
  return readFileSync(`${FOLDER}/${name}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ t, y }) => ({ text: t, label: y }))
}

/**
 * Rows of a set's train or validation split, or of both. The French forum set comes in one piece:
 * one row in four is its validation.
 */
export function split(name, which) {
  if (name === 'toxifr_agree') {
    const rows = read('toxifr_agree_train')
    return which === 'both' ? rows : rows.filter((_, k) => (k % 4 === 1) === (which === 'val'))
  }
  return which === 'both'
    ? [...read(`${name}_train`), ...read(`${name}_val`)]
    : read(`${name}_${which}`)
}

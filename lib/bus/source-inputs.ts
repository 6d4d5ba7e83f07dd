import * as v from 'valibot'
import { Address, few, typed } from '../parse.ts'
import { SourceInput } from './inputs.ts'

const fields = v.record(v.pipe(v.string(), v.maxLength(40)), typed(2048))
const kind = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/))

/** A service, by the kind of source that needs its key and that source's fields. */
export const KeyInput = v.object({ kind, fields })
export const KeyGiven = v.object({ kind, fields, key: fields })
export const KeyTried = v.object({ kind, fields, key: v.exactOptional(fields) })

/** Sources of a list that was imported. */
export const SourcesInput = v.object({ sources: few(v.omit(SourceInput, ['id']), 1000) })
export const UsualInput = v.object({ url: Address })

import type { VNode } from 'preact'
import { place } from './address.ts'
import { MemberPage } from './member-page.tsx'
import { MemberList } from './roll/member-list.tsx'

/** The members, or the page of the one in the address. */
export function MembersRoom(): VNode {
  const { id } = place.value
  return id === undefined ? <MemberList /> : <MemberPage id={id} />
}

import { useEffect, useRef, type RefObject } from 'react'
import { gatheringLinkId } from './parts/comingList'
import { isRenamedFrom } from './route'

/** Takes the keyboard along: to the title of what was opened, and back to the link it was opened from. */
export function useArrival(opened: string | null, title: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  const before = useRef(opened)
  useEffect(() => {
    document.title = title
  }, [title])
  useEffect(() => {
    const from = before.current
    before.current = opened
    // A keyboard taken out of an open dialog would leave it unreadable, and out of a field stop whoever writes.
    if (from === opened || isRenamedFrom(from)) return
    const link = opened === null && from !== null ? document.getElementById(gatheringLinkId({ id: from })) : null
    if (link) return link.focus()
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [opened])
  return heading
}

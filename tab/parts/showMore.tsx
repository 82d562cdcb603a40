import { Button } from '@fluentui/react-components'
import { useRef } from 'react'
import { flushSync } from 'react-dom'
import { useLook } from '../look'
import { useWords } from '../words'

/** Stands right below a list or a table. The keyboard goes on to the first of what it shows, since the button may be gone. */
export function ShowMore({ count, onMore }: { count: number; onMore: () => void }) {
  const look = useLook()
  const { texts } = useWords()
  const box = useRef<HTMLDivElement>(null)
  const showMore = () => {
    const list = box.current?.previousElementSibling
    const rows = () => list?.querySelectorAll<HTMLElement>(':scope > li, :scope > tbody > tr') ?? []
    const before = rows().length
    flushSync(onMore)
    const first = rows()[before]
    if (!first) return
    first.tabIndex = -1
    first.focus()
  }
  return (
    <div ref={box}>
      <Button className={look.touch} onClick={showMore}>
        {texts.showMore(count)}
      </Button>
    </div>
  )
}

import { useEffect, useRef, useState } from 'react'
import { clockText } from '../../bot/texts/dates'
import { useLook } from '../look'
import type { Seen } from '../tables'
import { useWords } from '../words'

const QUIET_MS = 30_000

/** Tells whoever listens to the page that figures have changed, and not at every single answer. */
export function UpdateNews({ seen }: { seen: Seen }) {
  const look = useLook()
  const { language, texts } = useWords()
  const [at, setAt] = useState<Date | null>(null)
  const before = useRef(seen)
  const toldAt = useRef(-Infinity)
  useEffect(() => {
    const tables = Object.values(seen.tables)
    const known = Object.values(before.current.tables)
    before.current = seen
    if (tables.every((table, index) => table === known[index])) return
    if (performance.now() - toldAt.current < QUIET_MS) return
    toldAt.current = performance.now()
    const timer = setTimeout(() => setAt(seen.at))
    return () => clearTimeout(timer)
  }, [seen])
  return (
    <div role="status" className={look.hidden}>
      {at && texts.updated(clockText(language, at))}
    </div>
  )
}

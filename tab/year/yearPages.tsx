import { useEffect, useMemo, useRef } from 'react'
import { leadsNetwork } from '../../bot/domain/member'
import { clashRulesFrom } from '../../bot/domain/planning/clashes'
import type { Records } from '../../bot/domain/records'
import type { Me } from '../../bot/http/contract'
import type { Commands } from '../commands'
import { openedYear } from './address'
import { ImportYear } from './importYear'
import { PlanYear } from './planYear'
import { YearWheel } from './yearWheel'

/** The year wheel and the two ways of planning a whole year; loaded when one of them is opened. */
export function YearPages({
  address,
  me,
  records,
  commands,
  now,
  onMade,
}: {
  address: string
  me: Me
  records: Records
  commands: Commands
  now: Date
  onMade: () => void
}) {
  const titleRef = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    window.scrollTo(0, 0)
    titleRef.current?.focus({ preventScroll: true })
  }, [address])
  const rules = useMemo(() => clashRulesFrom(records.settings, records.areas), [records.settings, records.areas])
  const own = leadsNetwork(me) ? null : me.area
  const opened = openedYear(address)
  if (!opened) return null
  const { year, part } = opened
  switch (part) {
    case 'wheel':
      return <YearWheel key={year} year={year} records={records} rules={rules} now={now} titleRef={titleRef} />
    case 'plan':
      return (
        <PlanYear
          key={year}
          year={year}
          own={own}
          records={records}
          rules={rules}
          commands={commands}
          now={now}
          titleRef={titleRef}
          onMade={onMade}
        />
      )
    case 'import':
      return (
        <ImportYear key={year} year={year} records={records} commands={commands} titleRef={titleRef} onMade={onMade} />
      )
  }
}

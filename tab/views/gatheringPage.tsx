import { lazy, Suspense, type RefObject } from 'react'
import type { Gathering } from '../../bot/domain/gathering'
import { mayLead, type Member } from '../../bot/domain/member'
import type { Records } from '../../bot/domain/records'
import type { Me } from '../../bot/http/contract'
import type { Clock } from '../clock'
import type { Commands } from '../commands'
import { useAnswersFor } from '../planning/useAnswersFor'
import { GatheringView } from './gathering'
import { GatheringMore } from './gatheringMore'

const PlanTools = lazy(async () => ({ default: (await import('../planning/planTools')).PlanTools }))

/** A gathering with all that can be done about it; whatever is not needed at once is loaded when it is opened. */
export function GatheringPage({
  gathering,
  me,
  records,
  now,
  clock,
  commands,
  refresh,
  mayInvite,
  onInvite,
  personAddressOf,
  titleRef,
}: {
  gathering: Gathering | undefined
  me: Me
  records: Records
  now: Date
  clock: Clock
  commands: Commands
  refresh: () => Promise<unknown>
  mayInvite: boolean
  onInvite: (gathering: Gathering) => void
  personAddressOf: (member: Member) => string | null
  titleRef: RefObject<HTMLHeadingElement | null>
}) {
  const shared = { me, records, now, commands, onChanged: refresh, titleRef }
  const { notesOf, toolOf, dialog } = useAnswersFor({ ...shared, gathering })
  const isOwn = gathering !== undefined && mayLead(me, gathering)
  return (
    <>
      <GatheringView
        gathering={gathering}
        records={records}
        now={now}
        mayInvite={mayInvite}
        mayLead={isOwn}
        onInvite={onInvite}
        personAddressOf={personAddressOf}
        notesOf={notesOf}
        toolOf={toolOf}
        tools={
          isOwn && (
            <Suspense>
              <PlanTools {...shared} gathering={gathering} clock={clock} />
            </Suspense>
          )
        }
        titleRef={titleRef}
      >
        {gathering && (
          <GatheringMore
            gathering={gathering}
            records={records}
            now={now}
            mayLead={isOwn}
            commands={commands}
            onChanged={refresh}
          />
        )}
      </GatheringView>
      {dialog}
    </>
  )
}

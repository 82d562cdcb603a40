import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons/svg/add'
import { SendRegular } from '@fluentui/react-icons/svg/send'
import { lazy, Suspense } from 'react'
import type { Gathering } from '../../bot/domain/gathering'
import type { Area } from '../../bot/domain/member'
import { planLinkTexts } from '../../bot/texts/tab/topics/planLink'
import type { Commands } from '../commands'
import { NARROW, useLook } from '../look'
import { useWords } from '../words'
import { NEW_PLAN_ADDRESS } from './planAddress'
import { useTask } from './task'

const InviteTogetherDialog = lazy(async () => ({
  default: (await import('./inviteTogetherDialog')).InviteTogetherDialog,
}))

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    [NARROW]: { '& > *': { flexGrow: 1 } },
  },
})

const FEWEST_TOGETHER = 2

/** The ways in to planning, on the overview. */
export function PlanEntry({
  drafts,
  areas,
  ownArea,
  now,
  commands,
  onSent,
}: {
  /** Those that may be called now. */
  drafts: readonly Gathering[]
  areas: readonly Area[]
  ownArea: string | null
  now: Date
  commands: Commands
  onSent: () => Promise<unknown>
}) {
  const styles = useStyles()
  const look = useLook()
  const { language } = useWords()
  const words = planLinkTexts[language]
  const together = useTask<null>()
  return (
    <div className={styles.row}>
      <Button as="a" href={NEW_PLAN_ADDRESS} className={look.touch} icon={<AddRegular />}>
        {words.create}
      </Button>
      {(drafts.length >= FEWEST_TOGETHER || together.task?.isOpen) && (
        <Button className={look.touch} icon={<SendRegular />} onClick={() => together.open(null)}>
          {words.together}
        </Button>
      )}
      {together.task && (
        <Suspense>
          <InviteTogetherDialog
            key={together.task.number}
            isOpen={together.task.isOpen}
            drafts={drafts}
            areas={areas}
            ownArea={ownArea}
            now={now}
            commands={commands}
            onSent={onSent}
            onClose={() => together.close()}
          />
        </Suspense>
      )}
    </div>
  )
}

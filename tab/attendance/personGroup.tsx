import { makeStyles, tokens } from '@fluentui/react-components'
import { useId } from 'react'
import type { PersonAtGathering } from '../../bot/domain/figures/overview'
import type { MemberId, Workplace, WorkplaceId } from '../../bot/domain/member'
import { useLook } from '../look'
import { PersonRow, type PersonRowProps } from './personRow'
import type { Refused } from './kept/sender'

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  rows: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
    listStyleType: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
})

type Shared = Pick<PersonRowProps, 'ways' | 'isCompleted' | 'onTick' | 'onMore'>

export function PersonGroup({
  title,
  people,
  workplaces,
  waitingFor,
  refused,
  ...shared
}: Shared & {
  title: string
  people: readonly PersonAtGathering[]
  workplaces: ReadonlyMap<WorkplaceId, Workplace>
  waitingFor: ReadonlySet<MemberId>
  refused: readonly Refused[]
}) {
  const styles = useStyles()
  const look = useLook()
  const id = useId()
  if (people.length === 0) return null
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h2 className={look.small} id={id}>
        {title} ({people.length})
      </h2>
      <ul className={styles.rows}>
        {people.map(({ member, mark }) => (
          <PersonRow
            key={member.id}
            id={member.id}
            name={member.name}
            workplace={member.workplace === null ? null : (workplaces.get(member.workplace)?.name ?? null)}
            presence={mark?.presence ?? null}
            minutes={mark?.minutes ?? null}
            source={mark?.source ?? null}
            isWaiting={waitingFor.has(member.id)}
            refusal={refused.find((each) => each.member === member.id)?.refusal ?? null}
            {...shared}
          />
        ))}
      </ul>
    </section>
  )
}

import { Badge, Link, makeStyles, Switch, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { FollowUp } from '../../bot/domain/absence/followUp'
import type { Area } from '../../bot/domain/member'
import { useLook } from '../look'
import { gatheringAddress } from '../route'
import { dateOf, useWords } from '../words'
import { Choice } from './choice'
import { ShowMore } from './showMore'
import { StackTable, type StackColumn } from './stackTable'

const PAGE = 10
const EVERYWHERE = ''

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalM,
  },
  comment: { whiteSpace: 'pre-line' },
  badge: { whiteSpace: 'nowrap', flexShrink: 0 },
})

export function FollowUpList({
  followUps,
  areas,
  own,
  now,
}: {
  followUps: readonly FollowUp[]
  areas: readonly Area[]
  own: string | null
  now: Date
}) {
  const styles = useStyles()
  const look = useLook()
  const { language, texts } = useWords()
  const words = texts.followUp
  const [area, setArea] = useState(own ?? EVERYWHERE)
  const [onlyOpen, setOnlyOpen] = useState(false)
  const [count, setCount] = useState(PAGE)
  if (followUps.length === 0) return <p className={look.plain}>{words.none}</p>

  // The gathering people remember comes first, and in it those still open.
  const inArea = followUps
    .filter(({ member }) => area === EVERYWHERE || member.area === area)
    .sort((one, other) => other.gathering.start.getTime() - one.gathering.start.getTime())
  const open = inArea.filter(({ acknowledged }) => !acknowledged)
  const chosen = onlyOpen ? open : inArea
  const columns: StackColumn<FollowUp>[] = [
    { name: words.nurse, cell: ({ member }) => member.name },
    {
      name: words.gathering,
      cell: ({ gathering }) => (
        <>
          <Link href={gatheringAddress(gathering.id)}>{gathering.title}</Link>
          <div className={look.quiet}>{dateOf(language, gathering.start, now)}</div>
        </>
      ),
    },
    { name: words.kind, cell: ({ kind }) => texts.absenceKind[kind] },
    { name: words.manager, cell: ({ manager }) => manager?.name ?? words.noManager },
    {
      name: words.status,
      cell: ({ acknowledged }) =>
        acknowledged ? (
          words.acknowledged(dateOf(language, acknowledged.at, now))
        ) : (
          <Badge appearance="outline" color="important" size="large" className={styles.badge}>
            {words.notAcknowledged}
          </Badge>
        ),
    },
    {
      name: words.comment,
      cell: ({ acknowledged }) =>
        acknowledged?.comment ? <span className={styles.comment}>{acknowledged.comment}</span> : null,
    },
  ]
  return (
    <>
      <div className={styles.tools}>
        <Choice
          label={words.area}
          value={area}
          onChoose={setArea}
          options={[
            { value: EVERYWHERE, text: texts.allAreas },
            ...areas.map(({ id, name }) => ({ value: id, text: name })),
          ]}
        />
        <Switch label={words.onlyOpen} checked={onlyOpen} onChange={(_, data) => setOnlyOpen(data.checked)} />
      </div>
      <p className={look.quiet} role="status">
        {inArea.length === 0
          ? words.none
          : open.length === 0
            ? words.noneOpen
            : words.summary(open.length, inArea.length)}
      </p>
      {chosen.length > 0 && (
        <StackTable
          label={words.title}
          columns={columns}
          rows={chosen.slice(0, count)}
          keyOf={({ gathering, member }) => `${gathering.id}|${member.id}`}
        />
      )}
      {chosen.length > count && (
        <ShowMore count={Math.min(3 * PAGE, chosen.length - count)} onMore={() => setCount(count + 3 * PAGE)} />
      )}
    </>
  )
}

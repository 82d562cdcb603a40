import { Link } from '@fluentui/react-components'
import { offersOnline, offersOnSite } from '../../bot/domain/gathering'
import type { Area } from '../../bot/domain/member'
import type { GatheringFigures } from '../../bot/domain/figures/overview'
import type { ReactNode } from 'react'
import { outsideTexts } from '../../bot/texts/tab/topics/outside'
import { useLook } from '../look'
import { gatheringAddress } from '../route'
import { dateOf, useWords } from '../words'
import { areaNames } from './areaNames'
import { gatheringLinkId } from './comingList'
import { StackTable, type StackColumn } from './stackTable'

export function HeldTable({
  figures,
  areas,
  year,
  now,
}: {
  figures: readonly GatheringFigures[]
  areas: readonly Area[]
  year: number
  now: Date
}) {
  const look = useLook()
  const { language, texts } = useWords()
  const words = texts.held
  const present = (members: number, fromOutside: number): ReactNode =>
    fromOutside === 0 ? (
      members
    ) : (
      <>
        {members} <span className={look.quiet}>{outsideTexts[language].came(fromOutside)}</span>
      </>
    )
  const columns: StackColumn<GatheringFigures>[] = [
    {
      name: words.gathering,
      cell: ({ gathering }) => (
        <Link href={gatheringAddress(gathering.id)} id={gatheringLinkId(gathering)}>
          {gathering.title}
        </Link>
      ),
    },
    { name: words.date, cell: ({ gathering }) => dateOf(language, gathering.start, now) },
    { name: words.areas, cell: ({ gathering }) => areaNames(gathering, areas, texts.allAreas) },
    {
      name: words.onSite,
      isNumber: true,
      cell: ({ gathering, onSite, outside }) =>
        onSite + outside.onSite > 0 || offersOnSite(gathering) ? present(onSite, outside.onSite) : null,
    },
    {
      name: words.online,
      isNumber: true,
      cell: ({ gathering, online, outside }) =>
        online + outside.online > 0 || offersOnline(gathering) ? present(online, outside.online) : null,
    },
  ]
  if (figures.length === 0) return <p className={look.plain}>{words.none(year)}</p>
  return <StackTable label={words.title} columns={columns} rows={figures} keyOf={({ gathering }) => gathering.id} />
}

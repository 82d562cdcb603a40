import { Link } from '@fluentui/react-components'
import type { Area } from '../../bot/domain/member'
import type { GatheringFigures } from '../../bot/domain/overview'
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
  const { language, texts } = useWords()
  const words = texts.held
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
    { name: words.onSite, isNumber: true, cell: ({ onSite }) => onSite },
    { name: words.online, isNumber: true, cell: ({ online }) => online },
  ]
  if (figures.length === 0) return <p style={{ margin: 0 }}>{words.none(year)}</p>
  return <StackTable label={words.title} columns={columns} rows={figures} keyOf={({ gathering }) => gathering.id} />
}

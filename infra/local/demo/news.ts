import { addDays, dayIn, instantAt, OSLO, yearOf } from '../../../bot/domain/day'
import type { MemberId } from '../../../bot/domain/member'
import { workdayFrom } from '../../../bot/domain/messages/quiet'
import type { News, NewsContent, NewsId } from '../../../bot/domain/news'

const WRITER = 'nl' as MemberId
// Further back than news is sent to whoever could not be reached, so that starting the demo sends nobody an old letter.
const DAYS_SINCE_SENT = 45

const nothingMore: Omit<NewsContent, 'title' | 'text'> = {
  links: [],
  picture: null,
  pictureAlt: '',
  areas: [],
  roles: ['area-leader', 'line-manager', 'network-leader', 'resource-nurse', 'working-group'],
}

/** A letter that was sent a while ago, and one that is being written. */
export function demoNews(now: Date): News[] {
  const today = dayIn(OSLO, now)
  const sentAt = instantAt(OSLO, workdayFrom(addDays(today, -DAYS_SINCE_SENT)), '10:00')
  const year = yearOf(dayIn(OSLO, sentAt))
  const written = { ...nothingMore, by: WRITER, sequence: 0 }
  return [
    {
      ...written,
      id: 'n-0d5e9a30-0001-4000-8000-000000000001' as NewsId,
      title: `Nytt fra nettverket ${year}`,
      text: [
        'Takk for innsatsen så langt. Dere er mange som bruker det dere lærer på samlingene, og som tar det med hjem til kollegene.',
        'Dette skjer framover:\n- områdesamlinger i alle seks områder\n- introduksjonskurs for nye ressurssykepleiere og lederne deres\n- dialogmøte for ledere på nett',
        'Har dere ønsker om tema, så si fra til områdelederen.',
      ].join('\n\n'),
      links: [{ title: 'Kompetanseplanen', url: 'https://example.org/kompetanseplan' }],
      at: sentAt,
      stage: 'sent',
      sentAt,
    },
    {
      ...written,
      id: 'n-0d5e9a30-0002-4000-8000-000000000002' as NewsId,
      title: 'Julebrev til ressurssykepleierne',
      text: 'Året går mot slutten, og vi vil gjerne takke dere.\n\nHer kommer noen ord om fagdagen.',
      roles: ['resource-nurse'],
      at: instantAt(OSLO, addDays(today, -1), '14:30'),
      stage: 'draft',
    },
  ]
}

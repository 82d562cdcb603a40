import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { dayIn, OSLO } from '../../bot/domain/day'
import type { Gathering } from '../../bot/domain/gathering'
import type { Language } from '../../bot/domain/member'
import type { Records } from '../../bot/domain/records'
import type { GuestRequest } from '../../bot/http/contract/meeting'
import { clockText, dateText } from '../../bot/texts/dates'
import { meetingTabTexts } from '../../bot/texts/tab/topics/meeting'
import type { Commands } from '../commands'
import { useLook } from '../look'
import { Section } from '../parts/section'
import { useWords } from '../words'
import { GuestItem } from './guestItem'
import { readMeeting, sendDecision } from './meetingRequests'

const REFRESH_MS = 30_000

/** The online meeting, for whoever keeps the list: what is wrong with it, and who nobody knows. Nothing to tell, nothing shown. */
export function MeetingGuests({
  gathering,
  records,
  now,
  commands,
  onChanged,
}: {
  gathering: Gathering
  records: Records
  now: Date
  commands: Commands
  /** Reads the lists again: somebody may be on them now who was not. */
  onChanged: () => Promise<unknown>
}) {
  const look = useLook()
  const { language } = useWords()
  const words = meetingTabTexts[language]
  const queries = useQueryClient()
  const key = ['meeting', gathering.id]
  const meeting = useQuery({
    queryKey: key,
    queryFn: () => readMeeting(commands, gathering.id),
    refetchInterval: REFRESH_MS,
    refetchIntervalInBackground: false,
    retry: false,
  })
  const decide = async (print: string, request: GuestRequest) => {
    await sendDecision(commands, gathering.id, print, request)
    // The lists take longer, and nothing that can be pressed here waits for them.
    void onChanged()
    await queries.invalidateQueries({ queryKey: key })
  }
  if (!meeting.data) {
    if (!meeting.isError) return null
    return (
      <Section title={words.title}>
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.notRead}</MessageBarBody>
          <MessageBarActions>
            <Button size="large" onClick={() => void meeting.refetch()}>
              {words.again}
            </Button>
          </MessageBarActions>
        </MessageBar>
      </Section>
    )
  }
  const { problem, reportReadAt, guests } = meeting.data
  if (problem === null && reportReadAt === null && guests.length === 0) return null
  return (
    <Section title={words.title} lead={reportReadAt && words.read(momentText(language, new Date(reportReadAt), now))}>
      {problem !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.problem[problem]}</MessageBarBody>
        </MessageBar>
      )}
      {guests.length > 0 && (
        <>
          <h3 className={look.small}>{words.unknown}</h3>
          <p className={look.quiet}>{words.unknownHelp}</p>
          <ul className={look.list} aria-label={words.unknown}>
            {guests.map((guest) => (
              <GuestItem
                key={guest.print}
                guest={guest}
                gathering={gathering}
                records={records}
                onDecide={(request) => decide(guest.print, request)}
              />
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}

/** «12. mars kl. 15.10» */
function momentText(language: Language, instant: Date, now: Date): string {
  const day = dateText(language, dayIn(OSLO, instant), dayIn(OSLO, now))
  return `${day}${language === 'en' ? ', ' : ' kl. '}${clockText(language, instant)}`
}

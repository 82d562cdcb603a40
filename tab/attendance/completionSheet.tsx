import { Button, makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from '@fluentui/react-components'
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { dayIn, OSLO } from '../../bot/domain/day'
import { offersOnline, offersOnSite, type Gathering } from '../../bot/domain/gathering'
import type { Language, MemberId } from '../../bot/domain/member'
import type { CompletionAnswer } from '../../bot/http/contract/list'
import { clockText, dayText } from '../../bot/texts/dates'
import { attendanceCompletionTexts } from '../../bot/texts/tab/topics/attendanceCompletion'
import { attendanceSavingTexts } from '../../bot/texts/tab/topics/attendanceSaving'
import type { Commands } from '../commands'
import { useLook } from '../look'
import { useWords } from '../words'
import { AwayList } from './awayList'
import { askCompletion } from './listCommands'
import { Sheet } from './sheet'

const useStyles = makeStyles({
  strong: { margin: 0, fontWeight: tokens.fontWeightSemibold },
})

const SOON_MS = 60_000

/** First exactly who will be told what, and only then the button. */
export function CompletionSheet({
  isOpen,
  gathering,
  now,
  commands,
  backTo,
  onClose,
}: {
  isOpen: boolean
  gathering: Gathering
  now: Date
  commands: Commands
  backTo: string
  onClose: () => void
}) {
  const styles = useStyles()
  const look = useLook()
  const queries = useQueryClient()
  const { language, texts } = useWords()
  const words = attendanceCompletionTexts[language]
  const [ticks, setTicks] = useState<ReadonlyMap<MemberId, boolean>>(new Map())
  const asked = {
    excused: [...ticks].filter(([, isExcused]) => isExcused).map(([id]) => id),
    shown: [...ticks].filter(([, isExcused]) => !isExcused).map(([id]) => id),
  }
  const trial = useQuery({
    queryKey: ['completion', gathering.id, asked],
    queryFn: () => askCompletion(commands, gathering.id, { ...asked, dryRun: true }),
    placeholderData: keepPreviousData,
    networkMode: 'always',
    enabled: isOpen,
    staleTime: 0,
    gcTime: 0,
    retry: false,
  })
  const completing = useMutation({
    mutationFn: () => askCompletion(commands, gathering.id, { ...asked, dryRun: false }),
    networkMode: 'always',
    onSuccess: () => queries.invalidateQueries({ queryKey: ['tables'] }),
  })
  const done = completing.data?.ok ? completing.data : null
  const planned = done ?? (trial.data?.ok ? trial.data : null)
  const refusal = refusalIn(completing.data) ?? refusalIn(trial.data)
  const isTrying = trial.isFetching && !done
  return (
    <Sheet
      isOpen={isOpen}
      title={done ? words.doneTitle : words.title}
      close={done || refusal ? words.close : words.cancel}
      backTo={backTo}
      isBusy={completing.isPending}
      onClose={onClose}
      actions={
        planned &&
        !done &&
        !refusal && (
          <Button
            appearance="primary"
            size="large"
            disabledFocusable={completing.isPending || isTrying || trial.isError}
            onClick={() => !completing.isPending && !isTrying && completing.mutate()}
          >
            {completing.isPending ? words.completing : words.complete}
          </Button>
        )
      }
    >
      <div role="status">
        {trial.isPending && <Spinner label={words.looking} labelPosition="below" />}
        {done && <p className={styles.strong}>{words.done}</p>}
      </div>
      {refusal && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{attendanceSavingTexts[language].refusal[refusal]}</MessageBarBody>
        </MessageBar>
      )}
      {trial.isError && !done && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {texts.problem.offline.text}{' '}
            <Button className={look.touch} onClick={() => void trial.refetch()}>
              {texts.retry}
            </Button>
          </MessageBarBody>
        </MessageBar>
      )}
      {completing.isError && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{words.failed}</MessageBarBody>
        </MessageBar>
      )}
      {planned && !refusal && (
        <>
          <p className={look.plain}>{presentText(planned)}</p>
          {planned.away.length === 0 && <p className={look.plain}>{words.everybodyCame}</p>}
          {planned.away.length > 0 && <p className={styles.strong}>{sendsText(planned)}</p>}
          <AwayList
            away={planned.away}
            ticks={ticks}
            isDone={done !== null || completing.isPending}
            onTick={(id, isExcused) => setTicks((before) => new Map(before).set(id, isExcused))}
          />
        </>
      )}
    </Sheet>
  )

  function presentText({ present }: Extract<CompletionAnswer, { ok: true }>): string {
    const isHybrid = offersOnSite(gathering) && offersOnline(gathering)
    if (isHybrid) return words.present(present.onSite, present.online)
    return words.presentOneWay(present.onSite + present.online)
  }

  function sendsText({ away, sendsAt }: Extract<CompletionAnswer, { ok: true }>): string {
    if (!away.some(({ tellsNurse }) => tellsNurse)) return words.none
    const at = new Date(sendsAt)
    if (at.getTime() - now.getTime() < 2 * SOON_MS) return done ? words.sent : words.sendsNow
    return words.sends(momentText(language, at, now))
  }
}

/** «mandag 16. mars kl. 07.00» */
function momentText(language: Language, instant: Date, now: Date): string {
  const day = dayText(language, dayIn(OSLO, instant), dayIn(OSLO, now))
  return `${day} ${language === 'en' ? 'at' : 'kl.'} ${clockText(language, instant)}`
}

function refusalIn(answer: CompletionAnswer | undefined) {
  return answer && !answer.ok ? answer.refusal : null
}

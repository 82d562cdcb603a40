import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  tokens,
} from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { useState, type RefObject } from 'react'
import type { GatheringId } from '../../bot/domain/gathering'
import { pollOpened, pollsAnswer, type AskedPoll, type PollsAnswer } from '../../bot/http/contract/polls'
import { READY_POLL_IDS, READY_POLLS } from '../../bot/texts/polls/ready'
import { pollLinkTexts } from '../../bot/texts/tab/poll/link'
import { pollTexts } from '../../bot/texts/tab/poll/poll'
import type { Commands } from '../commands'
import { useLook } from '../look'
import { Section } from '../parts/section'
import { TabProblem } from '../problem'
import { gatheringAddress } from '../route'
import { PageHead } from '../sending/pageHead'
import { Loading } from '../views/loading'
import { Problem } from '../views/problem'
import { useWords } from '../words'
import { askedFrom, BLANK, type Missing } from './ownQuestion'
import { OwnQuestionFields } from './ownQuestionFields'
import { pollScreenAddress } from './pollAddress'

const useStyles = makeStyles({
  actions: { display: 'flex', flexDirection: 'column', alignItems: 'start', rowGap: tokens.spacingVerticalM },
  link: { display: 'inline-flex', alignItems: 'center', minHeight: '44px' },
})

type StartProps = { gathering: string; commands: Commands; titleRef: RefObject<HTMLHeadingElement | null> }

/** Choose a question or write one, and start: the room's own page. */
export function PollStart({ gathering, commands, titleRef }: StartProps) {
  const look = useLook()
  const { language } = useWords()
  const words = pollTexts[language]
  const path = `/api/gatherings/${encodeURIComponent(gathering)}/polls`
  const asked = useQuery({
    queryKey: ['polls', gathering],
    queryFn: async () => pollsAnswer.parse(await commands.ask('GET', path)),
    retry: false,
    staleTime: 0,
  })
  const head = (title: string, lead: string) => (
    <PageHead
      back={{ address: gatheringAddress(gathering as GatheringId), text: words.back }}
      title={title}
      titleRef={titleRef}
    >
      <p className={look.quiet}>{lead}</p>
    </PageHead>
  )
  if (asked.error instanceof TabProblem && asked.error.kind === 'forbidden') {
    return head(pollLinkTexts[language].title, words.refusal['not-yours'])
  }
  if (asked.error instanceof TabProblem && asked.error.kind === 'not-found') {
    return head(pollLinkTexts[language].title, words.refusal['not-found'])
  }
  if (asked.isError) return <Problem error={asked.error} onRetry={() => void asked.refetch()} />
  if (!asked.data) return <Loading />
  const open = asked.data.polls.find(({ phase }) => phase === 'open')
  return (
    <>
      {head(pollLinkTexts[language].title, `${asked.data.title}. ${words.lead}`)}
      {asked.data.refusal !== null ? (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{words.refusal[asked.data.refusal]}</MessageBarBody>
        </MessageBar>
      ) : (
        !open && <StartForm gathering={gathering} commands={commands} onRefused={() => void asked.refetch()} />
      )}
      {asked.data.polls.length > 0 && <Earlier gathering={gathering} polls={asked.data.polls} />}
    </>
  )
}

function Earlier({ gathering, polls }: { gathering: string; polls: PollsAnswer['polls'] }) {
  const look = useLook()
  const styles = useStyles()
  const { language } = useWords()
  const words = pollTexts[language]
  return (
    <Section title={words.earlier}>
      <ul className={look.list}>
        {polls.map(({ survey, text, phase }) => (
          <li key={survey}>
            <Link href={pollScreenAddress(gathering, survey)} className={styles.link}>
              {text[language]} ({phase === 'open' ? words.isOpen : words.isOver})
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function StartForm({
  gathering,
  commands,
  onRefused,
}: {
  gathering: string
  commands: Commands
  onRefused: () => void
}) {
  const look = useLook()
  const styles = useStyles()
  const { language } = useWords()
  const words = pollTexts[language]
  const [chosen, setChosen] = useState<string>(READY_POLL_IDS[0])
  const [own, setOwn] = useState(BLANK)
  const [missing, setMissing] = useState<Missing | null>(null)
  const [standing, setStanding] = useState<'idle' | 'starting' | 'failed'>('idle')
  const ready = READY_POLL_IDS.find((id) => id === chosen)

  const start = async (question: AskedPoll): Promise<void> => {
    setStanding('starting')
    try {
      const opened = pollOpened.parse(await commands.ask('POST', '/api/polls', { gathering, question }))
      if (opened.ok) window.location.hash = pollScreenAddress(gathering, opened.poll.survey)
      else onRefused()
      setStanding('idle')
    } catch {
      setStanding('failed')
    }
  }
  const press = (): void => {
    const outcome = ready ? { ok: true as const, question: { kind: 'ready' as const, id: ready } } : askedFrom(own)
    setMissing(outcome.ok ? null : outcome.missing)
    if (outcome.ok) void start(outcome.question)
  }

  return (
    <Section title={words.choose}>
      <RadioGroup value={chosen} onChange={(_, { value }) => setChosen(value)} aria-label={words.choose}>
        {READY_POLL_IDS.map((id) => (
          <Radio key={id} value={id} label={READY_POLLS[id].text[language]} />
        ))}
        <Radio value="own" label={words.own} />
      </RadioGroup>
      {!ready && (
        <>
          <p className={look.quiet}>{words.ownHelp}</p>
          <OwnQuestionFields own={own} onChange={setOwn} missing={missing} words={words} />
        </>
      )}
      <div className={styles.actions}>
        <p className={look.quiet}>{words.whoIsTold}</p>
        {standing === 'failed' && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{words.notStarted}</MessageBarBody>
          </MessageBar>
        )}
        <Button appearance="primary" size="large" disabled={standing === 'starting'} onClick={press}>
          {standing === 'starting' ? words.starting : words.start}
        </Button>
      </div>
    </Section>
  )
}

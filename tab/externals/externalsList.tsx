import { makeStyles, MessageBar, MessageBarBody, ToggleButton, tokens } from '@fluentui/react-components'
import { useMutation } from '@tanstack/react-query'
import {
  answersOffered,
  externalFigures,
  isSignedUp,
  isWalkIn,
  type External,
  type ExternalAnswer,
  type ExternalCounts,
  type ExternalPresence,
} from '../../bot/domain/answers/external'
import type { Gathering } from '../../bot/domain/gathering'
import { externalsTexts } from '../../bot/texts/tab/topics/externals'
import type { Commands } from '../commands'
import { NARROW, useLook } from '../look'
import { Section } from '../parts/section'
import { StackTable, type StackColumn } from '../parts/stackTable'
import { useWords } from '../words'
import { AddExternal } from './addExternal'
import { Refused, tickExternal } from './externalCommands'
import { SignUpPage } from './signUpPage'

const useStyles = makeStyles({
  ticks: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, [NARROW]: { justifyContent: 'end' } },
})

type Tick = { external: External; presence: ExternalPresence | null }

/** Participants from outside: who comes, and for the list keeper one press for each who is there. */
export function ExternalsList({
  gathering,
  externals,
  kept,
  waiting,
  retentionDays,
  mayKeep,
  now,
  commands,
  onChanged,
}: {
  gathering: Gathering
  externals: readonly External[]
  /** What is left when the names are deleted. */
  kept: ExternalCounts | undefined
  /** Those in the queue for a seat, members and others. */
  waiting: readonly string[]
  retentionDays: number
  mayKeep: boolean
  now: Date
  commands: Commands
  onChanged: () => Promise<unknown>
}) {
  const styles = useStyles()
  const look = useLook()
  const { language } = useWords()
  const words = externalsTexts[language]
  const figures = externalFigures(gathering, externals, kept)
  const isOpen = now >= gathering.start && (gathering.stage === 'invited' || gathering.stage === 'held')
  const ticking = useMutation({
    mutationFn: async ({ external, presence }: Tick) => {
      await tickExternal(commands, external, presence)
      await onChanged()
    },
  })
  const shown = externals
    .filter(({ state }) => state !== 'unconfirmed')
    .toSorted((one, other) => one.name.localeCompare(other.name, 'nb'))

  /** What was just pressed, until the lists say so too. */
  const presenceOf = (external: External): ExternalPresence | null =>
    ticking.isPending && ticking.variables.external.id === external.id ? ticking.variables.presence : external.presence

  const stateOf = (external: External): string => {
    if (isWalkIn(external)) return words.walkIn
    if (external.state === 'cancelled') return words.cancelled
    if (!isSignedUp(gathering, external)) return words.askedAgain
    return waiting.includes(external.id) ? words.waiting : words.answer[external.answer]
  }

  const tick = (external: External, answer: ExternalAnswer) => {
    const isThere = presenceOf(external) === answer
    return (
      <ToggleButton
        key={answer}
        size="large"
        checked={isThere}
        appearance={isThere ? 'primary' : 'outline'}
        aria-label={words.tick(external.name, words.answer[answer])}
        disabledFocusable={ticking.isPending}
        onClick={() => ticking.mutate({ external, presence: isThere ? null : answer })}
      >
        {words.answer[answer]}
      </ToggleButton>
    )
  }
  const columns: StackColumn<External>[] = [
    { name: words.name, cell: ({ name }) => name },
    { name: words.workplace, cell: ({ workplace }) => workplace },
    { name: words.takesPart, cell: stateOf },
  ]
  if (isOpen) {
    columns.push({
      name: words.attendance,
      cell: (external) => {
        if (mayKeep) {
          return <div className={styles.ticks}>{answersOffered(gathering).map((answer) => tick(external, answer))}</div>
        }
        const { presence } = external
        return presence === 'on-site' || presence === 'online' ? words.answer[presence] : words.notTicked
      },
    })
  }
  return (
    <Section title={words.title} lead={kept ? words.deleted(retentionDays) : words.lead}>
      {gathering.stage === 'invited' && now < gathering.start && <SignUpPage gathering={gathering.id} />}
      <p className={look.plain} role="status">
        {[
          figures.signedUp + figures.unconfirmed + shown.length === 0 ? words.none : words.signedUp(figures.signedUp),
          ...(figures.unconfirmed > 0 ? [words.unconfirmed(figures.unconfirmed)] : []),
          ...(isOpen || kept ? [words.present(figures.onSite, figures.online)] : []),
        ].join(' · ')}
      </p>
      {ticking.isError && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {ticking.error instanceof Refused ? words.refusal[ticking.error.refusal] : words.failed}
          </MessageBarBody>
        </MessageBar>
      )}
      {shown.length > 0 && <StackTable label={words.title} columns={columns} rows={shown} keyOf={({ id }) => id} />}
      {isOpen && mayKeep && !kept && <AddExternal gathering={gathering} commands={commands} onAdded={onChanged} />}
    </Section>
  )
}

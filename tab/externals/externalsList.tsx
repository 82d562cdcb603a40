import { MessageBar, MessageBarBody } from '@fluentui/react-components'
import { useState } from 'react'
import {
  externalFigures,
  isSignedUp,
  isWalkIn,
  type External,
  type ExternalCounts,
  type ExternalPresence,
} from '../../bot/domain/answers/external'
import type { Gathering } from '../../bot/domain/gathering'
import { externalsTexts } from '../../bot/texts/tab/topics/externals'
import type { Commands } from '../commands'
import { useLook } from '../look'
import { Section } from '../parts/section'
import { StackTable, type StackColumn } from '../parts/stackTable'
import { useWords } from '../words'
import { AddExternal } from './addExternal'
import { Refused, tickExternal } from './externalCommands'
import { ExternalTicks } from './externalTicks'
import { SignUpPage } from './signUpPage'

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
  const look = useLook()
  const { language } = useWords()
  const words = externalsTexts[language]
  const figures = externalFigures(gathering, externals, kept)
  const isOpen = now >= gathering.start && (gathering.stage === 'invited' || gathering.stage === 'held')
  const [trouble, setTrouble] = useState<Error | null>(null)
  const tick = async (external: External, presence: ExternalPresence | null) => {
    await tickExternal(commands, external, presence)
    await onChanged()
  }
  const shown = externals
    .filter(({ state }) => state !== 'unconfirmed')
    .toSorted((one, other) => one.name.localeCompare(other.name, 'nb'))

  const stateOf = (external: External): string => {
    if (isWalkIn(external)) return words.walkIn
    if (external.state === 'cancelled') return words.cancelled
    if (!isSignedUp(gathering, external)) return words.askedAgain
    return waiting.includes(external.id) ? words.waiting : words.answer[external.answer]
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
          return <ExternalTicks {...{ external, gathering }} onTick={tick} onTrouble={setTrouble} />
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
      {trouble !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{trouble instanceof Refused ? words.refusal[trouble.refusal] : words.failed}</MessageBarBody>
        </MessageBar>
      )}
      {shown.length > 0 && <StackTable label={words.title} columns={columns} rows={shown} keyOf={({ id }) => id} />}
      {isOpen && mayKeep && !kept && <AddExternal gathering={gathering} commands={commands} onAdded={onChanged} />}
    </Section>
  )
}

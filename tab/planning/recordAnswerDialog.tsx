import { Field, Radio, RadioGroup, Select } from '@fluentui/react-components'
import { useState } from 'react'
import { REASONS, type Answer, type Reason } from '../../bot/domain/answers/rsvp'
import { isFullAt } from '../../bot/domain/answers/seating'
import type { PersonAtGathering } from '../../bot/domain/figures/overview'
import { offersOnline, offersOnSite, type Gathering } from '../../bot/domain/gathering'
import { seatingOf, type Records } from '../../bot/domain/records'
import { recordAnswerTexts } from '../../bot/texts/tab/topics/recordAnswer'
import type { Commands } from '../commands'
import { useLook } from '../look'
import { useWords } from '../words'
import { recordAnswer } from './planCommands'
import { TaskDialog } from './taskDialog'
import { useOnce } from './useOnce'

/** An answer told by phone or mail, written down as such. */
export function RecordAnswerDialog({
  isOpen,
  person,
  gathering,
  records,
  commands,
  onDone,
  onClose,
}: {
  isOpen: boolean
  person: PersonAtGathering
  gathering: Gathering
  records: Records
  commands: Commands
  onDone: () => Promise<unknown>
  onClose: () => void
}) {
  const look = useLook()
  const { language, texts } = useWords()
  const words = recordAnswerTexts[language]
  const { member, rsvp } = person
  const [answer, setAnswer] = useState<Answer | null>(rsvp?.answer ?? null)
  const [reason, setReason] = useState<Reason | null>(rsvp?.answer === 'cannot-come' ? rsvp.reason : null)
  const [isTried, setTried] = useState(false)
  const offered: Answer[] = [
    ...(offersOnSite(gathering) ? (['on-site'] as const) : []),
    ...(offersOnline(gathering) ? (['online'] as const) : []),
    'cannot-come',
  ]
  const seated = seatingOf(gathering, records)
  const wouldWait = answer === 'on-site' && !seated.taken.includes(member.id) && isFullAt(gathering, seated)
  const isMissing = answer === null
  const lacksReason = answer === 'cannot-come' && reason === null
  const saving = useOnce(async (said: { answer: Answer; reason: Reason | null }) => {
    const reply = await recordAnswer(commands, gathering.id, { member: member.id, ...said })
    if (reply.ok) await onDone()
    return reply
  })
  const refusal = saving.data && !saving.data.ok ? refusalText(saving.data.refusal) : null
  const save = () => {
    setTried(true)
    if (isMissing || lacksReason) return
    saving.press({ answer, reason: answer === 'cannot-come' ? reason : null })
  }
  return (
    <TaskDialog
      isOpen={isOpen}
      title={words.title(member.name)}
      problem={refusal ?? (saving.isError ? words.failed : null)}
      action={{
        text: words.save,
        busyText: words.saving,
        isBusy: saving.isPending || saving.data?.ok === true,
        onPress: save,
      }}
      leave={words.leave}
      onClose={onClose}
    >
      <p className={look.quiet}>{words.lead}</p>
      <Field label={words.answer} required validationMessage={isTried && isMissing ? words.missing : null}>
        <RadioGroup
          value={answer ?? ''}
          onChange={(_, { value }) => setAnswer(offered.find((each) => each === value) ?? null)}
        >
          {offered.map((each) => (
            <Radio key={each} value={each} label={words.option[each]} />
          ))}
        </RadioGroup>
      </Field>
      {wouldWait && <p className={look.plain}>{words.full}</p>}
      {answer === 'cannot-come' && (
        <Field label={words.reason} required validationMessage={isTried && lacksReason ? words.reasonMissing : null}>
          <Select
            size="large"
            value={reason ?? ''}
            onChange={(_, { value }) => setReason(REASONS.find((each) => each === value) ?? null)}
          >
            <option value="">{words.choose}</option>
            {REASONS.map((each) => (
              <option key={each} value={each}>
                {texts.reason[each]}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </TaskDialog>
  )

  function refusalText(code: string): string {
    return Object.entries(words.refusal).find(([each]) => each === code)?.[1] ?? words.failed
  }
}

import { Button, Field, Input, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState, type FormEvent } from 'react'
import { answersOffered, type ExternalAnswer } from '../../bot/domain/answers/external'
import type { Gathering } from '../../bot/domain/gathering'
import { externalsTexts } from '../../bot/texts/tab/topics/externals'
import type { Commands } from '../commands'
import { useLook } from '../look'
import { Choice } from '../parts/choice'
import { useWords } from '../words'
import { addExternal, Refused } from './externalCommands'

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalL },
  field: { flexGrow: 1, flexBasis: '200px', maxWidth: '360px' },
})

const LONGEST = 120

/** Somebody who came without signing up; sent twice because the network failed, it is still one. */
export function AddExternal({
  gathering,
  commands,
  onAdded,
}: {
  gathering: Gathering
  commands: Commands
  onAdded: () => Promise<unknown>
}) {
  const styles = useStyles()
  const look = useLook()
  const words = externalsTexts[useWords().language]
  const offered = answersOffered(gathering)
  const [name, setName] = useState('')
  const [workplace, setWorkplace] = useState('')
  const [answer, setAnswer] = useState<ExternalAnswer>(offered[0] ?? 'on-site')
  const [isMissing, setMissing] = useState(false)
  const key = useRef<string | null>(null)
  const nameField = useRef<HTMLInputElement>(null)
  const adding = useMutation({
    mutationFn: async () => {
      key.current ??= crypto.randomUUID()
      const where = workplace.trim()
      const walkIn = { key: key.current, name: name.trim(), workplace: where === '' ? null : where, presence: answer }
      await addExternal(commands, gathering.id, walkIn)
      await onAdded()
      return walkIn.name
    },
    onSuccess: () => {
      key.current = null
      setName('')
      setWorkplace('')
      nameField.current?.focus()
    },
  })
  const send = (event: FormEvent) => {
    event.preventDefault()
    setMissing(name.trim() === '')
    if (name.trim() === '') return nameField.current?.focus()
    if (!adding.isPending) adding.mutate()
  }
  return (
    <>
      <h3 className={look.small}>{words.add.title}</h3>
      <p className={look.quiet}>{words.add.help}</p>
      <form className={styles.form} onSubmit={send} noValidate>
        <Field
          label={words.add.name}
          className={styles.field}
          {...(isMissing ? { validationMessage: words.add.nameMissing } : {})}
        >
          <Input
            size="large"
            value={name}
            maxLength={LONGEST}
            input={{ ref: nameField }}
            onChange={(_, data) => setName(data.value)}
          />
        </Field>
        <Field label={words.add.workplace} className={styles.field}>
          <Input size="large" value={workplace} maxLength={LONGEST} onChange={(_, data) => setWorkplace(data.value)} />
        </Field>
        {offered.length > 1 && (
          <Choice
            label={words.add.how}
            value={answer}
            onChoose={(value) => setAnswer(offered.find((each) => each === value) ?? 'on-site')}
            options={offered.map((value) => ({ value, text: words.answer[value] }))}
          />
        )}
        <Button type="submit" size="large" appearance="primary" disabledFocusable={adding.isPending}>
          {words.add.send}
        </Button>
      </form>
      <p className={look.quiet} role="status">
        {adding.isSuccess && words.add.added(adding.data)}
      </p>
      {adding.isError && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {adding.error instanceof Refused ? words.refusal[adding.error.refusal] : words.failed}
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  )
}

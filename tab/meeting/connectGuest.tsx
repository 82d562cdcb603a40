import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components'
import { useMemo, useState, type FormEvent } from 'react'
import type { Gathering } from '../../bot/domain/gathering'
import type { Member } from '../../bot/domain/member'
import type { Records } from '../../bot/domain/records'
import { meetingTabTexts } from '../../bot/texts/tab/topics/meeting'
import { useWords } from '../words'
import { candidatesFor } from './candidates'

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalS },
  field: { flexGrow: 1, flexBasis: '220px', maxWidth: '360px' },
})

/** Which member it was; the phone's own picker opens the names. */
export function ConnectGuest({
  name,
  gathering,
  records,
  isSending,
  onConnect,
  onCancel,
}: {
  name: string
  gathering: Gathering
  records: Records
  isSending: boolean
  onConnect: (member: string) => void
  onCancel: () => void
}) {
  const styles = useStyles()
  const words = meetingTabTexts[useWords().language]
  const [chosen, setChosen] = useState('')
  const [isMissing, setMissing] = useState(false)
  const { likely, onList, others } = useMemo(
    () => candidatesFor(name, gathering, records.members.values()),
    [name, gathering, records.members],
  )
  const choose = (member: string) => {
    setChosen(member)
    setMissing(false)
  }
  const send = (event: FormEvent) => {
    event.preventDefault()
    setMissing(chosen === '')
    if (chosen !== '' && !isSending) onConnect(chosen)
  }
  const group = (label: string, members: readonly Member[]) =>
    members.length > 0 && (
      <optgroup label={label}>
        {members.map((member) => (
          <option key={member.id} value={member.id}>
            {labelOf(member, records)}
          </option>
        ))}
      </optgroup>
    )
  return (
    <form className={styles.form} onSubmit={send} noValidate>
      <Field
        label={words.who(name)}
        className={styles.field}
        {...(isMissing ? { validationMessage: words.chooseFirst } : {})}
      >
        <Select size="large" value={chosen} autoFocus onChange={(_, data) => choose(data.value)}>
          <option value="">{words.choose}</option>
          {group(words.likely, likely)}
          {group(words.onList, onList)}
          {group(words.others, others)}
        </Select>
      </Field>
      <Button type="submit" size="large" appearance="primary" disabledFocusable={isSending}>
        {words.confirm}
      </Button>
      <Button size="large" disabledFocusable={isSending} onClick={onCancel}>
        {words.cancel}
      </Button>
    </form>
  )
}

/** Two nurses may have the same name. */
function labelOf(member: Member, records: Records): string {
  const workplace = member.workplace === null ? undefined : records.workplaces.get(member.workplace)
  return workplace ? `${member.name}, ${workplace.name}` : member.name
}

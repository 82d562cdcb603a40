import { Field, Input, Select } from '@fluentui/react-components'
import { AUDIENCES } from '../../bot/domain/gathering'
import { isActiveOn, type Member } from '../../bot/domain/member'
import type { Records } from '../../bot/domain/records'
import { planFieldTexts } from '../../bot/texts/tab/topics/planFields'
import { planningTexts } from '../../bot/texts/tab/topics/planning'
import type { Commands } from '../commands'
import { Section } from '../parts/section'
import { todayAt, useWords } from '../words'
import { ChannelField } from './channelField'
import { CheckGroup } from './checkGroup'
import { useFormLook } from './formLook'
import type { FormPart } from './formParts'
import { asksLeadersToo } from './planProblems'

const LEADING = ['area-leader', 'working-group', 'network-leader']

export function WhoFields({
  records,
  now,
  commands,
  ...part
}: FormPart & { records: Records; now: Date; commands: Commands }) {
  const { plan, change, problemOf } = part
  const form = useFormLook()
  const { language, texts } = useWords()
  const words = planningTexts[language]
  const { field, audience } = planFieldTexts[language]
  const today = todayAt(now)
  const mayHost = (member: Member) => LEADING.includes(member.role) && isActiveOn(member, today)
  const hosts = [...records.members.values()]
    .filter((member) => member.id === plan.host || mayHost(member))
    .sort((one, other) => one.name.localeCompare(other.name, 'nb'))
  return (
    <Section title={words.part.who}>
      <div className={form.fields}>
        <div className={form.wide}>
          <CheckGroup
            label={field.audience}
            problem={problemOf('audience')}
            options={AUDIENCES.map((each) => ({ value: each, text: audience[each] }))}
            chosen={plan.audience}
            onChange={(chosen) => change({ audience: chosen })}
          />
        </div>
        {asksLeadersToo(plan) && (
          <Field
            label={field.leadersUntil}
            hint={words.leadersUntilHelp}
            validationMessage={problemOf('leadersUntil')}
            data-problem={problemOf('leadersUntil') !== null}
          >
            <Input
              size="large"
              value={plan.leadersUntil}
              onChange={(_, { value }) => change({ leadersUntil: value })}
            />
          </Field>
        )}
        <Field
          label={field.host}
          hint={words.hostHelp}
          validationMessage={problemOf('host')}
          data-problem={problemOf('host') !== null}
        >
          <Select size="large" value={plan.host} onChange={(_, { value }) => change({ host: value })}>
            <option value="">{words.nobody}</option>
            {hosts.map(({ id, name, role }) => (
              <option key={id} value={id}>
                {name} ({texts.role[role].toLowerCase()})
              </option>
            ))}
          </Select>
        </Field>
        <ChannelField {...part} commands={commands} />
      </div>
    </Section>
  )
}

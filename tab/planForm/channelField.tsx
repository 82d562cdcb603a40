import { Field, Select } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { channelsAnswer } from '../../bot/http/contract/channels'
import { planChannelTexts } from '../../bot/texts/tab/topics/planChannel'
import type { Commands } from '../commands'
import { useWords } from '../words'
import type { FormPart } from './formParts'

/** The channel that the invitation is posted in too; not asked about where the network has none. */
export function ChannelField({ plan, change, problemOf, commands }: FormPart & { commands: Commands }) {
  const { language } = useWords()
  const words = planChannelTexts[language]
  const { data: channels } = useQuery({
    queryKey: ['channels'],
    queryFn: async () => channelsAnswer.parse(await commands.ask('GET', '/api/channels')).channels,
  })
  // Until it is known what there is, and when that cannot be known, the choice stays as it was.
  if (!channels || (channels.length === 0 && plan.channel === '')) return null
  const isGone = plan.channel !== '' && !channels.some(({ id }) => id === plan.channel)
  return (
    <Field
      label={words.label}
      hint={words.help}
      validationMessage={problemOf('channel')}
      data-problem={problemOf('channel') !== null}
    >
      <Select size="large" value={plan.channel} onChange={(_, { value }) => change({ channel: value })}>
        <option value="">{words.none}</option>
        {isGone && <option value={plan.channel}>{words.gone}</option>}
        {channels.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  )
}

import { Link, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components'
import type { Records } from '../../bot/domain/records'
import type { Setting } from '../../bot/store/rows/settingRow'
import { sendingLinkTexts } from '../../bot/texts/tab/sending/link'
import { momentText, useWords } from '../words'
import { SENDINGS_ADDRESS } from './sendingAddress'

/** On the overview: nothing goes out, who has said so, and the way to let it go on. */
export function PausedBanner({
  settings,
  records,
  now,
}: {
  settings: readonly Setting[]
  records: Records
  now: Date
}) {
  const { language } = useWords()
  const words = sendingLinkTexts[language]
  if (!records.settings.sendingPaused) return null
  const changed = settings.find(({ name }) => name === 'sendingPaused')?.changed
  const by = changed ? (records.members.get(changed.by)?.name ?? null) : null
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words.paused(changed ? momentText(language, changed.at, now) : null, by)}</MessageBarTitle>{' '}
        {words.pausedHelp} <Link href={SENDINGS_ADDRESS}>{words.open}</Link>
      </MessageBarBody>
    </MessageBar>
  )
}

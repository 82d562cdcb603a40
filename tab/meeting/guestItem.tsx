import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Gathering } from '../../bot/domain/gathering'
import type { Records } from '../../bot/domain/records'
import type { GuestRequest, ShownGuest } from '../../bot/http/contract/meeting'
import { meetingTabTexts } from '../../bot/texts/tab/topics/meeting'
import { useLook } from '../look'
import { useWords } from '../words'
import { ConnectGuest } from './connectGuest'
import { Refused } from './meetingRequests'

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
})

/** One person in the meeting whom nobody knows, and what can be decided about them. */
export function GuestItem({
  guest,
  gathering,
  records,
  onDecide,
}: {
  guest: ShownGuest
  gathering: Gathering
  records: Records
  /** Done when the decision stands and has been read again. */
  onDecide: (request: GuestRequest) => Promise<void>
}) {
  const styles = useStyles()
  const look = useLook()
  const words = meetingTabTexts[useWords().language]
  const [isConnecting, setConnecting] = useState(false)
  // Each person has their own, so that the next one can be decided about before the last one is through.
  const deciding = useMutation({ mutationFn: onDecide })
  const isSending = deciding.isPending
  const item = useRef<HTMLLIElement>(null)
  /** The button that was pressed goes away; the keyboard stays with the person it was about. */
  const stay = () => item.current?.focus()
  const decide = (request: GuestRequest) => {
    stay()
    deciding.mutate(request)
  }
  const member = [...records.members.values()].find(({ id }) => id === guest.member)
  const decided = {
    open: null,
    member: words.isMember(member?.name ?? guest.name),
    external: words.isExternal,
    ignored: words.isIgnored,
  }[guest.decision]
  const shared = { name: guest.name, isSending }
  return (
    <li className={styles.item} ref={item} tabIndex={-1}>
      <p className={look.plain}>
        <span className={styles.name}>{guest.name}</span>
        <br />
        <span className={look.quiet}>
          {[...(guest.email === null ? [] : [guest.email]), words.inMinutes(guest.minutes)].join(' · ')}
        </span>
      </p>
      <div className={styles.buttons}>
        <span role="status">{decided}</span>
        {decided !== null && (
          <GuestButton {...shared} text={words.change} onPress={() => decide({ decision: 'open' })} />
        )}
      </div>
      {deciding.isError && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {deciding.error instanceof Refused ? words.refusal[deciding.error.refusal] : words.failed}
          </MessageBarBody>
        </MessageBar>
      )}
      {decided === null && isConnecting && (
        <ConnectGuest
          name={guest.name}
          gathering={gathering}
          records={records}
          isSending={isSending}
          onConnect={(chosen) => {
            setConnecting(false)
            decide({ decision: 'member', member: chosen })
          }}
          onCancel={() => {
            setConnecting(false)
            stay()
          }}
        />
      )}
      {decided === null && !isConnecting && (
        <div className={styles.buttons}>
          <GuestButton {...shared} text={words.connect} onPress={() => setConnecting(true)} />
          <GuestButton {...shared} text={words.external} onPress={() => decide({ decision: 'external' })} />
          <GuestButton {...shared} text={words.ignore} onPress={() => decide({ decision: 'ignored' })} />
        </div>
      )}
    </li>
  )
}

/** Said aloud with the name, for those who do not see which row it stands in. */
function GuestButton({
  text,
  name,
  isSending,
  onPress,
}: {
  text: string
  name: string
  isSending: boolean
  onPress: () => void
}) {
  const words = meetingTabTexts[useWords().language]
  return (
    <Button size="large" aria-label={words.about(text, name)} disabledFocusable={isSending} onClick={onPress}>
      {text}
    </Button>
  )
}

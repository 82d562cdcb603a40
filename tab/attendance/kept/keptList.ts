import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { attendanceFrom, isPresent, type Mark, type Presence } from '../../../bot/domain/attendance/attendance'
import type { Gathering } from '../../../bot/domain/gathering'
import type { MemberId } from '../../../bot/domain/member'
import type { Records } from '../../../bot/domain/records'
import type { Me } from '../../../bot/http/contract'
import type { Commands } from '../../commands'
import { logAsPressed, recordsWithLog } from './listAsPressed'
import { sendMarks } from '../listCommands'
import { openOutbox, outboxName, type WaitingMark } from './outbox'
import { phoneStorage } from '../phoneStorage'
import { openSender, type Sending } from './sender'

/** What can be pressed, and what it takes to undo it. */
export type Asked = { member: MemberId; presence: Presence; minutes?: number | null; isWalkIn?: boolean }
export type Pressed = { id: string; member: MemberId; before: Mark | undefined }

export type KeptList = {
  /** As it will be when everything that was pressed is stored. */
  records: Records
  waiting: readonly WaitingMark[]
  sending: Sending
  isKept: boolean
  mark: (asked: Asked) => Pressed
  undo: (pressed: Pressed) => void
  /** Back to not ticked; a mark that may be stored is answered by one more. */
  untick: (member: MemberId) => void
  discard: () => void
}

/** The list as the keeper sees it: what was pressed shows at once, and is sent as soon as it can be. */
export function useKeptList(
  gathering: Gathering,
  stored: Records,
  me: Pick<Me, 'id'>,
  commands: Commands,
  now: Date,
): KeptList {
  const queries = useQueryClient()
  const name = outboxName(me.id, gathering.id)
  const outbox = useMemo(() => openOutbox(phoneStorage, name), [name])
  const sender = useMemo(
    () =>
      openSender({
        outbox,
        send: (marks) => sendMarks(commands, gathering.id, marks),
        isOnline: () => navigator.onLine,
        onStored: () => void queries.invalidateQueries({ queryKey: ['tables'] }),
      }),
    [outbox, commands, gathering.id, queries],
  )
  const waiting = useSyncExternalStore(outbox.listen, outbox.waiting)
  const isKept = useSyncExternalStore(outbox.listen, outbox.isKept)
  const sending = useSyncExternalStore(sender.listen, sender.state)

  useEffect(() => {
    const send = () => sender.send()
    const look = ({ key }: StorageEvent) => {
      if (key === name) outbox.readAgain()
    }
    send()
    window.addEventListener('online', send)
    window.addEventListener('storage', look)
    document.addEventListener('visibilitychange', send)
    return () => {
      window.removeEventListener('online', send)
      window.removeEventListener('storage', look)
      document.removeEventListener('visibilitychange', send)
      sender.stop()
    }
  }, [name, outbox, sender])

  const log = stored.marksOf(gathering.id)
  useEffect(() => {
    sender.seen((member) => Math.max(0, ...log.filter((mark) => mark.member === member).map(({ number }) => number)))
  }, [sender, log])

  const pressedLog = useMemo(
    () => logAsPressed(log, sending.stored, waiting, gathering, me.id, now),
    [log, sending.stored, waiting, gathering, me.id, now],
  )
  const records = useMemo(() => recordsWithLog(stored, gathering, pressedLog), [stored, gathering, pressedLog])

  // Rows are drawn anew only when something about the person changes, so what they call must stay the same.
  const latest = useRef({ log, pressedLog, stored: sending.stored, gathering })
  useEffect(() => {
    latest.current = { log, pressedLog, stored: sending.stored, gathering }
  })

  const mark = useCallback(
    (asked: Asked): Pressed => {
      const { member, presence, minutes = null, isWalkIn = false } = asked
      const id = crypto.randomUUID()
      const before = attendanceFrom(latest.current.pressedLog.filter((each) => each.member === member)).get(member)
      sender.forgetRefusal(member)
      outbox.add({ id, member, presence, minutes, isWalkIn })
      sender.send()
      return { id, member, before }
    },
    [outbox, sender],
  )
  const undo = useCallback(
    ({ id, member, before }: Pressed) => {
      if (outbox.withdraw(id)) return
      mark({ member, presence: before?.presence ?? 'absent', minutes: before?.minutes ?? null })
    },
    [outbox, mark],
  )
  const untick = useCallback(
    (member: MemberId) => {
      const known = latest.current
      const last = outbox.waiting().findLast((each) => each.member === member)
      const others = outbox.waiting().filter(({ id }) => id !== last?.id)
      const without = attendanceFrom(logAsPressed(known.log, known.stored, others, known.gathering, me.id, now))
      if (last && !isPresent(without.get(member)) && outbox.withdraw(last.id)) return
      mark({ member, presence: 'absent' })
    },
    [outbox, mark, me.id, now],
  )
  const discard = useCallback(() => {
    outbox.remove(outbox.waiting().map(({ id }) => id))
    sender.send()
  }, [outbox, sender])

  return { records, waiting, sending, isKept, mark, undo, untick, discard }
}

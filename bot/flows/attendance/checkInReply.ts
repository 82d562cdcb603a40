import { checkedInCard } from '../../cards/attendance/checkedIn'
import type { Frame } from '../../cards/frame'
import { noticeCard } from '../../cards/notice'
import { dayIn, OSLO } from '../../domain/day'
import type { Member } from '../../domain/member'
import { checkInTexts } from '../../texts/topics/checkIn'
import type { Pressed } from '../pressed'
import type { CheckIn } from './checkIn'

/** What «her 4821» in the chat comes to; without a code she is told where to find it. */
export type CheckInReply = (member: Member, code: string | null) => Promise<Pressed>

export function checkInReply(the: { checkIn: CheckIn; now: () => Date }): CheckInReply {
  return async (member, code) => {
    const frame: Frame = { language: member.language, refresh: null }
    if (code === null) {
      const words = checkInTexts[member.language]
      return {
        ok: true,
        card: noticeCard({ frame, title: words.codeMissingTitle, text: words.codeMissing, tone: 'plain', menu: true }),
      }
    }
    const outcome = await the.checkIn.byCode(member, code)
    if (!outcome.ok) return { ...outcome, card: null }
    const { gathering, stands } = outcome
    return { ok: true, card: checkedInCard({ frame, gathering, stands, today: dayIn(OSLO, the.now()) }) }
  }
}

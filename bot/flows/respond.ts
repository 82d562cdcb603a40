import { parseAction, type CardAction, type Payload, type Verb } from '../cards/actions'
import { withBanner } from '../cards/banner'
import type { Card } from '../cards/card'
import { noticeCard } from '../cards/notice'
import { dayIn, OSLO } from '../domain/day'
import { standingOn, type Language, type Member } from '../domain/member'
import { isStorageTrouble } from '../store/storageTrouble'
import type { Refusal } from '../texts/refusals'
import { textsIn } from '../texts/texts'
import { codeIn, wordIn } from '../texts/words'
import type { CheckInReply } from './attendance/checkInReply'
import type { Handlers, Pressed, Presser } from './pressed'
import type { Overviews } from './overviews'
import type { Asker, Reply, Responder } from './reply'

/** Nobody writes more than this to a bot on purpose. */
const LONGEST_TEXT = 2000

export function responder(the: {
  memberByAccount: (entraId: string) => Member | undefined
  handlers: Handlers
  overviews: Overviews
  checkIn: CheckInReply
  now: () => Date
  surprised: (error: unknown) => void
}): Responder {
  const known = ({ entraId }: Asker): Member | undefined => {
    // Members without an account have an empty one, and nobody else may pass for them.
    const member = entraId ? the.memberByAccount(entraId) : undefined
    return member && standingOn(member, dayIn(OSLO, the.now())) !== 'left' ? member : undefined
  }

  /** What a person may run into is answered, and what should not happen is too: nobody is left with silence. */
  const answered = async (asker: Asker, work: (member: Member) => Reply | Promise<Reply>): Promise<Reply> => {
    const member = known(asker)
    if (!member) return refusalCard(languageOf(asker), 'unknown-person', false)
    try {
      return await work(member)
    } catch (error) {
      const words = textsIn(member.language).refusal
      // A line and not a card: what was filled in stays, and can be sent again.
      the.surprised(error)
      return { kind: 'line', text: words[isStorageTrouble(error) ? 'not-saved' : 'something-wrong'] }
    }
  }

  const shown = (pressed: Pressed, language: Language): Reply => {
    if (pressed.ok) return card(pressed.card)
    const text = textsIn(language).refusal[pressed.refusal]
    if (pressed.card === 'as-filled-in') return { kind: 'line', text }
    return pressed.card ? card(withBanner(pressed.card, text)) : refusalCard(language, pressed.refusal, true)
  }

  return {
    act: (asker, verb, data) =>
      answered(asker, async (member) => {
        const parsed = parseAction(verb, data)
        if (!parsed.ok) return refusalCard(member.language, parsed.refusal, true)
        return shown(await press(the.handlers, parsed.action, { member, userId: asker.userId }), member.language)
      }),

    say: (asker, text) =>
      answered(asker, async (member) => {
        if (text.length > LONGEST_TEXT) return refusalCard(member.language, 'text-too-long', true)
        const door = codeIn(text)
        if (door) return shown(await the.checkIn(member, door.code), member.language)
        switch (wordIn(text)) {
          case 'gatherings':
            return card(the.overviews.gatherings(member))
          case 'hours':
            return card(the.overviews.hours(member))
          case 'attendance':
            return card(the.overviews.lists(member))
          case 'calendar':
            return card(the.overviews.calendar(member, { isRenewed: false }))
          case 'language':
            return card(the.overviews.language(member))
          case 'plan':
            return shown(await the.handlers['plan.list']({ member, userId: asker.userId }, {}), member.language)
          case 'help':
            return card(the.overviews.menu(member, { welcome: false }))
          case null:
            return card(
              withBanner(
                the.overviews.menu(member, { welcome: false }),
                textsIn(member.language).notice.notUnderstood,
                'emphasis',
              ),
            )
        }
      }),

    welcome: (asker) => answered(asker, (member) => card(the.overviews.menu(member, { welcome: true }))),

    inPublic(asker) {
      const language = languageOf(asker)
      const words = textsIn(language).notice
      return card(
        noticeCard({
          frame: { language, refresh: null },
          title: 'Ressursnett',
          text: words.inPublic,
          tone: 'plain',
          menu: false,
        }),
      )
    },

    summary: (asker) => textsIn(known(asker)?.language ?? languageOf(asker)).summary.reply,
  }
}

function press<V extends Verb>(all: Handlers, { verb, data }: CardAction<V>, who: Presser): Pressed | Promise<Pressed> {
  const handler: (who: Presser, data: Payload<V>) => Pressed | Promise<Pressed> = all[verb]
  return handler(who, data)
}

function card(drawn: Card): Reply {
  return { kind: 'card', card: drawn }
}

function refusalCard(language: Language, refusal: Refusal, menu: boolean): Reply {
  const words = textsIn(language)
  const frame = { language, refresh: null }
  return card(
    noticeCard({ frame, title: words.notice.refusedTitle, text: words.refusal[refusal], tone: 'problem', menu }),
  )
}

/** For people we do not know; members have chosen. Bokmål unless the client clearly speaks something else. */
function languageOf({ locale }: Asker): Language {
  const spoken = locale?.toLowerCase() ?? ''
  return spoken.startsWith('nn') ? 'nn' : 'nb'
}

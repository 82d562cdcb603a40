import { parseAction, type CardAction, type Payload, type Verb } from '../cards/actions'
import { withBanner } from '../cards/banner'
import type { Card } from '../cards/card'
import { noticeCard } from '../cards/notice'
import { plain } from '../cards/plain'
import { dayIn, OSLO } from '../domain/day'
import { USUAL_LANGUAGE } from '../domain/language'
import { standingOn, type Language, type Member } from '../domain/member'
import { isStorageTrouble } from '../store/storageTrouble'
import type { Refusal } from '../texts/refusals'
import { textsIn } from '../texts/texts'
import { codeIn, wordIn } from '../texts/words'
import { markAsOf } from './asOf'
import type { CheckInReply } from './attendance/checkInReply'
import { inTime } from './inTime'
import type { Handlers, Pressed, Presser } from './pressed'
import type { Overviews } from './overviews'
import type { Asker, Reply, Responder } from './reply'

/** Teams gives up on an answer soon after this; what is being stored goes on. */
const LONGEST_ANSWER_MS = 4000

/** Presses that only show what stands in the lists. */
const LOOKS: readonly Verb[] = [
  'card.refresh',
  'channel.refresh',
  'rsvp.change',
  'series.change',
  'list.open',
  'plan.list',
  'plan.open',
  'gatherings.show',
  'hours.show',
  'calendar.show',
  'lists.show',
  'menu.show',
]

/** Nobody writes more than this to a bot on purpose. */
const LONGEST_TEXT = 2000

export function responder(the: {
  memberByAccount: (entraId: string) => Member | undefined
  handlers: Handlers
  overviews: Overviews
  checkIn: CheckInReply
  /** Whether the lists have been read at all, and since when not, once that is long. */
  lists: { isBegun: () => boolean; asOf: () => Date | null }
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
    // Nobody is unknown as long as the list that names her has not been read.
    if (!the.lists.isBegun()) return { kind: 'line', text: textsIn(languageOf(asker)).refusal['not-ready'] }
    const member = known(asker)
    if (!member) return refusalCard(languageOf(asker), 'unknown-person', false)
    return survived(member, work)
  }

  const survived = async (member: Member, work: (member: Member) => Reply | Promise<Reply>): Promise<Reply> => {
    const words = textsIn(member.language).refusal
    const late = { kind: 'line', text: words['takes-long'] } as const
    try {
      return await inTime(async () => work(member), LONGEST_ANSWER_MS, late, the.surprised)
    } catch (error) {
      // A line and not a card: what was filled in stays, and can be sent again.
      the.surprised(error)
      return { kind: 'line', text: words[isStorageTrouble(error) ? 'not-saved' : 'something-wrong'] }
    }
  }

  const marked = markAsOf({ asOf: the.lists.asOf, now: the.now })
  const withAsOf = (reply: Reply, language: Language): Reply =>
    reply.kind === 'card' ? card(marked(reply.card, language)) : reply

  const shown = (pressed: Pressed, language: Language): Reply => {
    if (pressed.ok) return card(pressed.card)
    const text = withAbout(textsIn(language).refusal[pressed.refusal], pressed.about)
    if (pressed.card === 'as-filled-in') return { kind: 'line', text }
    return pressed.card ? card(withBanner(pressed.card, text)) : refusalCard(language, pressed.refusal, true)
  }

  return {
    act: (asker, verb, data) =>
      answered(asker, async (member) => {
        const parsed = parseAction(verb, data)
        if (!parsed.ok) return refusalCard(member.language, parsed.refusal, true)
        const pressed = await press(the.handlers, parsed.action, { member, userId: asker.userId })
        const reply = shown(pressed, member.language)
        return LOOKS.includes(parsed.action.verb) ? withAsOf(reply, member.language) : reply
      }),

    actAs: (who, verb, data, words) =>
      survived(who.member, async ({ language }) => {
        const parsed = parseAction(verb, data)
        if (!parsed.ok) return { kind: 'line', text: words(language, parsed.refusal) }
        const pressed = await press(the.handlers, parsed.action, who)
        if (pressed.ok) return card(pressed.card)
        const text = withAbout(words(language, pressed.refusal), pressed.about)
        if (pressed.card === null || pressed.card === 'as-filled-in') return { kind: 'line', text }
        return card(withBanner(pressed.card, text))
      }),

    say: (asker, text) =>
      answered(asker, async (member) => {
        if (text.length > LONGEST_TEXT) return refusalCard(member.language, 'text-too-long', true)
        const door = codeIn(text)
        if (door) return shown(await the.checkIn(member, door.code), member.language)
        const look = (drawn: Card): Reply => withAsOf(card(drawn), member.language)
        switch (wordIn(text)) {
          case 'gatherings':
            return look(the.overviews.gatherings(member))
          case 'hours':
            return look(the.overviews.hours(member))
          case 'attendance':
            return look(the.overviews.lists(member))
          case 'calendar':
            return look(the.overviews.calendar(member, { isRenewed: false }))
          case 'language':
            return card(the.overviews.language(member))
          case 'plan': {
            const list = await the.handlers['plan.list']({ member, userId: asker.userId }, {})
            return withAsOf(shown(list, member.language), member.language)
          }
          case 'help':
            return look(the.overviews.menu(member, { welcome: false }))
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

function withAbout(text: string, about: string | null = null): string {
  return about === null ? text : `${text} ${plain(`«${about}»`)}`
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

/** For people we do not know. Of all that a client may say, only English is worth something: none of them speaks nynorsk. */
function languageOf({ locale }: Asker): Language {
  return /^en\b/i.test(locale ?? '') ? 'en' : USUAL_LANGUAGE
}

import { ownAddress } from '../gatherings/externalLinks'
import { whereText } from '../../cards/gathering/gatheringFacts'
import { webAddress } from '../../cards/link'
import { letterHtml } from '../../delivery/letter'
import type { Letter } from '../../delivery/mail'
import { isSignedUp, type External } from '../../domain/answers/external'
import { dayIn, OSLO } from '../../domain/day'
import type { Gathering } from '../../domain/gathering'
import type { ExternalMailKind } from '../../domain/messages/externalMails'
import type { Links } from '../../links'
import { timeSpan } from '../../texts/dates'
import { letterTexts } from '../../texts/sending/letters'
import { textsIn } from '../../texts/texts'
import { externalTexts } from '../../texts/topics/external'
import { externalMailTexts } from '../../texts/topics/externalMail'

/** The mail to a participant from outside, with the gathering as it is now. */
export function externalLetter(
  kind: ExternalMailKind,
  gathering: Gathering,
  external: External & { email: string },
  the: { links: Links; network: string; retentionDays: number; now: Date },
): Letter {
  const { language } = external
  const words = externalMailTexts[language]
  const shared = letterTexts[language]
  const mail = words.mail[kind]
  const today = dayIn(OSLO, the.now)
  const address = ownAddress(the.links, external.id, language)
  const facts = {
    title: gathering.title,
    network: the.network,
    before: timeSpan(language, external.knows.start, external.knows.end, today),
    because: gathering.stage === 'cancelled' ? gathering.because.trim() : '',
  }
  const isOff = kind === 'cancelled'
  const html = letterHtml({
    language,
    title: gathering.title,
    paragraphs: mail.paragraphs(facts),
    facts: factsOf(gathering, external, today),
    button: isOff ? null : { text: mail.button, address },
    after: [...(isOff ? [] : [shared.orByAddress(address)]), ...(kind === 'confirm' ? [words.notYou] : [])],
    footer: [shared.greeting(the.network), words.why(the.retentionDays)],
  })
  return { to: external.email, subject: mail.subject(gathering.title), html }
}

function factsOf(gathering: Gathering, external: External, today: ReturnType<typeof dayIn>): [string, string][] {
  const { language } = external
  const texts = textsIn(language).gathering
  const own = externalTexts[language]
  const isIn = isSignedUp(gathering, external)
  const where = whereText(language, gathering)
  // The door to the online meeting is only for those who have confirmed that they come in by it.
  const link = isIn && external.answer === 'online' ? webAddress(gathering.onlineLink) : null
  const facts: [string, string][] = [[texts.when, timeSpan(language, gathering.start, gathering.end, today)]]
  if (where !== '') facts.push([texts.where, where])
  if (isIn) facts.push([own.own.takesPart, own.answer[external.answer]])
  if (link !== null) facts.push([texts.joinOnline, link])
  return facts
}

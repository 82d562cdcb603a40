import type { Card } from '../../cards/card'
import { wordsOf, type CardPart, type CardWords } from '../../cards/cardWords'
import { shortened } from '../../cards/plain'
import { letterHtml, type LetterContent } from '../../delivery/letter'
import { dayIn, OSLO } from '../../domain/day'
import type { Language } from '../../domain/member'
import type { Matter } from '../../domain/messages/messageKey'
import { clockText, dateText } from '../../texts/dates'
import { letterTexts, PRIVATE_KINDS, type OpenKind, type PrivateKind } from '../../texts/sending/letters'
import { textsIn } from '../../texts/texts'

/** Why it is written: for the first time, or because what was written before turned out to be wrong. */
export type LetterReason = 'first' | 'corrected' | 'withdrawn'

export type MatterLetter = typeof matterLetter

type Asked = {
  matter: Matter
  /** As the receiver would see it in chat now. */
  card: Card
  language: Language
  /** The name of the receiver; the first of it is greeted. */
  receiver: string
  /** The receiver's own link to the card; null for none. */
  address: string | null
  networkName: string
  reason: LetterReason
  /** When what is corrected or taken back went out. */
  earlier?: Date
}

/** More than this is not read on a phone, and some mail readers cut letters off. */
const MOST_BYTES = 28_000
const LONGEST_SUBJECT = 120

/**
 * The letter to a member who is not reached in chat. What an open matter says is taken from its card, so that both doors
 * say the same; of a private one, or one that is taken back, the letter says nothing of what stands there.
 */
export function matterLetter(the: Asked): { subject: string; html: string } {
  const { kind } = the.matter
  if (the.reason === 'withdrawn') return withdrawnLetter(the, isPrivate(kind))
  return isPrivate(kind) ? privateLetter(the, kind) : openLetter(the, kind)
}

function isPrivate(kind: Matter['kind']): kind is PrivateKind {
  return PRIVATE_KINDS.some((each) => each === kind)
}

function withdrawnLetter(the: Asked, isPrivate: boolean): { subject: string; html: string } {
  const { withdrawn } = letterTexts[the.language]
  const { title } = withdrawn
  const paragraphs = [...hello(the), (isPrivate ? withdrawn.aboutPrivate : withdrawn.aboutOpen)(earlierTime(the))]
  return {
    subject: withdrawn.subject(lineOf(the)),
    html: letterHtml({ ...frameOf(the), title, paragraphs }),
  }
}

function privateLetter(the: Asked, kind: PrivateKind): { subject: string; html: string } {
  const words = letterTexts[the.language]
  const line = lineOf(the)
  const isFirst = the.reason === 'first'
  const html = letterHtml({
    ...frameOf(the),
    title: isFirst ? line : words.corrected.title,
    paragraphs: [
      ...hello(the),
      isFirst ? words.privately[kind] : words.corrected.aboutPrivate(earlierTime(the)),
      ...(the.address === null ? [] : [words.behindButton]),
    ],
  })
  return { subject: isFirst ? line : words.corrected.subject(line), html }
}

function openLetter(the: Asked, kind: OpenKind): { subject: string; html: string } {
  const words = letterTexts[the.language]
  const said = wordsOf(the.card)
  const title = said.title ?? lineOf(the)
  const isFirst = the.reason === 'first'
  const about = words.subject[kind](title)
  const content = {
    ...frameOf(the),
    preview: previewOf(said),
    title,
    paragraphs: [...hello(the), ...(isFirst ? [] : [words.corrected.aboutOpen(earlierTime(the))])],
  }
  return {
    subject: shortened(isFirst ? about : words.corrected.subject(about), LONGEST_SUBJECT),
    html: fitting(content, said.parts, words.more),
  }
}

/** What a lock screen may show of a message in chat. */
function lineOf({ language, matter }: Asked): string {
  return textsIn(language).summary[matter.kind]
}

/** «9. september kl. 18.31»: whoever has got several letters sees which one is put right, without a word of what it said. */
function earlierTime({ language, earlier }: Asked): string | null {
  if (!earlier) return null
  const time = clockText(language, earlier)
  return `${dateText(language, dayIn(OSLO, earlier))}${language === 'en' ? ' at' : ' kl.'} ${time}`
}

/** As much of it as a letter should hold. */
function fitting(content: LetterContent, parts: readonly CardPart[], more: string): string {
  const whole = letterHtml({ ...content, parts })
  if (isShort(whole)) return whole
  const after = content.button ? [more, ...content.after] : content.after
  const cut = (count: number): string => letterHtml({ ...content, parts: parts.slice(0, count), after })
  let count = parts.length - 1
  while (count > 0 && !isShort(cut(count))) count--
  return cut(count)
}

function isShort(html: string): boolean {
  return Buffer.byteLength(html) <= MOST_BYTES
}

/** Shown beside the subject, also on a lock screen: when it is, and nothing that was said to the receiver. */
function previewOf({ parts }: CardWords): string {
  const facts = parts.find((part) => part.kind === 'facts')
  const [first] = facts?.facts ?? []
  if (first) return first.join(': ')
  const text = parts.find((part) => part.kind === 'text')
  return text?.text ?? ''
}

function hello({ language, receiver }: Asked): string[] {
  const [first = ''] = receiver.trim().split(/\s+/)
  return [letterTexts[language].hello(first)]
}

/** A letter that takes something back leads nowhere. */
function addressOf({ address, reason }: Asked): string | null {
  return reason === 'withdrawn' ? null : address
}

/** What is the same around every letter to a member. */
function frameOf(the: Asked): Pick<LetterContent, 'language' | 'facts' | 'button' | 'after' | 'footer'> {
  const words = letterTexts[the.language]
  const address = addressOf(the)
  return {
    language: the.language,
    facts: [],
    button: address === null ? null : { text: words.button[the.matter.kind], address },
    after: address === null ? [] : [words.orByAddress(address)],
    footer: [
      words.greeting(the.networkName),
      words.whyHere,
      ...(address === null ? [] : [words.linkIsYours]),
      words.wrongAddress,
    ],
  }
}

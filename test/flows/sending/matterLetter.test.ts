import { LANGUAGES } from '../../../bot/domain/member'
import { MATTERS } from '../../../bot/domain/messages/messageKey'
import { plain } from '../../../bot/cards/plain'
import { letterTexts, PRIVATE_KINDS } from '../../../bot/texts/sending/letters'
import { textsIn } from '../../../bot/texts/texts'
import { sampleCards } from '../../cards/sampleCards'
import { ADDRESS, cardOf, letterOf, LETTERS, REASONS } from './lettersOfAllKinds'

const isPrivate = (kind: string) => PRIVATE_KINDS.some((each) => each === kind)
const OPEN = MATTERS.filter((kind) => !isPrivate(kind))

/** What a person reads: the words without the tags. */
function readable(html: string): string {
  return html
    .replace(/<head>.*?<\/head>/s, '')
    .replace(/<[^>]+>/g, '\n')
    .replace(/\n+/g, '\n')
    .trim()
}

describe.each(LETTERS)('the letter of $kind, $reason, in $language', ({ kind, reason, language }) => {
  const { subject, html } = letterOf(kind, { reason, language })

  it('is whole, and short enough for every mail reader', () => {
    for (const text of [subject, html]) {
      expect(text).toMatch(/\S/)
      expect(text).not.toMatch(/undefined|null|NaN|\[object|\$\{/)
    }
    expect(html).toContain(`<html lang="${language}">`)
    expect(html).not.toMatch(/<(p|td|th|h1|li|div|strong)[^>]*>\s*<\/\1>/)
    expect(Buffer.byteLength(html)).toBeLessThan(30_000)
    expect(subject.length).toBeLessThan(125)
    expect(subject).not.toMatch(/[\r\n]/)
  })

  it('fetches nothing and runs nothing', () => {
    expect(html).not.toMatch(/<img|<script|<link|<iframe|<style|url\(|src=|@import| on\w+=/i)
    expect(html.match(/href="[^"]*"/g) ?? []).toEqual(reason === 'withdrawn' ? [] : [`href="${ADDRESS}"`])
  })

  it('greets the receiver, says who sends it and why it came by e-mail, and writes the address out', () => {
    const words = letterTexts[language]
    const text = readable(html)
    expect(text).toContain(words.hello('Anna'))
    for (const line of [words.greeting('Kompetansenettverket'), words.whyHere, words.wrongAddress])
      expect(text).toContain(line)
    expect(text.includes(words.orByAddress(ADDRESS))).toBe(reason !== 'withdrawn')
    expect(text.includes(words.linkIsYours)).toBe(reason !== 'withdrawn')
  })

  it('tells nothing personal in the subject', () => {
    expect(subject).not.toMatch(
      /Anna|Aas|Bilal|Dina|Finn|Marit|frav[æå]r|absence|savn|sakn|missed|avbud|turnus|roster|timer|timar|hours/i,
    )
    if (isPrivate(kind)) expect(subject).toContain(textsIn(language).summary[kind])
  })
})

describe.each(PRIVATE_KINDS)('the letter of %s', (kind) => {
  it.each(LANGUAGES)('says nothing in %s of what stands on the card', (language) => {
    for (const reason of REASONS) {
      const mark = 'Kjennetegn Persen'
      const told = letterOf(kind, { language, reason })
      const card = { type: 'AdaptiveCard' as const, body: [{ type: 'TextBlock', text: mark, style: 'heading' }] }
      // Whatever the card says, the letter is the same.
      expect(letterOf(kind, { language, reason, card })).toEqual(told)
      expect(readable(told.html)).not.toMatch(
        /Områdesamling|Follo|Ski|Bilal|Cato|Dina|Finn|Marit|frav[æå]r|absence|savn|sakn|missed|\d+ tim|\d+ hours/i,
      )
    }
  })
})

it('cannot be told apart, whether it is about absence, to a manager or to a leader', () => {
  const about = (kind: 'absence' | 'manager-notice' | 'escalation') => letterOf(kind)
  expect(about('manager-notice')).toEqual(about('absence'))
  expect(about('escalation')).toEqual(about('absence'))
})

describe.each(OPEN)('the letter of %s', (kind) => {
  it.each(LANGUAGES)('says in %s what the card says', (language) => {
    const text = readable(letterOf(kind, { language }).html)
    for (const block of cardOf(kind, language)['body'] as { type: string; text?: string; facts?: object[] }[]) {
      if (block.type === 'TextBlock' && block.text && !('id' in block)) {
        for (const line of block.text.split(/\n+/)) expect(text).toContain(line.replace(/^- /, '').replaceAll('\\', ''))
      }
    }
  })

  it('has a button that says what one does there', () => {
    const { html } = letterOf(kind)
    expect(html).toContain(`>${letterTexts.nb.button[kind]}</a>`)
  })
})

describe('a letter', () => {
  it.each([
    ['invitation', 'Invitasjon: Områdesamling Follo'],
    ['reminder', 'Påminnelse: Områdesamling Follo'],
    ['moved', 'Ny dato: Områdesamling Follo'],
    ['cancelled', 'Avlyst: Områdesamling Follo'],
    ['series', 'Invitasjon: Samlingene dine i 2026'],
    ['news', 'Ny artikkel om ESAS-r'],
    ['absence', 'Melding fra kompetansenettverket'],
    ['list-prompt', 'En oppmøteliste er klar'],
  ] as const)('of %s has the subject «%s»', (kind, subject) => {
    expect(letterOf(kind).subject).toBe(subject)
  })

  it('that corrects another says so first, and so does one that takes back', () => {
    const corrected = letterOf('absence', { reason: 'corrected' })
    expect(corrected.subject).toBe('Rettelse: Melding fra kompetansenettverket')
    expect(readable(corrected.html)).toMatch(/^Vi retter noe vi skrev\nHei, Anna!\nNoe av det vi skrev .* var feil/)
    const withdrawn = letterOf('absence', { reason: 'withdrawn' })
    expect(withdrawn.subject).toBe('Trukket tilbake: Melding fra kompetansenettverket')
    expect(readable(withdrawn.html)).toMatch(
      /^Se bort fra det vi skrev\nHei, Anna!\nDet vi skrev .* gjelder ikke lenger/,
    )
    expect(withdrawn.html).not.toContain(ADDRESS)
    expect(letterOf('news', { reason: 'corrected' }).subject).toBe('Rettelse: Ny artikkel om ESAS-r')
    const news = letterOf('news', { reason: 'withdrawn' })
    expect(readable(news.html)).toContain('er trukket tilbake')
    expect(news.html).not.toContain('ESAS')
  })

  it('that puts another right tells which one by when it was sent', () => {
    const earlier = new Date('2026-09-09T16:31:00Z')
    const text = (kind: 'absence' | 'news', reason: 'corrected' | 'withdrawn', language: 'nb' | 'nn' | 'en' = 'nb') =>
      readable(letterOf(kind, { reason, language, earlier }).html)
    expect(text('news', 'withdrawn')).toContain('Det vi skrev til deg 9. september kl. 18.31, er trukket tilbake.')
    expect(text('absence', 'corrected')).toContain('Noe av det vi skrev til deg 9. september kl. 18.31, var feil.')
    expect(text('absence', 'withdrawn', 'nn')).toContain('Det vi skreiv til deg 9. september kl. 18.31, var feil')
    expect(text('absence', 'withdrawn', 'en')).toContain('What we wrote to you on 9 September at 18:31 was wrong')
  })

  it('shows when it is beside the subject, and nobody’s name', () => {
    const preview = (kind: 'substitute' | 'place-lost') => readable(letterOf(kind).html).split('\n')[0]
    expect(preview('substitute')).toMatch(/^Når: .*12\. mars/)
    expect(preview('place-lost')).toMatch(/^Når: .*12\. mars/)
  })

  it('without a link has no button and speaks of none', () => {
    for (const kind of MATTERS) {
      const { html } = letterOf(kind, { address: null })
      expect(html).not.toMatch(/<a |knapp|Lenken/)
    }
  })

  it('greets whoever has no name as well', () => {
    expect(readable(letterOf('invitation', { receiver: ' ' }).html)).toContain('Hei!')
  })

  it('shows a script in a title, a name or the network as text, and lets nobody write a link into it', () => {
    const script = '<script>alert(1)</script>"\'&amp;'
    const card = {
      type: 'AdaptiveCard' as const,
      body: [
        { type: 'TextBlock', text: plain(script), style: 'heading' },
        { type: 'TextBlock', text: plain(`[trykk](javascript:alert(1)) ${script}`) },
        { type: 'TextBlock', text: '[her](javascript:alert(1))' },
        { type: 'FactSet', facts: [{ title: plain(script), value: plain(script) }] },
        { type: 'TextBlock', text: `- ${plain(script)}` },
      ],
    }
    for (const reason of REASONS) {
      const { html } = letterOf('invitation', { card, reason, receiver: script, networkName: script })
      expect(html).not.toMatch(/<script|href="javascript/)
      expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;amp;')
    }
    expect(letterOf('invitation', { card }).subject).toBe(`Invitasjon: ${script}`)
  })

  it('keeps its subject to one line, however the title was written', () => {
    const body = [
      { type: 'TextBlock', text: plain(`Samling\r\nBcc: alle@example.org ${'x'.repeat(300)}`), style: 'heading' },
    ]
    const { subject } = letterOf('invitation', { card: { type: 'AdaptiveCard', body } })
    expect(subject).toMatch(/^Invitasjon: Samling Bcc: alle@example.org x+…$/)
    expect(subject.length).toBe(120)
  })

  it.each(['longest invitation', 'longest moved', 'longest substitute', 'longest series', 'longest receipt'])(
    'holds the whole of the card %s',
    (name) => {
      const { html } = letterOf('invitation', { card: sampleCards('nb')[name]! })
      expect(Buffer.byteLength(html)).toBeLessThan(30_000)
      expect(html).not.toContain(letterTexts.nb.more)
    },
  )

  it('is cut off where it would be too long, and says where the rest is', () => {
    const long = Array.from({ length: 200 }, (_, index) => ({ type: 'TextBlock', text: `${index}${"'".repeat(200)}` }))
    const body = [{ type: 'TextBlock', text: 'Lang', style: 'heading' }, ...long]
    const { html } = letterOf('news', { card: { type: 'AdaptiveCard', body } })
    expect(Buffer.byteLength(html)).toBeLessThan(30_000)
    expect(html).toContain(letterTexts.nb.more)
    expect(html.indexOf(letterTexts.nb.more)).toBeLessThan(html.lastIndexOf(ADDRESS))
  })
})

it('keeps the three languages apart', () => {
  const said = (language: 'nb' | 'nn' | 'en') =>
    LETTERS.filter((each) => each.language === language && each.kind !== 'news')
      .map((each) => readable(letterOf(each.kind, each).html))
      .join(' ')
      .replaceAll(/Områdesamling|\d\. områdesamling|Forhåndssamtaler: hvem tar ordet, og når/g, '')
  expect(said('nb')).not.toMatch(/(?<!\p{L})(ikkje|eg|kva|ein|noko|frå|berre|meir|korleis)(?!\p{L})/iu)
  expect(said('nn')).not.toMatch(/(?<!\p{L})(ikke|jeg|hva|hvor|noe|fra|bare|samlingen|lederen|mer|hvordan)(?!\p{L})/iu)
  expect(said('en')).not.toMatch(/(?<!\p{L})(ikke|ikkje|samling|svar|leder|hei)(?!\p{L})/iu)
})

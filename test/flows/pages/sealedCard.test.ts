import * as fc from 'fast-check'
import { MATTERS } from '../../../bot/domain/messages/messageKey'
import { hasSeal, sealedCard, sealOf } from '../../../bot/flows/pages/sealedCard'
import { makeLinks } from '../../../bot/links'
import { sampleCards } from '../../cards/sampleCards'
import { buttonsIn } from '../../http/personal/personalTrial'

const links = makeLinks({ secret: 'a secret for this test', publicUrl: 'https://bot.example' })
const seal = (verb: string, data: Parameters<typeof sealOf>[3]) => sealOf(links, 'token', verb, data)

/** What a link of this matter may press, in words. */
const ALLOWED: Record<(typeof MATTERS)[number], RegExp> = {
  invitation: /^(rsvp|series)\.|^card\.refresh$/,
  reminder: /^(rsvp|series)\.|^card\.refresh$/,
  'last-call': /^(rsvp|series)\.|^card\.refresh$/,
  'day-before': /^(rsvp|series)\.|^card\.refresh$/,
  moved: /^(rsvp|series)\.|^card\.refresh$/,
  cancelled: /^(rsvp|series)\.|^card\.refresh$/,
  'place-given': /^(rsvp|series)\.|^card\.refresh$/,
  'place-lost': /^(rsvp|series)\.|^card\.refresh$/,
  substitute: /^(rsvp|series)\.|^card\.refresh$/,
  series: /^(rsvp|series)\.|^card\.refresh$/,
  'list-prompt': /^list\./,
  absence: /^$/,
  'manager-notice': /^notice\.acknowledge$/,
  escalation: /^$/,
  roster: /^roster\.arranged$/,
  survey: /^survey\./,
  'survey-reminder': /^survey\./,
  hours: /^hours\./,
  news: /^$/,
}

describe('the card on a personal page', () => {
  it.each(MATTERS)('has only the buttons of its matter, each sealed to its link: %s', (kind) => {
    for (const [name, card] of Object.entries(sampleCards('nb'))) {
      const shown = sealedCard(card, kind, seal)
      const text = JSON.stringify(shown)
      expect([name, /"refresh"|"fallback"|Action\.Submit/.test(text)]).toEqual([name, false])
      for (const { verb, data, seal: own } of buttonsIn(shown)) {
        expect([name, verb]).toEqual([name, expect.stringMatching(ALLOWED[kind])])
        expect(hasSeal(links, 'token', { verb, data: data as never, seal: own })).toBe(true)
        expect(hasSeal(links, 'another', { verb, data: data as never, seal: own })).toBe(false)
      }
    }
  })

  it('leaves out what opens anything but a page, and buttons that open nothing but buttons left out', () => {
    const open = (url: string) => ({ type: 'Action.OpenUrl', title: 'x', url })
    const menu = { type: 'Action.Execute', title: 'Meny', verb: 'menu.show', data: {} }
    const shown = sealedCard(
      {
        type: 'AdaptiveCard',
        body: [
          { type: 'ActionSet', actions: [menu] },
          { type: 'TextBlock', text: 'Hei', selectAction: menu },
        ],
        actions: [
          open('https://example.no/a'),
          open('javascript:alert(1)'),
          open('data:text/html,x'),
          { type: 'Action.ShowCard', title: 'Mer', card: { type: 'AdaptiveCard', actions: [menu] } },
          { type: 'Action.Submit', title: 'Send', data: {} },
          { type: 'Action.Http', title: 'Hent', url: 'https://example.no' },
        ],
      },
      'invitation',
      seal,
    )
    expect(shown).toEqual({
      type: 'AdaptiveCard',
      body: [{ type: 'TextBlock', text: 'Hei' }],
      actions: [open('https://example.no/a')],
    })
  })

  it('is sealed by what a button says, not by the order it is said in', () => {
    const own = seal('rsvp.answer', { gathering: 'g1', answer: 'on-site' })
    const press = (data: Record<string, string>) => hasSeal(links, 'token', { verb: 'rsvp.answer', data, seal: own })
    expect(press({ answer: 'on-site', gathering: 'g1' })).toBe(true)
    expect(press({ answer: 'online', gathering: 'g1' })).toBe(false)
    expect(press({ answer: 'on-site', gathering: 'g1', substitute: 'bilal' })).toBe(false)
    expect(press({ answer: 'on-site' })).toBe(false)
  })

  it('has another seal for any other data', () => {
    const data = fc.dictionary(fc.string({ maxLength: 3 }), fc.string({ maxLength: 3 }), {
      maxKeys: 3,
      noNullPrototype: true,
    })
    fc.assert(
      fc.property(data, data, (one, other) => {
        const isSame = JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort())
        expect(seal('rsvp.answer', one) === seal('rsvp.answer', other)).toBe(isSame)
      }),
    )
  })
})

import type { Card } from '../../../bot/cards/card'
import { wordsOf } from '../../../bot/cards/cardWords'
import { settingRow } from '../../../bot/store/rows/settingRow'
import { markRow } from '../../../bot/store/rows/markRow'
import { anna, cato, comes, held, invited, mark, mona, ola } from '../../support/people'
import { rsvpRow } from '../../../bot/store/rows/rsvpRow'
import { startTrial, type Trial } from '../../support/trial'

const TITLE = 'Fagdag <script>alert(1)</script> & *samling*'

/** Cato has no account in Teams, so what Anna gets in chat comes to him by e-mail. */
async function trialWith(content: Parameters<typeof startTrial>[0]): Promise<Trial> {
  const trial = await startTrial(content)
  await trial.lay(settingRow, { name: 'mailbox', value: 'nettverket@local.example' })
  await trial.install(anna)
  return trial
}

async function lettersTo(trial: Trial, address: string): Promise<string[]> {
  const list = await (await fetch(`${trial.local.url}/mail?to=${encodeURIComponent(address)}`)).text()
  const paths = [...new Set([...list.matchAll(/href="(\/mail\/\d+)"/g)].map(([, path]) => path))]
  return Promise.all(paths.map(async (path) => (await fetch(`${trial.local.url}${path}/body`)).text()))
}

const readable = (html: string): string =>
  html
    .replace(/<head>.*?<\/head>/s, '')
    .replace(/<[^>]+>/g, '\n')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

describe('an invitation', () => {
  let trial: Trial

  beforeAll(async () => {
    const gatherings = [invited({ title: TITLE, programme: [], material: ['Artikkel https://example.org/a'] })]
    trial = await trialWith({ now: '2026-02-17T09:00:00Z', gatherings })
    await trial.program.sweeps.now()
  })
  afterAll(() => trial.close())

  it('says by e-mail word for word what the card in chat says', async () => {
    const shown = trial.chatOf(anna).find((card) => card.includes('Kommer du?'))
    const [letter, ...more] = await lettersTo(trial, 'cato@example.no')
    expect(more).toEqual([])
    const { title, parts } = wordsOf(JSON.parse(shown ?? '{}') as Card)
    expect(title).toBe(TITLE)
    const text = readable(letter ?? '')
    const said = parts.flatMap((part) =>
      part.kind === 'text' ? part.text : part.kind === 'facts' ? part.facts.flat() : [],
    )
    expect(said.length).toBeGreaterThan(6)
    for (const line of [TITLE, ...said]) expect(text).toContain(line)
    expect(letter).not.toContain('<script')
    expect(letter).toMatch(new RegExp(`href="[^"]*/p/[^"]+"`))
  })
})

describe('absence', () => {
  it('is told by e-mail without a word of what it is', async () => {
    const trial = await trialWith({
      now: '2026-03-12T14:31:00Z',
      gatherings: [held()],
      members: [anna, cato, mona, ola],
    })
    try {
      await trial.lay(rsvpRow, comes(cato))
      await trial.lay(markRow, mark(anna, 'on-site'), mark(cato, 'absent'))
      await trial.program.sweeps.now()
      const [letter, ...more] = await lettersTo(trial, 'cato@example.no')
      expect(more).toEqual([])
      expect(readable(letter ?? '')).toContain('Det ligger en melding til deg om en samling som har vært.')
      expect(readable(letter ?? '')).not.toMatch(/Follo|Områdesamling|fravær|savnet|12\. mars/i)
    } finally {
      await trial.close()
    }
  })
})

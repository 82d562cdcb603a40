import type { GatheringId } from '../../bot/domain/gathering'
import { rsvpRow } from '../../bot/store/rows/rsvpRow'
import {
  anna,
  ahus,
  asDay,
  bilal,
  cannot,
  everybody,
  held,
  invited,
  mark,
  mona,
  nina,
  ola,
  person,
  plan,
} from '../support/people'
import { markRow } from '../../bot/store/rows/markRow'
import { NotStored } from '../../bot/store/mirror'
import { startTrial, type Reply, type Trial } from '../support/trial'

const AHUS_LINK = 'https://example.no/moete-ahus'
const arne = person('arne', { area: ahus })
const gone = person('gone', { standing: { kind: 'left', on: asDay('2026-01-01') } })
const id = (text: string) => text as GatheringId

/** What one may see and do by pressing buttons that one was never shown. */
describe('a press that no card of mine can make', () => {
  let trial: Trial
  const textOf = (reply: Reply) => JSON.stringify(reply.value)
  const refresh = async (who: typeof anna, kind: string, about: string) =>
    textOf(await trial.press(who, 'card.refresh', { kind, about }))

  beforeAll(async () => {
    trial = await startTrial({
      now: '2026-03-13T08:00:00Z',
      members: [...everybody, arne, gone],
      gatherings: [
        held(),
        invited({ id: id('coming'), start: new Date('2026-04-12T11:00:00Z'), end: new Date('2026-04-12T14:00:00Z') }),
        invited({
          id: id('ahus'),
          areas: [ahus],
          mode: 'digital',
          onlineLink: AHUS_LINK,
          start: new Date('2026-04-13T11:00:00Z'),
          end: new Date('2026-04-13T14:00:00Z'),
        }),
        {
          ...plan({ id: id('secret'), title: 'Ikke sendt ut ennå' }),
          start: new Date('2026-05-12T11:00:00Z'),
          end: new Date('2026-05-12T14:00:00Z'),
          stage: 'draft',
        },
      ],
    })
    await trial.lay(markRow, mark(anna, 'on-site'), mark(bilal, 'absent'))
    await trial.lay(rsvpRow, cannot(bilal))
    await trial.program.sweeps.now()
  })
  afterAll(() => trial.close())

  it.each(['g1', 'coming'])('shows no list of persons to a nurse or a manager: %s', async (about) => {
    for (const who of [anna, mona]) expect(await refresh(who, 'list-prompt', about)).not.toContain('Bilal')
  })

  it('shows no list of another area to an area leader', async () => {
    expect(await refresh(ola, 'list-prompt', 'ahus')).not.toContain('Arne')
    expect(await refresh(ola, 'list-prompt', 'g1')).toContain('Bilal')
    expect(await refresh(nina, 'list-prompt', 'g1')).toContain('Bilal')
  })

  it.each(['invitation', 'reminder', 'day-before', 'cancelled'])(
    'shows nothing of a gathering one is not invited to: %s',
    async (kind) => {
      expect(await refresh(anna, kind, 'ahus')).not.toContain(AHUS_LINK)
      expect(await refresh(anna, kind, 'secret')).not.toContain('Ikke sendt ut')
      expect(await refresh(anna, kind, 'ahus')).toContain('Du står ikke på lista')
      expect(await refresh(anna, kind, 'coming')).toContain('Områdesamling')
      expect(await refresh(arne, kind, 'ahus')).toContain('Områdesamling')
    },
  )

  it('shows nothing when the answer to such a gathering is refused or changed', async () => {
    for (const [verb, data] of [
      ['rsvp.answer', { gathering: 'ahus', answer: 'online' }],
      ['rsvp.change', { gathering: 'ahus' }],
      ['rsvp.change', { gathering: 'secret' }],
    ] as const) {
      const shown = textOf(await trial.press(anna, verb, data))
      expect(shown).not.toContain(AHUS_LINK)
      expect(shown).not.toContain('Ikke sendt ut')
      expect(shown).toMatch(/Du står ikke på lista/)
    }
  })

  it('tells nobody of an absence that was none', async () => {
    for (const who of [anna, mona, ola]) expect(await refresh(who, 'absence', 'g1')).not.toContain('savnet')
  })

  it('shows a notice to nobody but the manager it is for', async () => {
    for (const who of [anna, ola, arne]) expect(await refresh(who, 'manager-notice', 'g1')).not.toContain('Bilal')
  })

  it('keeps no list, and acknowledges no notice, of others', async () => {
    await trial.writesSince()
    await trial.press(anna, 'list.open', { gathering: 'g1' })
    await trial.press(anna, 'list.save', { gathering: 'g1', onSite: 'bilal' })
    await trial.press(anna, 'list.complete', { gathering: 'g1' })
    await trial.press(ola, 'list.save', { gathering: 'ahus', onSite: 'arne' })
    await trial.press(ola, 'notice.acknowledge', { gathering: 'g1' })
    const writes = await trial.writesSince()
    expect([writes['Marks'], writes['Gatherings'], writes['AbsenceReplies']]).toEqual([undefined, undefined, undefined])
  })

  it('an account that is empty is nobody, though members without an account exist', async () => {
    const response = await fetch(`${trial.url}/api/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        type: 'invoke',
        name: 'adaptiveCard/action',
        channelId: 'msteams',
        serviceUrl: trial.connector.url,
        from: { id: '29:x', aadObjectId: '' },
        recipient: { id: '28:bot' },
        conversation: { id: 'chat-x', conversationType: 'personal' },
        value: { action: { type: 'Action.Execute', verb: 'menu.show', data: {} }, trigger: 'manual' },
      }),
    })
    expect(await response.text()).not.toContain('Cato')
  })

  it('is answered also when it cannot be written down where the chat is', async () => {
    const { conversations } = trial.program.network
    const { put } = conversations
    conversations.put = () => new Promise(() => undefined)
    expect(textOf(await trial.press(mona, 'menu.show'))).toContain('Mona')
    conversations.put = () => Promise.reject(new NotStored('Conversations: no answer'))
    expect(textOf(await trial.press(nina, 'menu.show'))).toContain('Nina')
    conversations.put = put
  })

  it('keeps the ticks of the room on the card when one of them is of somebody no longer expected', async () => {
    const reply = await trial.press(ola, 'list.save', { gathering: 'g1', onSite: 'anna,arne' })
    expect(reply.type).toBe('application/vnd.microsoft.activity.message')
    expect(textOf(reply)).toContain('står ikke på lista lenger')
  })

  it('knows whoever has left and come back by the row that holds', async () => {
    const { members } = trial.program.network
    await members.put({ ...gone, entraId: members.get(arne.id)?.entraId ?? null })
    await members.put({ ...(members.get(arne.id) ?? arne), phone: '1' })
    expect(textOf(await trial.press(arne, 'menu.show'))).toContain('Arne')
  })

  it('a refused reply leaves no name and no card in the log', async () => {
    trial.connector.refuseNext(...Array.from({ length: 12 }, () => ({ status: 403, code: 'Forbidden' })))
    await trial.write(anna, 'hjelp')
    const logged = trial.logs.join()
    expect(logged).toContain('turn failed')
    expect(logged).not.toMatch(/Anna|AdaptiveCard|Authorization/i)
  })
})

describe('a joint gathering whose list two leaders keep, each on a phone', () => {
  type Shown = { actions: { verb?: string; data?: object }[] }
  const leader = person('liv', { role: 'area-leader', area: ahus, manager: null })
  let trial: Trial

  beforeAll(async () => {
    const joint = invited({ areas: [anna.area ?? ahus, ahus] })
    trial = await startTrial({ now: '2026-03-12T12:00:00Z', members: [anna, arne, ola, leader], gatherings: [joint] })
  })
  afterAll(() => trial.close())

  it('keeps the ticks of both', async () => {
    const open = async (keeper: typeof ola) => {
      const { actions } = (await trial.press(keeper, 'list.open', { gathering: 'g1' })).value as Shown
      const save = actions.find(({ verb }) => verb === 'list.save')?.data ?? {}
      return (onSite: string) => trial.press(keeper, 'list.save', { ...save, onSite })
    }
    const [olaSaves, livSaves] = [await open(ola), await open(leader)]
    await olaSaves('anna')
    await livSaves('arne')
    const standing = trial.program.network.marks.inGroup('g1')
    expect(standing.map(({ member, presence }) => [member, presence])).toEqual([
      ['anna', 'on-site'],
      ['arne', 'on-site'],
    ])
  })
})

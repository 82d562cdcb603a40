import { chooseLanguage } from '../../bot/flows/chooseLanguage'
import { openNetwork, type Network } from '../../bot/store/network'
import { recordsFrom } from '../../bot/store/recordsFrom'
import { memberRow } from '../../bot/store/rows/memberRow'
import { takingTurns } from '../../bot/store/again'
import { anna, cato, mona } from '../support/people'
import { SITES } from '../support/provisioned'
import { layThrough } from '../support/trial'
import { editByHand, startLocalStore, type LocalStore } from './localStore'

const silent = { listedLanguage: null, chosenLanguage: null }

let store: LocalStore
let network: Network
beforeAll(async () => {
  store = await startLocalStore()
  await layThrough(store.graph)(memberRow, { ...anna, ...silent }, cato, { ...mona, ...silent })
  network = openNetwork(store.graph, SITES)
  await network.members.refresh()
})
afterAll(() => store.close())

const fieldsOf = async (key: string) => {
  const path = `/sites/${SITES.team}/lists/Members/items?$expand=fields&$filter=fields/Key eq '${key}'`
  const { body } = await store.graph.send({ method: 'GET', path: encodeURI(path) })
  return (body as { value: { fields: Record<string, unknown> }[] }).value[0]?.fields ?? {}
}

describe('the languages of the name list', () => {
  it('are the manager’s for whoever has none, and follow when somebody edits the list by hand', async () => {
    const records = recordsFrom(network, () => false)
    const languages = () =>
      ['anna', 'cato', 'mona'].map((id) => [...records().members.values()].find((m) => m.id === id)?.language)
    expect(languages()).toEqual(['nb', 'nb', 'nb'])
    await editByHand(store.graph, 'Members', 'mona', { Language: 'nn' })
    await network.members.refresh()
    expect(languages()).toEqual(['nn', 'nb', 'nn'])
  })

  it('stay as listed when somebody chooses: the choice has a column of its own', async () => {
    const choose = chooseLanguage({ members: network.members, inTurn: takingTurns() })
    const records = recordsFrom(network, () => false)
    const shown = records().members.get(anna.id)
    if (!shown) throw new Error('She is on the list')
    // The language she has now is her manager's, and does not become hers by being chosen against.
    await choose(shown, 'en')
    expect(await fieldsOf('anna')).toMatchObject({ ChosenLanguage: 'en' })
    expect((await fieldsOf('anna'))['Language'] ?? null).toBeNull()
    expect(records().members.get(anna.id)?.language).toBe('en')
    expect(await store.asked(() => choose(shown, 'en'))).toEqual([])
  })
})

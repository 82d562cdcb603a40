import { readConfig } from '../../bot/config'
import type { Delivery } from '../../bot/domain/messages/delivery'
import { drawnToSend } from '../../bot/flows/sending/drawMatter'
import { makeLog } from '../../bot/log'
import { makeAnswering } from '../../bot/program/answering'
import { makeCore } from '../../bot/program/core'
import { makeDoor } from '../../bot/program/door'
import { refreshNetwork } from '../../bot/store/network'
import { everythingDelivered } from './delivered'
import { NOW } from './network'

/** Links on cards must be the same wherever the card is drawn. */
export const SETTINGS = { PUBLIC_URL: 'http://localhost:3978', SWEEP_SECONDS: '60', LOG_LEVEL: 'info' }

/** What the program would have sent by now on the lists that lie there, drawn by its own parts. */
export async function deliveredOn(localUrl: string): Promise<Delivery[]> {
  const read = readConfig({ LOCAL_M365_URL: localUrl, ...SETTINGS })
  if (!read.ok) throw new Error(read.problems.join())
  const core = makeCore(read.config, { now: () => NOW, onMoved: () => undefined }, makeLog('silent'), () => undefined)
  await refreshNetwork(core.network)
  const draw = drawnToSend(makeAnswering(core, makeDoor(core)).drawingParts)
  const records = core.records()
  return everythingDelivered(records, NOW).map((delivery) => {
    const member = records.members.get(delivery.to)
    const drawn = member && draw(delivery.matter, member, `29:${delivery.to}`)
    return drawn && delivery.outcome === 'sent' && delivery.door === 'chat'
      ? { ...delivery, cardHash: drawn.hash }
      : delivery
  })
}

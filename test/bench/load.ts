import { Agent, request } from 'node:http'
import type { Press } from './presses'
import { asked, says } from './processes'

// Presses buttons, so many at a time, and takes the time of each answer.

export type Round = { port: number; serviceUrl: string; presses: readonly Press[]; parallel: number }
export type Answered = { ms: number; latencies: number[]; wrong: string[] }

asked<Round>(async ({ port, serviceUrl, presses, parallel }) => {
  const bodies = presses.map((press) => JSON.stringify(activityOf(press, serviceUrl)))
  const agent = new Agent({ keepAlive: true, maxSockets: parallel })
  const latencies: number[] = []
  const wrong: string[] = []
  const queue = bodies.values()
  const presser = async (): Promise<void> => {
    for (const body of queue) {
      const began = performance.now()
      const answer = await post(agent, port, body)
      latencies.push(performance.now() - began)
      if (!answer.includes('vnd.microsoft.card.adaptive')) wrong.push(answer.slice(0, 300))
    }
  }
  const began = performance.now()
  await Promise.all(Array.from({ length: parallel }, presser))
  const ms = performance.now() - began
  agent.destroy()
  return { ms, latencies, wrong } satisfies Answered
})
says({})

function post(agent: Agent, port: number, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) }
    const sent = request(
      { agent, port, host: '127.0.0.1', path: '/api/messages', method: 'POST', headers },
      (answer) => {
        let text = ''
        answer.setEncoding('utf8')
        answer.on('data', (part: string) => (text += part))
        answer.on('end', () => resolve(text))
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}

function activityOf({ member, data }: Press, serviceUrl: string): object {
  return {
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: `f:${Math.random()}`,
    timestamp: '2026-09-01T09:00:00.000Z',
    channelId: 'msteams',
    serviceUrl,
    locale: 'nb-NO',
    from: { id: `29:${member}`, name: `Nurse ${member}`, aadObjectId: `entra-${member}` },
    recipient: { id: '28:bot', name: 'Ressursnett' },
    conversation: { id: `chat-${member}`, conversationType: 'personal', tenantId: 'tenant' },
    channelData: { tenant: { id: 'tenant' }, source: { name: 'message' } },
    value: {
      action: { type: 'Action.Execute', id: '1', verb: 'rsvp.answer', data: { ...data, verb: 'rsvp.answer' } },
      trigger: 'manual',
    },
  }
}

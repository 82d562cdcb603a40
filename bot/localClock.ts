import * as z from 'zod'
import type { Clock } from './clock'

const moved = z.object({ movedBy: z.number() })

/** Follows the clock of the local Microsoft 365, which can be moved; it tells at once when that happens. */
export async function followLocalClock(url: string): Promise<Clock & { stop(): void }> {
  const listeners: (() => void)[] = []
  const stopping = new AbortController()
  let movedBy = moved.parse(await (await fetch(`${url}/local/clock`)).json()).movedBy

  const listen = async (): Promise<void> => {
    const response = await fetch(`${url}/local/clock/stream`, { signal: stopping.signal })
    const decoder = new TextDecoder()
    let text = ''
    for await (const chunk of response.body ?? []) {
      text += decoder.decode(chunk as Uint8Array, { stream: true })
      const events = text.split('\n\n')
      text = events.pop() ?? ''
      for (const event of events) {
        const data = /^data: (.*)$/m.exec(event)?.[1]
        const parsed = data === undefined ? null : moved.safeParse(JSON.parse(data))
        if (!parsed?.success || parsed.data.movedBy === movedBy) continue
        movedBy = parsed.data.movedBy
        for (const listener of listeners) listener()
      }
    }
  }

  const keepListening = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await listen().catch(() => undefined)
      if (!stopping.signal.aborted) await new Promise((resolve) => setTimeout(resolve, 1000).unref())
    }
  }
  void keepListening()

  return {
    now: () => new Date(Date.now() + movedBy),
    onMoved: (listener) => listeners.push(listener),
    stop: () => stopping.abort(),
  }
}

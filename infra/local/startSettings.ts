import { parseArgs } from 'node:util'
import { z } from 'zod'

export type StartSettings = {
  ports: { bot: number; local: number; chat: [number, number, number] }
  dataFolder: string
  chat: boolean
  empty: boolean
  /** Where the local clock starts; null leaves it where it was. */
  now: string | null
}

const environment = z.object({
  PORT: z.coerce.number().int().default(3978),
  LOCAL_M365_PORT: z.coerce.number().int().default(4365),
  CHAT_PORT: z.coerce.number().int().default(56_150),
  DATA_FOLDER: z.string().default('.data'),
})

export type ReadStartSettings = { ok: true; settings: StartSettings } | { ok: false; problem: string }

/** `npm start -- --no-chat --empty --now 2023-01-05T08:00`; ports and the data folder can be set in the environment. */
export function readStartSettings(args: string[], variables: Record<string, string | undefined>): ReadStartSettings {
  try {
    const { values } = parseArgs({
      args,
      options: { 'no-chat': { type: 'boolean' }, empty: { type: 'boolean' }, now: { type: 'string' } },
    })
    const { PORT, LOCAL_M365_PORT, CHAT_PORT, DATA_FOLDER } = environment.parse(variables)
    return {
      ok: true,
      settings: {
        ports: { bot: PORT, local: LOCAL_M365_PORT, chat: threeFrom(CHAT_PORT) },
        dataFolder: DATA_FOLDER,
        chat: values['no-chat'] !== true,
        empty: values.empty === true,
        now: values.now ?? null,
      },
    }
  } catch (error) {
    return { ok: false, problem: error instanceof Error ? error.message : String(error) }
  }
}

/** Three in a row; 0 leaves each to the system. */
function threeFrom(port: number): [number, number, number] {
  return port === 0 ? [0, 0, 0] : [port, port + 1, port + 2]
}

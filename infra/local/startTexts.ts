import type { ChatClient } from './chatClients'
import type { WantedPort } from './ports'

export type Ready = { tab: string; local: string; mail: string; clients: readonly ChatClient[]; now: Date }

const ROLE: Record<string, string> = { nurse: 'Nurse', manager: 'Line manager', 'area-leader': 'Area leader' }

/** What `npm start` prints, for whoever develops. */
export const startTexts = {
  bot: 'bot and tab',
  local: 'local Microsoft 365',
  chat: 'chat client',
  starting: 'Starting the local Microsoft 365 …',
  stopping: 'Stopping …',
  badArguments: (problem: string) => `${problem}\nUse: npm start [-- --no-chat] [--empty] [--now 2023-01-05T08:00]`,
  badTime: (text: string) => `"${text}" is no time. Use --now 2023-01-05T08:00 (the clock on the wall in Oslo).`,
  portTaken: ({ port, whatFor, setting }: WantedPort) =>
    `Port ${port} (${whatFor}) is taken by another program. Stop that one, or choose another port with ${setting}=….`,
  died: (name: string, log: string) => `${name} has stopped by itself. What it said last is in ${log}.`,
  notStarted: (why: string, logs: string) => `It did not start: ${why}. The logs are in ${logs}.`,
  ready: ({ tab, local, mail, clients, now }: Ready) =>
    [
      '',
      `Ressursnett is ready. The clock shows ${now.toISOString().slice(0, 16).replace('T', ' ')} UTC; move it at ${local}.`,
      '',
      `  Tab (choose who you are)  ${tab}`,
      ...clients.map(({ folder, name, url }) => `  ${`Chat: ${ROLE[folder] ?? folder}`.padEnd(24)}  ${url}  (${name})`),
      `  Mailbox                   ${mail}`,
      `  Clock and faults          ${local}`,
      '',
      'Stop with Ctrl-C. What is stored is kept until the next start.',
    ].join('\n'),
}

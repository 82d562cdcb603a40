import { bouncesThrough } from '../delivery/bounces'
import { accountsThrough, installsThrough } from '../delivery/installs'
import { pace } from '../delivery/pace'
import { findGone } from '../flows/sending/findGone'
import { installBot } from '../flows/sending/installBot'
import { readBounces } from '../flows/sending/readBounces'
import type { Core } from './core'
import type { Step } from './sending'

/** Teams takes 30 requests a second about installed apps; somebody else in the tenant may have some too. */
const INSTALLS_PER_SECOND = 25

/** Learns how people are reached. Best done before anything is sent: what has bounced is not written to, and who has just got the bot gets it there. */
export function makeReachSteps(core: Core): Step[] {
  const { graph, network, records, reach, ways, inTurn, now, afterChange, log } = core
  const { conversations, installs, deadAddresses, deliveries } = network
  const bounced = readBounces({
    records,
    bounces: bouncesThrough({
      graph,
      mailbox: () => records().settings.mailbox,
      log: (entry) => log.debug(entry, 'non-delivery reports'),
    }),
    deliveries,
    deadAddresses,
    reach,
    hasMailbox: ways.hasMailbox,
    now,
  })
  const gone = findGone({ records, conversations, accounts: accountsThrough({ graph }), inTurn, now })
  return [
    ...installSteps(core),
    async (turn) => {
      const report = await gone(turn)
      if (report.notAllowed)
        log.warn('accounts that are gone cannot be told from chats that are closed: User.ReadBasic.All')
      if (report.gone > 0) log.info(report, 'accounts gone')
    },
    async (turn) => {
      const report = await bounced(turn)
      if (report.notAllowed) log.warn('non-delivery reports cannot be read: Mail.Read for the mailbox')
      if (report.dead + report.letters > 0) {
        log.info(report, 'letters bounced')
        afterChange()
      }
    },
  ]

  function installSteps({ config: { teamsAppId, serviceUrl, tenantId, bot } }: Core): Step[] {
    if (teamsAppId === null) return []
    const install = installBot({
      records,
      installs,
      conversations,
      installing: installsThrough({
        graph,
        teamsAppId,
        pace: pace({ most: INSTALLS_PER_SECOND, withinMs: 1000 }),
        log: (entry) => log.warn(entry, 'installing refused'),
      }),
      chatWith: (entraId, chatId) => ({
        entraId,
        conversationId: chatId,
        serviceUrl,
        tenantId,
        userId: '',
        botId: `28:${bot.appId}`,
        state: 'installed',
      }),
      inTurn,
      now,
    })
    return [
      async (turn) => {
        const report = await install(turn)
        if (report.notAllowed)
          log.warn('the bot cannot be installed for members: the app in the catalogue, or its permission')
        if (report.asked + report.opened + report.refused + report.noUser > 0) log.info(report, 'bot installed')
        if (report.opened + report.noUser > 0) afterChange()
      },
    ]
  }
}

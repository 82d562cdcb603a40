import * as z from 'zod'
import { isSameEmail } from '../domain/email'
import type { Graph } from '../store/graph'
import { GraphError } from '../store/graphError'

/** A letter that did not get to this address; the instant is when the mail system said so. */
export type Bounce = { address: string; at: Date }

/** Where to go on from next time; `not-allowed` when the tenant has not given `Mail.Read` for the mailbox. */
export type BouncesSince = { bounces: readonly Bounce[]; readUntil: Date } | 'not-allowed'

export type Bounces = { since(instant: Date): Promise<BouncesSince> }

/** PidTagMessageClass: Exchange writes it when a letter comes in, and no sender chooses it for a letter of her own. */
const CLASS = 'String 0x001A'
const NON_DELIVERY = 'REPORT.IPM.Note.NDR'

/** The name of Exchange's own mailbox, the same in every tenant. */
const SYSTEM = /^MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@/i

/** Exchange takes this header off whatever comes from outside, so only what was written inside the tenant has it. */
const WRITTEN_BY = 'x-ms-exchange-organization-authas'

const AT_A_TIME = 50
const MOST_PAGES = 20
const PATIENCE_MS = 20_000

const mailbox = z.object({ emailAddress: z.object({ address: z.string().nullish() }).nullish() })
const report = z.object({
  receivedDateTime: z.string().transform((text) => new Date(text)),
  from: mailbox.nullish(),
  toRecipients: z.array(mailbox).nullish(),
  bodyPreview: z.string().nullish(),
  internetMessageHeaders: z.array(z.object({ name: z.string(), value: z.string().nullish() })).nullish(),
  singleValueExtendedProperties: z.array(z.object({ value: z.string().nullish() })).nullish(),
})
type Report = z.infer<typeof report>
const page = z.object({ value: z.array(report), '@odata.nextLink': z.string().optional() })

/** Reads the non-delivery reports in the network's mailbox, and no other letter. */
export function bouncesThrough(the: {
  graph: Pick<Graph, 'send'>
  mailbox: () => string
  log: (entry: { reports: number; notFromTheSystem: number }) => void
}): Bounces {
  return {
    async since(instant) {
      const own = the.mailbox()
      const bounces: Bounce[] = []
      let [readUntil, reports, notFromTheSystem] = [instant, 0, 0]
      let link: string | undefined = reportsPath(own, instant)
      try {
        for (let read = 0; link !== undefined && read < MOST_PAGES; read++) {
          const answer = await the.graph.send({ method: 'GET', path: link, patienceMs: PATIENCE_MS })
          const found: z.infer<typeof page> = page.parse(answer.body)
          for (const each of found.value) {
            reports++
            readUntil = each.receivedDateTime > readUntil ? each.receivedDateTime : readUntil
            if (!isFromTheSystem(each)) notFromTheSystem++
            else for (const address of failedIn(each, own)) bounces.push({ address, at: each.receivedDateTime })
          }
          link = found['@odata.nextLink']
        }
      } catch (error) {
        if (error instanceof GraphError && error.status === 403) return 'not-allowed'
        throw error
      }
      if (reports > 0) the.log({ reports, notFromTheSystem })
      return { bounces, readUntil }
    },
  }
}

/** The class is asked for as well as looked at, so that what people have written is never even sent here. */
function reportsPath(own: string, instant: Date): string {
  // Exchange keeps whole seconds.
  const since = new Date(Math.floor(instant.getTime() / 1000) * 1000).toISOString().replace('.000Z', 'Z')
  const ofClass = `singleValueExtendedProperties/Any(ep: ep/id eq '${CLASS}' and ep/value eq '${NON_DELIVERY}')`
  const query = {
    $filter: `receivedDateTime ge ${since} and ${ofClass}`,
    $orderby: 'receivedDateTime asc',
    $top: String(AT_A_TIME),
    $select: 'receivedDateTime,from,toRecipients,bodyPreview,internetMessageHeaders',
    $expand: `singleValueExtendedProperties($filter=id eq '${CLASS}')`,
  }
  const parts = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return `/users/${encodeURIComponent(own)}/messages?${parts.join('&')}`
}

/** Anybody can write a letter that looks like a report, and send one of that class from another mail system. */
function isFromTheSystem(each: Report): boolean {
  const writtenBy = (each.internetMessageHeaders ?? []).filter(({ name }) => name.toLowerCase() === WRITTEN_BY)
  return (
    (each.singleValueExtendedProperties ?? []).some(({ value }) => value === NON_DELIVERY) &&
    SYSTEM.test(each.from?.emailAddress?.address ?? '') &&
    writtenBy.length > 0 &&
    writtenBy.every(({ value }) => value?.trim().toLowerCase() === 'internal')
  )
}

const ADDRESS = /[^\s@<>()[\]:;,"']+@[^\s@<>()[\]:;,"']+\.[^\s@<>()[\]:;,."']+/g

/** A report is addressed to whom the letter did not reach; where it is not, the first lines of it name them. */
function failedIn(each: Report, own: string): string[] {
  const isOwn = (address: string): boolean => isSameEmail(address, own)
  const addressed = (each.toRecipients ?? []).map(({ emailAddress }) => emailAddress?.address?.trim() ?? '')
  const named = addressed.filter((address) => address !== '' && !isOwn(address))
  const found = named.length > 0 ? named : ((each.bodyPreview ?? '').match(ADDRESS) ?? [])
  return [...new Set(found.filter((address) => !isOwn(address) && !SYSTEM.test(address)))]
}

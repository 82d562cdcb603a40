import type { Activity } from 'botbuilder'
import * as z from 'zod'

const text = z.string().nullish()
const account = z.object({ id: z.string(), aadObjectId: text })

/** What every activity has that Teams sends, as far as anything here looks at it. */
const activity = z.object({
  type: z.string().min(1),
  channelId: z.string(),
  serviceUrl: z.string(),
  from: account,
  recipient: account,
  conversation: z.object({ id: z.string(), conversationType: text, tenantId: text }),
  id: text,
  text,
  name: text,
  locale: text,
  replyToId: text,
})

/** Anybody can post to the address; what is no activity is turned away before it is looked into. */
export function isActivity(body: unknown): body is Activity {
  return activity.safeParse(body).success
}

import * as z from 'zod/mini'

/** GET /api/channels: where an invitation can be posted too. */
export const channelsAnswer = z.object({ channels: z.array(z.object({ id: z.string(), name: z.string() })) })
export type ChannelsAnswer = z.output<typeof channelsAnswer>

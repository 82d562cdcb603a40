import * as z from 'zod/mini'
import { pagePress } from '../../bot/http/contract/personal'

/** What a button of the card brings along: what the bot sealed, and beside it what is filled in. */
export const sealedData = z.catchall(z.object({ seal: pagePress.shape.seal, data: pagePress.shape.data }), z.string())

import * as z from 'zod/mini'
import { pagePress } from '../../bot/http/contract/personal'

/** A field for numbers gives a number, and every other one text. */
const filledIn = z.pipe(z.union([z.string(), z.number()]), z.transform(String))

/** What a button of the card brings along: what the bot sealed, and beside it what is filled in. */
export const sealedData = z.catchall(z.object({ seal: pagePress.shape.seal, data: pagePress.shape.data }), filledIn)

import * as z from 'zod/mini'
import { DOOR_STATES } from '../../domain/attendance/checkIn'

/** A QR code as squares: the path of the dark ones, in a box of so many squares with its quiet edge. */
const drawnCode = z.object({ size: z.number(), path: z.string() })
export type DrawnCode = z.output<typeof drawnCode>

/** One minute's code, and the address that its QR code opens. */
const doorCode = z.object({
  from: z.string(),
  until: z.string(),
  code: z.string(),
  url: z.string(),
  qr: drawnCode,
})
export type ShownDoorCode = z.output<typeof doorCode>

/** GET /api/gatherings/{id}/door: what the screen at the door shows now and in the next minutes; no names. */
export const doorAnswer = z.object({
  now: z.string(),
  title: z.string(),
  venue: z.nullable(z.string()),
  state: z.enum(DOOR_STATES),
  opensAt: z.string(),
  codes: z.array(doorCode),
  checkedIn: z.number(),
})
export type DoorAnswer = z.output<typeof doorAnswer>

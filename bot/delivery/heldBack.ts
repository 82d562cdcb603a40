/** Asked when a message's turn has come, which may be long after it was decided to send it. */
export type MayGo = () => Promise<boolean>

/** Whoever sent this is not the one to send it any more: it is left to whoever is. */
export class HeldBack extends Error {}

/** Where a turn's `MayGo` lies for the adapter to ask. */
export const MAY_GO = Symbol('may go')

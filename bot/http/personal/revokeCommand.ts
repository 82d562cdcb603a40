import type { Server } from 'restify'
import * as z from 'zod/mini'
import { mayLead, type Member, type MemberId } from '../../domain/member'
import type { PageKeys } from '../../flows/pages/pageKeys'
import type { CommandHandler } from '../commandHandler'

export type RevokeCommand = { members: () => ReadonlyMap<MemberId, Member>; keys: PageKeys }

const memberId = z.pipe(
  z.string().check(z.minLength(1), z.maxLength(120)),
  z.transform((text) => text as MemberId),
)

/** POST /api/members/{id}/revoke-links: for a leader who hears that a letter has come into wrong hands. */
export function addRevokeCommand(server: Server, handle: CommandHandler, the: RevokeCommand): void {
  server.post(
    '/api/members/:id/revoke-links',
    handle(async (caller, request) => {
      const id = memberId.safeParse(request.params['id'])
      if (!id.success) return 'bad-request'
      const member = the.members().get(id.data)
      if (!member) return 'not-found'
      const areas = member.area === null ? [] : [member.area]
      if (!mayLead(caller, { areas, host: null })) return 'forbidden'
      await the.keys.revoke(member.id, the.keys.numberOf(member.id))
      return { ok: true }
    }),
  )
}

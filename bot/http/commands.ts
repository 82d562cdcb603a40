import type { Server } from 'restify'
import * as z from 'zod/mini'
import { dayIn, OSLO, type Day } from '../domain/day'
import type { GatheringId, InvitedGathering } from '../domain/gathering'
import type { Member, WorkplaceId } from '../domain/member'
import type { Reach } from '../domain/messages/reach'
import type { Workplace, Language } from '../domain/member'
import type { InviteToGathering } from '../flows/gatherings/inviteToGathering'
import type { SetAside } from '../store/rows'
import {
  inviteRequest,
  languageChoice,
  type DataQuality,
  type InviteAnswer,
  type InvitedPerson,
  type Me,
} from './contract'
import type { CommandHandler } from './commandHandler'
import { shownReach } from './sending/shownReach'

export type Commands = {
  invite: InviteToGathering
  invitationLines: (gathering: InvitedGathering, language: Language, today: Day) => string[]
  chooseLanguage: (member: Member, language: Language) => Promise<void>
  reach: (person: Member) => Reach
  workplaces: () => ReadonlyMap<WorkplaceId, Workplace>
  setAside: () => SetAside[]
  afterChange: () => void
  now: () => Date
}

/** What the tab may ask the bot to do; what it only looks at, it reads from Graph itself. */
export function addCommands(server: Server, handle: CommandHandler, the: Commands): void {
  server.get(
    '/api/me',
    handle(async (member) => me(member, the.now())),
  )

  server.put(
    '/api/me/language',
    handle(async (member, request) => {
      const choice = languageChoice.safeParse(request.body)
      if (!choice.success) return 'bad-request'
      await the.chooseLanguage(member, choice.data.language)
      the.afterChange()
      return me({ ...member, language: choice.data.language }, the.now())
    }),
  )

  server.post(
    '/api/gatherings/:id/invitations',
    handle(async (member, request) => {
      const asked = inviteRequest.safeParse(request.body)
      const id = z.string().check(z.minLength(1), z.maxLength(120)).safeParse(request.params['id'])
      if (!asked.success || !id.success) return 'bad-request'
      const outcome = await the.invite(member, id.data as GatheringId, asked.data)
      if (!outcome.ok) return { ok: false, refusal: outcome.refusal } satisfies InviteAnswer
      if (!asked.data.dryRun) the.afterChange()
      return {
        ok: true,
        dryRun: asked.data.dryRun,
        answerBy: outcome.gathering.answerBy,
        message: the.invitationLines(outcome.gathering, member.language, dayIn(OSLO, the.now())),
        people: outcome.people.map((person) => invited(person, the)),
        onLeave: outcome.onLeave.map(({ id: onLeave, name }) => ({ id: onLeave, name })),
      } satisfies InviteAnswer
    }),
  )

  server.get(
    '/api/data-quality',
    handle(async () => ({ setAside: the.setAside() }) satisfies DataQuality),
  )
}

function me(member: Member, now: Date): Me {
  const { id, name, role, area, language } = member
  return { id, name, role, area, language, now: now.toISOString() }
}

export function invited(person: Member, the: Pick<Commands, 'reach' | 'workplaces'>): InvitedPerson {
  const workplace = person.workplace === null ? undefined : the.workplaces().get(person.workplace)
  return {
    id: person.id,
    name: person.name,
    workplace: workplace?.name ?? null,
    language: person.language,
    reach: shownReach(the.reach(person)),
  }
}

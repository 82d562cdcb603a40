import { invitationLines } from '../cards/gathering/invitationLines'
import type { GatheringId } from '../domain/gathering'
import type { Member } from '../domain/member'
import { keepJobShadowing } from '../flows/attendance/keepJobShadowing'
import { keepList } from '../flows/attendance/keepList'
import { recordPresence } from '../flows/attendance/recordPresence'
import { inviteSeries } from '../flows/gatherings/inviteSeries'
import { inviteToGathering } from '../flows/gatherings/inviteToGathering'
import { planGathering } from '../flows/gatherings/planGathering'
import { planYear } from '../flows/gatherings/planYear'
import { isStorageTrouble } from '../store/storageTrouble'
import { addCommands, invited } from '../http/commands'
import { addJobShadowingCommands } from '../http/jobShadowingCommands'
import { addListCommands } from '../http/listCommands'
import { addPlanCommands } from '../http/planCommands'
import type { Feature } from '../http/server'
import { addYearWheelCommands } from '../http/yearWheelCommands'
import { rowsSetAside } from '../store/network'
import type { Answering } from './answering'
import type { Core } from './core'

/** What the tab can ask the bot to do. */
export function commandFeatures(core: Core, { answer, language }: Answering): Feature[] {
  const { network, records, planned, outcomeOf, reach, inTurn, newId, now, afterChange } = core
  const addMarks = network.marks.putMany
  const workplaces = () => records().workplaces
  const shown = (person: Member) => invited(person, { reach, workplaces })
  const newGatheringId = () => `g-${newId()}` as GatheringId
  return [
    (server, handle) =>
      addJobShadowingCommands(server, handle, {
        keep: keepJobShadowing({ records, rows: network.jobShadowing, inTurn, now }),
      }),
    (server, handle) =>
      addCommands(server, handle, {
        invite: inviteToGathering({ records: planned, put: network.gatherings.put, inTurn, now }),
        invitationLines,
        chooseLanguage: language,
        reach,
        workplaces,
        setAside: () => rowsSetAside(network),
        afterChange,
        now,
      }),
    (server, handle) =>
      addPlanCommands(server, handle, {
        plans: planGathering({
          records: planned,
          put: network.gatherings.put,
          inTurn,
          newId: newGatheringId,
          now,
        }),
        inviteSeries: inviteSeries({
          records: planned,
          putMany: network.gatherings.putMany,
          inTurn,
          now,
        }),
        answer,
        members: () => records().members,
        shown,
        afterChange,
      }),
    (server, handle) =>
      addListCommands(server, handle, {
        records,
        outcomeOf,
        recordPresence: recordPresence({ records, addMarks, inTurn, now }),
        lists: keepList({ records, addMarks, putGathering: network.gatherings.put, inTurn, now }),
        afterChange,
        now,
      }),
    (server, handle) =>
      addYearWheelCommands(server, handle, {
        planYear: planYear({
          records: planned,
          putMany: network.gatherings.putMany,
          isStored: ({ id }) => network.gatherings.get(id) !== undefined,
          isNotSaved: isStorageTrouble,
          inTurn,
          now,
        }),
      }),
  ]
}

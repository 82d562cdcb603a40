import type { MarkSource, Presence } from '../../../domain/attendance/attendance'
import type { Language } from '../../../domain/member'

/** Who says so, and what. */
const NB_SAYS: Record<MarkSource, string> = {
  'list-keeper': 'lista',
  'walk-in': 'lista',
  'self-check-in': 'innsjekkingen',
  'meeting-report': 'møterapporten',
  imported: 'regnearket',
}
const NB_PRESENCE: Record<Presence, string> = {
  'on-site': 'på stedet',
  online: 'på nett',
  excused: 'meldt fra',
  absent: 'ikke her',
}
const NN_SAYS: Record<MarkSource, string> = {
  'list-keeper': 'lista',
  'walk-in': 'lista',
  'self-check-in': 'innsjekkinga',
  'meeting-report': 'møterapporten',
  imported: 'reknearket',
}
const NN_PRESENCE: Record<Presence, string> = {
  'on-site': 'på staden',
  online: 'på nett',
  excused: 'meldt frå',
  absent: 'ikkje her',
}
const EN_SAYS: Record<MarkSource, string> = {
  'list-keeper': 'the list',
  'walk-in': 'the list',
  'self-check-in': 'the check-in',
  'meeting-report': 'the meeting report',
  imported: 'the spreadsheet',
}
const EN_PRESENCE: Record<Presence, string> = {
  'on-site': 'on site',
  online: 'online',
  excused: 'gave notice',
  absent: 'not here',
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

export type AttendanceConflictsTexts = {
  conflicts: string
  conflict: (saysFirst: MarkSource, first: Presence, saysOther: MarkSource, other: Presence) => string
  itIs: (presence: Presence) => string
}

/** Where the list and another source disagree. */
export const attendanceConflictsTexts: Record<Language, AttendanceConflictsTexts> = {
  nb: {
    conflicts: 'Her må du bestemme',
    conflict: (saysFirst, first, saysOther, other) =>
      `${capitalised(NB_SAYS[saysFirst])} sier «${NB_PRESENCE[first]}», men ${NB_SAYS[saysOther]} sier «${NB_PRESENCE[other]}».`,
    itIs: (presence) => capitalised(NB_PRESENCE[presence]),
  },
  nn: {
    conflicts: 'Her må du bestemme',
    conflict: (saysFirst, first, saysOther, other) =>
      `${capitalised(NN_SAYS[saysFirst])} seier «${NN_PRESENCE[first]}», men ${NN_SAYS[saysOther]} seier «${NN_PRESENCE[other]}».`,
    itIs: (presence) => capitalised(NN_PRESENCE[presence]),
  },
  en: {
    conflicts: 'You need to decide',
    conflict: (saysFirst, first, saysOther, other) =>
      `${capitalised(EN_SAYS[saysFirst])} says “${EN_PRESENCE[first]}”, but ${EN_SAYS[saysOther]} says “${EN_PRESENCE[other]}”.`,
    itIs: (presence) => capitalised(EN_PRESENCE[presence]),
  },
}

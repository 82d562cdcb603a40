import type { AbsenceKind } from '../../domain/absence/absence'
import type { Presence } from '../../domain/attendance/attendance'
import type { GatheringKind, Mode } from '../../domain/gathering'
import type { Language, Role } from '../../domain/member'
import type { AnswerState } from '../../domain/figures/overview'
import type { Reason } from '../../domain/answers/rsvp'
import { en } from './en'
import { nb } from './nb'
import { nn } from './nn'

type Titled = { title: string; text: string }

/** Every word of the tab. */
export type TabTexts = {
  appName: string
  loading: string
  retry: string
  close: string
  showMore: (count: number) => string
  language: string
  languageName: Record<Language, string>
  languageNotSaved: string
  role: Record<Role, string>
  mode: Record<Mode, string>
  kind: Record<GatheringKind, string>
  allAreas: string
  signIn: {
    title: string
    lead: string
    search: string
    noneFound: string
    switchPerson: string
    withMicrosoft: Titled
    button: string
  }
  noAccess: Titled & { inChat: string; chatOffers: readonly string[] }
  problem: Record<'signed-out' | 'forbidden' | 'busy' | 'not-found' | 'offline' | 'unexpected', Titled>
  problemDetail: string
  stale: (time: string) => string
  staleHelp: string
  updated: (time: string) => string
  overview: { title: string; year: string; signedInAs: (name: string) => string }
  coming: {
    title: string
    none: string
    notSent: string
    running: string
    awaitingList: string
    answerBy: (day: string) => string
    deadlinePassed: (day: string) => string
    places: (taken: number, seats: number) => string
    willBeAsked: (count: number) => string
    invited: (count: number) => string
    invite: string
    inviteTo: (title: string) => string
  }
  state: Record<AnswerState, string>
  areas: {
    title: string
    lead: (required: string) => string
    area: string
    own: string
    nurses: string
    onLeave: (count: number) => string
    gatherings: string
    hoursOffered: string
    outOf: (part: string, whole: string) => string
    averageHours: string
    reached: string
    attendance: string
    attendanceHelp: (onSite: string, online: string) => string
  }
  followUp: {
    title: string
    lead: string
    none: string
    noneOpen: string
    summary: (open: number, all: number) => string
    onlyOpen: string
    area: string
    nurse: string
    gathering: string
    kind: string
    manager: string
    noManager: string
    status: string
    acknowledged: (day: string) => string
    notAcknowledged: string
    comment: string
  }
  absenceKind: Record<AbsenceKind, string>
  held: {
    title: string
    none: (year: number) => string
    date: string
    gathering: string
    areas: string
    onSite: string
    online: string
  }
  surveys: {
    title: string
    none: string
    answered: (answered: number, asked: number) => string
    closes: (day: string) => string
    privacy: string
  }
  quality: {
    title: string
    good: string
    bad: (count: number) => string
    help: string
    row: (list: string, item: string) => string
    columns: (names: string) => string
    open: string
    openRow: (list: string, item: string) => string
  }
  gathering: {
    back: string
    notFound: string
    cancelled: (because: string) => string
    when: string
    where: string
    online: string
    onlineLink: string
    areas: string
    mode: string
    hours: string
    host: string
    answerBy: string
    seats: string
    unlimited: string
    programme: string
    topics: string
    material: string
    people: string
    name: string
    workplace: string
    answer: string
    attendance: string
    filter: string
    everyone: string
    search: string
    shown: (shown: number, all: number) => string
    nobody: string
    late: string
    walkIn: string
  }
  reason: Record<Reason, string>
  presence: Record<Presence, string>
  invite: {
    title: (title: string) => string
    checking: string
    message: string
    answerBy: (day: string) => string
    byChat: (count: number) => string
    onLeave: (count: number) => string
    onLeaveHelp: string
    send: (count: number) => string
    sending: string
    cancel: string
    nothingSentYet: string
    doneTitle: string
    done: (count: number) => string
    doneHelp: string
    failed: string
    refusal: Record<'not-found' | 'not-yours' | 'already-invited' | 'cancelled' | 'already-started' | 'nobody', string>
  }
}

const BY_LANGUAGE: Record<Language, TabTexts> = { nb, nn, en }

export function tabTextsIn(language: Language): TabTexts {
  return BY_LANGUAGE[language]
}

/** The nearest of our languages to what a browser or Teams says, such as "nb-NO". */
export function languageFrom(locale: string): Language {
  const start = locale.toLowerCase().slice(0, 2)
  if (start === 'nn') return 'nn'
  return start === 'nb' || start === 'no' || start === 'da' || start === 'sv' ? 'nb' : 'en'
}

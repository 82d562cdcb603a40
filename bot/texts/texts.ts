import type { AbsenceKind } from '../domain/absence/absence'
import type { Language, Role } from '../domain/member'
import type { Answer, Reason } from '../domain/answers/rsvp'
import { en } from './en'
import type { ManagerNoticeTexts } from './managerNotice'
import { nb } from './nb'
import { nn } from './nn'
import type { PastAnswer } from './pastAnswers'
import type { Refusal } from './refusals'
import type { SummaryTexts } from './topics/summary'

/** Every word of the chat. Dates and hours come ready-made from dates.ts; names and titles come in as they are shown. */
export type Texts = {
  refusal: Record<Refusal, string>
  summary: SummaryTexts
  /** What old clients show in place of the card. */
  fallback: string
  notice: {
    refusedTitle: string
    savedTitle: string
    languageChosen: string
    notUnderstood: string
    inPublic: string
    menu: string
  }
  gathering: {
    when: string
    where: string
    online: string
    orOnline: (venue: string) => string
    area: (count: number) => string
    hours: string
    programme: string
    topics: string
    material: string
    joinOnline: string
    leadersUntil: string
  }
  invitation: {
    lead: Record<'invitation' | 'reminder' | 'last-call' | 'day-before' | 'change', string>
    answerBy: (day: string) => string
    deadlinePassed: (day: string) => string
    full: string
    fullButOnline: string
    yourAnswer: (answer: string) => string
    come: string
    comeOnSite: string
    comeOnline: string
    wait: string
    cannot: string
    keep: string
    reasonLabel: string
    reasonPlaceholder: string
    reasonMissing: string
    reasonPrivacy: string
    sendCannot: string
    closed: Record<'draft' | 'started' | 'over', string>
  }
  reason: Record<Reason, string>
  receipt: {
    coming: string
    comingOnSite: string
    comingOnline: string
    cannot: string
    cannotWarm: string
    reason: (reason: string) => string
    waiting: (place: number) => string
    late: string
    none: string
    seeYouToday: string
    seeYouTomorrow: string
    change: string
    answer: string
    onlineInstead: string
    /** Once it is over, in the past. */
    over: Record<PastAnswer, string>
  }
  cancelled: { title: (title: string) => string; text: string; because: (because: string) => string }
  attendanceList: {
    title: string
    help: string
    nobody: string
    saved: (count: number) => string
    completed: string
    onSite: string
    onSiteHybrid: string
    online: string
    answered: Record<Answer | 'none', string>
    save: string
  }
  attendanceSummary: {
    title: string
    doneTitle: string
    onSite: string
    online: string
    absent: string
    everybodyCame: string
    nursesWereTold: string
    managersTold: string
    managersWereTold: string
    notAsked: (count: number) => string
    noManager: (names: string) => string
    about: (names: string) => string
    complete: string
    back: string
    done: string
    correct: string
  }
  absenceKind: Record<AbsenceKind, string>
  absence: {
    title: (title: string) => string
    text: Record<AbsenceKind, string>
    glimpse: string
    topics: string
    material: string
    next: string
    noNext: string
    leaderIsTold: string
    wrong: (areaLeader: string | null) => string
    greeting: (network: string) => string
    ahead: string
    withdrawnTitle: string
    withdrawn: (title: string, when: string) => string
  }
  managerNotice: ManagerNoticeTexts
  hours: {
    title: (year: number) => string
    some: (total: string, required: string, left: string) => string
    reached: (total: string, required: string) => string
    none: (year: number) => string
    completedOnly: string
  }
  gatherings: {
    title: string
    none: string
    answer: Record<Answer | 'none', string>
    waiting: (place: number) => string
    cancelled: string
    answerButton: (gathering: string) => string
    changeButton: (gathering: string) => string
    more: (count: number) => string
  }
  lists: {
    title: string
    none: string
    marked: (marked: number, expected: number) => string
    completed: string
    open: (gathering: string) => string
  }
  menu: {
    hello: (name: string) => string
    welcome: (name: string) => string
    introduction: (network: string) => string
    can: Record<Role, string>
    invitationsWait: (count: number) => string
    listsWait: (count: number) => string
    write: Record<'nurse' | 'leader' | 'keeper', string>
    gatherings: string
    hours: string
    lists: string
    language: string
  }
  language: { title: string; current: string; names: Record<Language, string> }
}

const texts: Record<Language, Texts> = { nb, nn, en }

export function textsIn(language: Language): Texts {
  return texts[language]
}

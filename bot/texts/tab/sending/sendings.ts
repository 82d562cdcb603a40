import type { Language } from '../../../domain/member'
import { en } from './sendingsEn'
import { nb } from './sendingsNb'
import { nn } from './sendingsNn'

/** The list of sendings, one of them, and what can be done about it. */
export type SendingsTexts = {
  title: string
  lead: string
  ownArea: (area: string) => string
  back: string
  none: string
  noneSuch: string
  notFound: string
  failed: string
  retry: string
  now: {
    title: string
    nothing: string
    waiting: (count: number) => string
    onHold: (count: number) => string
    left: (seconds: number) => string
    rate: (perSecond: number, perMinute: number) => string
    heldBack: (count: number, until: string) => string
    notReached: (count: number) => string
    pause: string
    pausing: string
    resume: (waiting: number) => string
    resuming: string
    pauseHelp: string
    lost: string
  }
  list: {
    title: string
    kind: string
    allKinds: string
    onlyNotReached: string
    out: (out: number, total: number) => string
    notReached: (count: number) => string
    waiting: (count: number) => string
    heldBack: (count: number) => string
    answered: (count: number) => string
    since: (when: string) => string
  }
  one: {
    lead: string
    progress: string
    said: (out: number, total: number) => string
    done: (out: number) => string
    gathering: string
    news: string
    people: string
    filter: string
    everyone: string
    answeredFilter: string
    count: (text: string, count: number) => string
    search: string
    shown: (shown: number, all: number) => string
    nobody: string
    name: string
    workplace: string
    status: string
    answer: string
    surveySecret: string
    remindersSecret: string
    reminders: (count: number) => string
    tryAgainAt: (when: string) => string
    givenUp: string
    answeredSome: string
    answeredAt: (answer: string, when: string) => string
    somebody: string
    chooseAll: (count: number) => string
    tryAgain: (count: number) => string
    trying: string
    chooseHelp: string
    tried: (count: number) => string
    closed: (count: number) => string
    refusal: { 'not-found': string; over: string }
    lost: string
    export: string
    exporting: string
    file: string
    why: string
    toDo: string
    when: string
    answeredWhen: string
    area: string
  }
}

export const sendingsTexts: Record<Language, SendingsTexts> = { nb, nn, en }

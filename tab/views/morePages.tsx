import type { Language } from '../../bot/domain/member'
import { openedAbsence } from '../absence/absenceAddress'
import { AbsenceEntry, absenceTitle } from '../absence/absenceEntry'
import { useHash } from '../hash'
import type { LoadedPageProps } from '../loadedPage'
import { openedNews } from '../news/newsAddress'
import { NewsEntry, newsTitle } from '../news/newsEntry'
import { openedResults } from '../results/resultsAddress'
import { ResultsEntry, resultsTitle } from '../results/resultsEntry'
import { openedPoll } from '../poll/pollAddress'
import { PollEntry, pollTitle } from '../poll/pollEntry'
import { openedSending } from '../sending/sendingAddress'
import { SendingEntry, sendingTitle } from '../sending/sendingEntry'
import { openedSurveys } from '../surveys/surveyAddress'
import { SurveysEntry, surveysTitle } from '../surveys/surveysEntry'

/** Every kind of page that is loaded when it is opened and is found by its address alone. */
const PAGES = [
  { opened: openedAbsence, title: absenceTitle, Entry: AbsenceEntry },
  { opened: openedNews, title: newsTitle, Entry: NewsEntry },
  { opened: openedResults, title: resultsTitle, Entry: ResultsEntry },
  { opened: openedPoll, title: pollTitle, Entry: PollEntry },
  { opened: openedSending, title: sendingTitle, Entry: SendingEntry },
  { opened: openedSurveys, title: surveysTitle, Entry: SurveysEntry },
] as const

const pageAt = (address: string) => PAGES.find(({ opened }) => opened(address) !== null)

/** The address when it is one of these pages, or null. */
export function useMoreAddress(): string | null {
  const hash = useHash()
  return pageAt(hash) === undefined ? null : hash
}

/** What the window is called while it is open. */
export function moreTitle(address: string, language: Language): string {
  return pageAt(address)?.title(address, language) ?? ''
}

/** Does the page show one year at a time? */
export function choosesYearAt(address: string): boolean {
  const absence = openedAbsence(address)
  return absence !== null && absence.view !== 'rules'
}

export function MorePages({ address, ...props }: LoadedPageProps & { address: string }) {
  const page = pageAt(address)
  return page ? <page.Entry address={address} {...props} /> : null
}

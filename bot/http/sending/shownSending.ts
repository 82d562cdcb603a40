import { dayOf } from '../../domain/gathering'
import { leadsNetwork, type Member } from '../../domain/member'
import type { Sending, SentRow } from '../../domain/messages/sendings'
import type { Records } from '../../domain/records'
import type { SurveyId } from '../../domain/surveys/survey'
import type { SendingShown, SentRowShown } from '../contract/sending'

type About = Pick<SendingShown, 'gathering' | 'news' | 'title' | 'day' | 'year' | 'gatherings'>

/** A sending with the words it is called by, in the viewer's language where there is a choice. */
export function shownSending(
  sending: Sending,
  viewer: Member,
  the: { records: Records; answeredIn: (survey: SurveyId) => number | null },
): SendingShown {
  const { id, matter, counts, total, heldBack } = sending
  const iso = (instant: Date | null): string | null => instant?.toISOString() ?? null
  return {
    id,
    kind: matter.kind,
    ...aboutWhat(sending, viewer, the.records),
    ...{ first: iso(sending.first), last: iso(sending.last), dueSince: iso(sending.dueSince) },
    ...{ counts, total, heldBack },
    // How many have answered a survey is known of all together, and to those who see all.
    answered: matter.kind === 'survey' && leadsNetwork(viewer) ? the.answeredIn(matter.survey) : sending.answered,
  }
}

function aboutWhat({ id, matter }: Sending, { language }: Member, records: Records): About {
  const nothing: About = { gathering: null, news: null, title: null, day: null, year: null, gatherings: null }
  switch (matter.kind) {
    case 'series': {
      const theirs = [...records.gatherings.values()].filter(({ series }) => series === matter.series)
      return { ...nothing, gatherings: theirs.length }
    }
    case 'roster':
      return { ...nothing, day: matter.day }
    case 'survey':
    case 'survey-reminder':
      return { ...nothing, title: records.surveys.get(matter.survey)?.title[language] ?? null }
    case 'hours':
      return { ...nothing, year: matter.year }
    case 'news':
      return { ...nothing, news: matter.news, title: records.news.get(matter.news)?.title ?? null }
    case 'reminder':
    case 'last-call': {
      const title = records.gatherings.get(matter.gathering)?.title ?? null
      const deadline = /@(\d{4}-\d{2}-\d{2})$/.exec(id)?.[1] ?? null
      return { ...nothing, gathering: matter.gathering, title, day: deadline }
    }
    default: {
      const gathering = records.gatherings.get(matter.gathering)
      const day = gathering === undefined ? null : dayOf(gathering)
      return { ...nothing, gathering: matter.gathering, title: gathering?.title ?? null, day }
    }
  }
}

export function shownRow({ answer, at, tryAgainAt, ...row }: SentRow): SentRowShown {
  return {
    ...row,
    at: at?.toISOString() ?? null,
    tryAgainAt: tryAgainAt?.toISOString() ?? null,
    answer: answer && { kind: answer.kind, at: answer.at.toISOString() },
  }
}

import { useQuery } from '@tanstack/react-query'
import type { SurveyId } from '../../../bot/domain/surveys/survey'
import { surveysLinkTexts } from '../../../bot/texts/tab/surveys/link'
import { reviewTexts } from '../../../bot/texts/tab/surveys/review'
import { useLook } from '../../look'
import { NotFetched, PageHead } from '../../sending/pageHead'
import { Loading } from '../../views/loading'
import { useWords } from '../../words'
import { surveyAddress, SURVEYS_ADDRESS } from '../surveyAddress'
import { readTexts } from '../surveyCommands'
import type { SurveysShown } from '../surveysPages'
import { TextReview } from './textReview'

/** What people wrote, for the network leader to look through before anybody else sees it. */
export function TextsPage({ id, me, records, commands, titleRef }: SurveysShown & { id: SurveyId }) {
  const look = useLook()
  const { language } = useWords()
  const words = reviewTexts[language]
  const survey = records.surveys.get(id)
  const isReader = me.role === 'network-leader'
  const texts = useQuery({
    queryKey: ['survey-texts', id],
    queryFn: () => readTexts(commands, id),
    enabled: isReader,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    networkMode: 'always',
    retry: 1,
  })
  const found = texts.data
  return (
    <>
      <PageHead
        back={
          survey
            ? { address: surveyAddress(id), text: survey.title[language] }
            : { address: SURVEYS_ADDRESS, text: surveysLinkTexts[language].surveys }
        }
        title={surveysLinkTexts[language].texts}
        titleRef={titleRef}
      >
        <p className={look.quiet}>{isReader ? words.lead : words.onlyLeader}</p>
      </PageHead>
      {isReader && texts.isPending && <Loading />}
      {texts.isError && !found && (
        <NotFetched text={words.failed} retry={words.retry} onRetry={() => void texts.refetch()} />
      )}
      {found && !found.ok && <p className={look.plain}>{words.refusal[found.refusal]}</p>}
      {found?.ok &&
        (found.questions.length === 0 ? (
          <p className={look.plain}>{words.none}</p>
        ) : (
          <TextReview id={id} survey={survey} questions={found.questions} commands={commands} />
        ))}
    </>
  )
}

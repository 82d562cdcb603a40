import type { Server } from 'restify'
import type { ReviewTexts } from '../../flows/surveys/reviewTexts'
import type { CommandHandler } from '../commandHandler'
import { reviewRequest, surveyId, textKey, type ReviewAnswer, type TextsAnswer } from '../contract/surveys'

/** Free text is read by the network leader before it is shown to anybody else. */
export function addReviewCommands(server: Server, handle: CommandHandler, the: { review: ReviewTexts }): void {
  server.get(
    '/api/surveys/:survey/texts',
    handle(async (reviewer, request) => {
      const id = surveyId.safeParse(request.params['survey'])
      return id.success ? (the.review.all(reviewer, id.data) satisfies TextsAnswer) : 'bad-request'
    }),
  )

  server.put(
    '/api/surveys/:survey/texts/:key',
    handle(async (reviewer, request) => {
      const [id, key] = [surveyId.safeParse(request.params['survey']), textKey.safeParse(request.params['key'])]
      const asked = reviewRequest.safeParse(request.body)
      if (!id.success || !key.success || !asked.success) return 'bad-request'
      return (await the.review.decide(reviewer, id.data, key.data, asked.data)) satisfies ReviewAnswer
    }),
  )
}

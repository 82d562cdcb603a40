import { acknowledgeNotice } from '../flows/absence/acknowledgeNotice'
import { issueProof } from '../flows/attendance/issueProof'
import { keepList } from '../flows/attendance/keepList'
import { channelCard } from '../flows/channels/drawChannel'
import { chooseLanguage } from '../flows/chooseLanguage'
import { answerInvitation } from '../flows/gatherings/answerInvitation'
import { answerSeries } from '../flows/gatherings/answerSeries'
import { arrangeRoster } from '../flows/gatherings/arrangeRoster'
import { calendarLink } from '../flows/gatherings/calendarLink'
import { handlers } from '../flows/handlers'
import { overviews } from '../flows/overviews'
import type { Responder } from '../flows/reply'
import { responder } from '../flows/respond'
import { drawing, drawnWithdrawn, type DrawingParts } from '../flows/sending/drawMatter'
import { surveyAnswers } from '../flows/surveys/answerSurvey'
import { drawSurvey } from '../flows/surveys/drawSurvey'
import type { Core } from './core'
import type { Door } from './door'
import { makePlanning } from './planning'

export type Answering = {
  responder: Responder
  drawingParts: DrawingParts
  answer: ReturnType<typeof answerInvitation>
  language: ReturnType<typeof chooseLanguage>
}

/** What a member can do in chat. */
export function makeAnswering(core: Core, door: Door): Answering {
  const { network, records, outcomeOf, links, inTurn, now } = core
  const { surprised, seals } = core
  const surveys = surveyAnswers({ records, seals, put: network.sealedAnswers.put, inTurn, now, surprised })
  const surveyAnswerOf = surveys.answerOf
  const drawingParts: DrawingParts = { records, outcomeOf, surveyAnswerOf, links, now }
  const calendar = calendarLink({ keys: network.calendarKeys, links, inTurn })
  const views = overviews({ records, calendar, links, now })
  const language = chooseLanguage({ members: network.members, inTurn })
  const answer = answerInvitation({ records, put: network.rsvps.put, inTurn, now })
  return {
    drawingParts,
    answer,
    language,
    responder: responder({
      memberByAccount: core.memberByAccount,
      overviews: views,
      checkIn: door.reply,
      lists: { isBegun: () => core.lists.readAt() !== null, asOf: core.lists.asOf },
      now,
      surprised: core.surprised,
      handlers: handlers({
        records,
        now,
        outcomeOf,
        draw: drawing(drawingParts),
        drawWithdrawn: drawnWithdrawn(drawingParts),
        overviews: views,
        answer,
        answerSeries: answerSeries({ records, putMany: network.rsvps.putMany, inTurn, now }),
        arrangeRoster: arrangeRoster({ records, put: network.rosterReplies.put, inTurn, now }),
        lists: keepList({
          records,
          addMarks: network.marks.putMany,
          putGathering: network.gatherings.put,
          inTurn,
          now,
        }),
        acknowledge: acknowledgeNotice({ records, outcomeOf, put: network.replies.put, inTurn, now }),
        surveys,
        drawSurvey: drawSurvey({ surveyAnswerOf }),
        chooseLanguage: language,
        issueProof: issueProof({ records, proofs: network.proofs, links, inTurn, now }),
        calendar,
        drawChannel: (gathering) => channelCard(core, gathering),
        planning: makePlanning(core),
        afterChange: core.afterChange,
      }),
    }),
  }
}

import type { Language } from '../../bot/domain/member'

/** A picture in the gallery: whose template it shows, and which of the sample cards it is. */
export type GalleryPicture = {
  /** As the template's file is called. */
  template: string
  sample: string
  /** What stands under it in the README. */
  caption: string
  language: Language
}

function shows(template: string, sample: string, caption: string, language: Language = 'nb'): GalleryPicture {
  return { template, sample, caption, language }
}

export const GALLERY: readonly GalleryPicture[] = [
  shows('invitation', 'invitation hybrid', 'An invitation'),
  shows('channelPost', 'channel post', 'The invitation in a team’s channel'),
  shows('receipt', 'receipt hybrid on-site', 'The answer'),
  shows('receipt', 'receipt instead', 'Cannot come: what still helps'),
  shows('moved', 'moved', 'Moved to another day, and asked again'),
  shows('cancelled', 'cancelled', 'Cancelled'),
  shows('place', 'place given', 'A place from the waiting list'),
  shows('place', 'place lost', 'Fewer places than before'),
  shows('substitute', 'substitute', 'Asked to come in a colleague’s place'),
  shows('series', 'series some answered', 'The whole year on one card'),
  shows('gatherings', 'gatherings', 'The gatherings ahead'),
  shows('calendar', 'calendar', 'Gatherings in one’s own calendar'),
  shows('planForm', 'plan form short', 'A gathering planned in chat: what is wrong is said at the field'),
  shows('plan', 'plan invite', 'Who gets the invitation, before it is sent'),
  shows('plan', 'plan moved', 'A move that can still be undone'),
  shows('checkedIn', 'checked in', 'Checked in at the door'),
  shows('attendanceList', 'list physical', 'The attendance list'),
  shows('attendanceSummary', 'summary', 'Looked over before anything is sent'),
  shows('lists', 'lists', 'Attendance lists of an area leader'),
  shows('absence', 'absence no-show', 'To a nurse who was missed'),
  shows('managerNotice', 'notice before', 'To her line manager: never why'),
  shows('escalation', 'escalation', 'Away several times in a row'),
  shows('rosterDigest', 'roster', 'To the manager, before the roster closes'),
  shows('hours', 'hours reached', 'My hours'),
  shows('hoursProof', 'hours proof', 'A confirmation of the hours'),
  shows('surveyIntro', 'survey nurse', 'The annual survey: what is stored, before anything is asked'),
  shows('surveyPage', 'survey unanswered page', 'A page of it, kept when it is sent'),
  shows('surveySummary', 'survey summary short', 'Looked over before it is sent in'),
  shows('surveyThanks', 'survey answered', 'Thanks for the answer'),
  shows('news', 'news', 'News from the network'),
  shows('menu', 'menu resource-nurse', 'What a nurse can do here'),
  shows('language', 'language', 'The choice of language'),
  shows('notice', 'refusal already-started', 'A refusal says what to do now'),
  shows('invitation', 'invitation hybrid', 'The invitation in nynorsk', 'nn'),
  shows('attendanceSummary', 'summary', 'The look over in nynorsk', 'nn'),
  shows('absence', 'absence no-show', 'The absence message in nynorsk', 'nn'),
  shows('invitation', 'invitation hybrid', 'The invitation in English', 'en'),
  shows('attendanceSummary', 'summary', 'The look over in English', 'en'),
  shows('absence', 'absence no-show', 'The absence message in English', 'en'),
]

export function fileOf({ sample, language }: GalleryPicture): string {
  return `${sample.replace(/[^a-z]+/g, '-')}.${language}.webp`
}

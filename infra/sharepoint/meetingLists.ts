import { GUEST_DECISIONS } from '../../bot/domain/attendance/meetingGuest'
import { MEETING_PROBLEMS } from '../../bot/domain/meeting'
import { key, type ListSchema } from './listColumns'

/** What is kept of the meetings in the network's calendar. */
export const meetingLists: readonly ListSchema[] = [
  {
    name: 'MeetingGuests',
    site: 'vault',
    description: 'Deltakere på nettmøter som ikke er kjent igjen på navnelista. Radene slettes etter en tid.',
    columns: [
      key,
      { name: 'Gathering', displayName: 'Samling', kind: 'text', indexed: true, required: true },
      { name: 'Email', displayName: 'E-post', kind: 'text' },
      { name: 'Minutes', displayName: 'Minutter', kind: 'number', required: true },
      { name: 'Decision', displayName: 'Avgjort', kind: 'choice', required: true, choices: GUEST_DECISIONS },
      { name: 'Member', displayName: 'Medlem', kind: 'text' },
      { name: 'By', displayName: 'Avgjort av', kind: 'text' },
    ],
  },
  {
    name: 'Meetings',
    site: 'vault',
    description: 'Nettmøtene i nettverkets kalender',
    columns: [
      key,
      { name: 'EventId', displayName: 'Hendelse i kalenderen', kind: 'note' },
      { name: 'JoinUrl', displayName: 'Lenke', kind: 'note' },
      { name: 'Stamp', displayName: 'Avtrykk', kind: 'text' },
      { name: 'Mailbox', displayName: 'Kalender', kind: 'text' },
      { name: 'Made', displayName: 'Antall laget', kind: 'number', required: true },
      { name: 'ReportReadAt', displayName: 'Rapport lest', kind: 'text' },
      { name: 'Problem', displayName: 'Hva er galt', kind: 'choice', choices: MEETING_PROBLEMS },
    ],
  },
]

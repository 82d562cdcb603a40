import type { PollQuestion } from '../../domain/polls/poll'
import type { Worded } from '../../domain/surveys/question'

export const READY_POLL_IDS = ['sure', 'more', 'hindrance', 'pace'] as const
export type ReadyPollId = (typeof READY_POLL_IDS)[number]

const say = (nb: string, nn: string, en: string): Worded => ({ nb, nn, en })
const asked = { version: 1, help: null, theme: null, required: true, showIf: null }

/** Questions that can be asked in any gathering without writing a word. */
export const READY_POLLS: Record<ReadyPollId, PollQuestion> = {
  sure: {
    ...asked,
    id: 'poll-sure',
    kind: 'scale',
    text: say(
      'Hvor trygg er du på å bruke det vi har snakket om, i møte med neste pasient?',
      'Kor trygg er du på å bruke det vi har snakka om, i møte med neste pasient?',
      'How confident are you in using what we have talked about with your next patient?',
    ),
    low: say('Ikke trygg', 'Ikkje trygg', 'Not confident'),
    high: say('Helt trygg', 'Heilt trygg', 'Fully confident'),
  },
  more: {
    ...asked,
    id: 'poll-more',
    kind: 'several',
    text: say('Hva vil du lære mer om?', 'Kva vil du lære meir om?', 'What would you like to learn more about?'),
    options: [
      { id: 'symptoms', text: say('Lindring av symptomer', 'Lindring av symptom', 'Relieving symptoms') },
      { id: 'mapping', text: say('Kartlegging, som ESAS-r', 'Kartlegging, som ESAS-r', 'Assessment, such as ESAS-r') },
      {
        id: 'talks',
        text: say(
          'Samtaler med pasient og pårørende',
          'Samtalar med pasient og pårørande',
          'Talks with patients and families',
        ),
      },
      { id: 'last-days', text: say('De siste dagene', 'Dei siste dagane', 'The last days of life') },
      { id: 'plans', text: say('Palliativ plan', 'Palliativ plan', 'The palliative care plan') },
    ],
  },
  hindrance: {
    ...asked,
    id: 'poll-hindrance',
    kind: 'one',
    text: say(
      'Hva hindrer deg mest i å være ressurssykepleier på jobb?',
      'Kva hindrar deg mest i å vere ressurssjukepleiar på jobb?',
      'What hinders you most in being a resource nurse at work?',
    ),
    options: [
      { id: 'time', text: say('For lite tid', 'For lite tid', 'Too little time') },
      {
        id: 'leader',
        text: say('For lite støtte fra leder', 'For lite støtte frå leiar', 'Too little support from my manager'),
      },
      {
        id: 'unknown',
        text: say(
          'Kollegaene kjenner ikke rollen',
          'Kollegaene kjenner ikkje rolla',
          'My colleagues do not know the role',
        ),
      },
      { id: 'knowledge', text: say('Jeg er usikker på faget', 'Eg er usikker på faget', 'I am unsure of the subject') },
      { id: 'nothing', text: say('Ingenting hindrer meg', 'Ingenting hindrar meg', 'Nothing hinders me') },
    ],
  },
  pace: {
    ...asked,
    id: 'poll-pace',
    kind: 'one',
    text: say('Hvordan er tempoet i dag?', 'Korleis er tempoet i dag?', 'How is the pace today?'),
    options: [
      { id: 'slow', text: say('Litt for sakte', 'Litt for sakte', 'A bit too slow') },
      { id: 'right', text: say('Passe', 'Passe', 'Just right') },
      { id: 'fast', text: say('Litt for fort', 'Litt for fort', 'A bit too fast') },
    ],
  },
}

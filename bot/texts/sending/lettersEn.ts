import type { LetterTexts } from './letters'

const sentAt = (at: string | null): string => (at === null ? 'earlier' : `on ${at}`)

export const letterTextsEn: LetterTexts = {
  hello: (name) => (name === '' ? 'Hello!' : `Hello, ${name}!`),
  subject: {
    invitation: (title) => `Invitation: ${title}`,
    series: (title) => `Invitation: ${title}`,
    reminder: (title) => `Reminder: ${title}`,
    'last-call': (title) => `Please answer soon: ${title}`,
    'day-before': (title) => `Soon: ${title}`,
    moved: (title) => title,
    cancelled: (title) => title,
    'place-given': () => 'News about your place at a gathering',
    'place-lost': () => 'News about your place at a gathering',
    substitute: () => 'Could you take a place at a gathering?',
    news: (title) => title,
  },
  privately: {
    absence: 'There is a message for you about a gathering that has taken place.',
    'manager-notice': 'There is a message for you about a gathering that has taken place.',
    escalation: 'There is a message for you about a gathering that has taken place.',
    roster: 'There is a message for you about gatherings to come.',
    'list-prompt': 'The attendance list of a gathering is ready for you.',
    hours: 'Your overview of the past year is ready.',
    survey: 'There is a survey for you.',
    'survey-reminder': 'The survey for you is still open.',
  },
  behindButton: 'To protect privacy we write no more in the e-mail. You see the rest when you press the button.',
  button: {
    invitation: 'Answer the invitation',
    series: 'Answer the invitation',
    reminder: 'Answer the invitation',
    'last-call': 'Answer the invitation',
    'day-before': 'See the gathering',
    moved: 'See what has changed',
    cancelled: 'See the gathering',
    'place-given': 'See your place',
    'place-lost': 'See what you can do',
    substitute: 'Answer the question',
    news: 'Read it online',
    absence: 'Read the message',
    'manager-notice': 'Read the message',
    escalation: 'Read the message',
    roster: 'Read the message',
    'list-prompt': 'Open the attendance list',
    hours: 'See the overview',
    survey: 'Open the survey',
    'survey-reminder': 'Open the survey',
  },
  orByAddress: (address) => `If the button does not work, open this address: ${address}`,
  more: 'There is more than the e-mail has room for. You see the rest when you press the button.',
  corrected: {
    subject: (subject) => `Correction: ${subject}`,
    title: 'We are correcting something we wrote',
    aboutOpen: (at) => `Something we wrote to you ${sentAt(at)} was wrong. We are sorry! This is how it is now:`,
    aboutPrivate: (at) =>
      `Something we wrote to you ${sentAt(at)} was wrong. We are sorry! Please disregard it, and read how it is now.`,
  },
  withdrawn: {
    subject: (subject) => `Withdrawn: ${subject}`,
    title: 'Please disregard what we wrote',
    aboutOpen: (at) => `What we wrote to you ${sentAt(at)} has been withdrawn. There is nothing you need to do.`,
    aboutPrivate: (at) =>
      `What we wrote to you ${sentAt(at)} was wrong and no longer stands. We are sorry! You can delete that e-mail, and there is nothing you need to do.`,
  },
  greeting: (network) => `Kind regards, ${network}`,
  whyHere: 'You get this by e-mail because we do not reach you in Teams. Nobody reads replies to the e-mail itself.',
  linkIsYours: 'The link is your own. Do not pass it on: whoever has it can answer for you.',
  wrongAddress:
    'If this e-mail has gone astray, please delete it. If you want the messages in Teams or at another address, tell your area leader or the working group.',
}

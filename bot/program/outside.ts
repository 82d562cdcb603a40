import type { Chat } from '../delivery/chat'
import type { Mail } from '../delivery/mail'

type Said = { status: number; code: string }

/** How those whom the program depends on have answered lately; nothing about a person. */
export type Outside = {
  /** What Teams has refused a message with. */
  teamsSaid(answer: Said): void
  /** What the mailbox has refused a letter with. */
  mailboxSaid(answer: Said): void
  /** What Graph's clock showed as it answered. */
  graphSaidItIs(time: Date): void
  watchingChat(chat: Chat): Chat
  watchingMail(mail: Mail): Mail
  /** In an operator's words; empty when all is well. */
  problems(): string[]
}

/** Tokens and links are good for minutes; further apart than this, they begin to fail. */
const MOST_SKEW_MS = 2 * 60_000

export function watchingOutside(clockNow: () => number): Outside {
  let teamsRefused = false
  let mailboxRefused: Said | null = null
  let skewMs = 0
  return {
    // Other refusals are about one chat; this one is about the bot.
    teamsSaid: ({ status }) => void (teamsRefused = status === 401),
    mailboxSaid: (answer) => void (mailboxRefused = answer),
    graphSaidItIs: (time) => void (skewMs = clockNow() - time.getTime()),
    watchingChat: (chat) => ({
      async send(to, message, mayGo) {
        const outcome = await chat.send(to, message, mayGo)
        if (outcome.ok) teamsRefused = false
        return outcome
      },
      async update(to, activityId, message, mayGo) {
        const outcome = await chat.update(to, activityId, message, mayGo)
        if (outcome === 'updated') teamsRefused = false
        return outcome
      },
    }),
    watchingMail: (mail) => ({
      ...mail,
      async send(letter, mayGo) {
        const outcome = await mail.send(letter, mayGo)
        // A bad address is no fault of the mailbox's, and a network without one has nothing to put right here.
        if (outcome.ok || outcome.because !== 'failed') mailboxRefused = null
        return outcome
      },
    }),
    problems: () => [
      ...(teamsRefused
        ? ['teams: the bot is refused (401): check BOT_APP_ID, BOT_APP_TYPE and its secret or identity']
        : []),
      ...(mailboxRefused ? [mailboxProblem(mailboxRefused)] : []),
      ...(Math.abs(skewMs) > MOST_SKEW_MS ? [clockProblem(skewMs)] : []),
    ],
  }
}

function mailboxProblem({ status, code }: Said): string {
  const answer = status === 0 ? 'gave no answer to' : `refused`
  const why = status === 0 ? '' : ` (${status} ${code})`
  return `mailbox: the network's mailbox ${answer} the last letter${why}: check the setting mailbox and Mail.Send`
}

function clockProblem(skewMs: number): string {
  const minutes = Math.round(Math.abs(skewMs) / 60_000)
  return `clock: this machine is ${minutes} minutes ${skewMs > 0 ? 'ahead of' : 'behind'} Graph's`
}

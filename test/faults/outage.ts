import type { InvitedGathering } from '../../bot/domain/gathering'
import type { Rsvp } from '../../bot/domain/answers/rsvp'
import type { Member } from '../../bot/domain/member'
import { messageKey } from '../../bot/domain/messages/messageKey'
import { createMirror } from '../../bot/store/mirror'
import { conversationRow } from '../../bot/store/rows/sending/conversationRow'
import { deliveryRow } from '../../bot/store/rows/sending/deliveryRow'
import { rsvpRow } from '../../bot/store/rows/rsvpRow'
import { textsIn } from '../../bot/texts/texts'
import { asDay, invited, person } from '../support/people'
import { SITES } from '../support/provisioned'
import { startTrial, type Reply, type Trial } from '../support/trial'

export type Outage = {
  members: number
  answering: number
  presses: number
  /** Told that it is stored, while Graph was shaky and while it was out. */
  acknowledgedShaky: number
  acknowledgedOut: number
  /** Told to press once more. */
  toldToPressAgain: number
  /** Neither the one nor the other. */
  unclear: number
  /** Told that it is stored, and it was not. */
  acknowledgedNotStored: number
  /** Answers beyond the first of the same member. */
  storedTwice: number
  /** Pressed again afterwards, and not stored as pressed last. */
  notStoredAfter: number
  /** What came due while Graph was out, and has gone out since. */
  due: number
  sentAfter: number
  sentTwice: number
  seconds: number
}

const OPEN = invited({ answerBy: asDay('2026-03-05') })
/** Its invitation comes due while Graph is out. */
const LATER: InvitedGathering = invited({
  id: 'g2' as InvitedGathering['id'],
  title: 'Områdesamling i mai',
  start: new Date('2026-05-21T11:00:00Z'),
  end: new Date('2026-05-21T14:00:00Z'),
  answerBy: asDay('2026-05-07'),
  invitedAt: new Date('2026-03-02T08:15:00Z'),
})
/** The reminder of the first one comes due at nine in Oslo, three days before the deadline. */
const BEFORE = '2026-03-02T07:40:00Z'
const OUT_FROM = new Date('2026-03-02T07:45:00Z')
const [ON_THE_WAY, STILL_OUT] = [new Date('2026-03-02T08:05:00Z'), new Date('2026-03-02T08:25:00Z')]
const BACK = new Date('2026-03-02T08:45:00Z')

type Pressed = { member: Member; answer: 'on-site' | 'cannot-come'; reply: Reply }

/** Graph is shaky, then out for an hour of moved time, while so many answer; a fifth as many say nothing. */
export async function runOutage(answering: number, say: (line: string) => void): Promise<Outage> {
  const began = performance.now()
  const members = Array.from({ length: Math.ceil(answering * 1.2) }, (_, index) => person(`nurse${index}`))
  const trial = await startTrial({
    now: BEFORE,
    members,
    gatherings: [OPEN, LATER],
    settings: { SEND_PER_SECOND: '1000', SWEEP_SECONDS: '3600' },
  })
  try {
    await installed(trial, members)
    await trial.program.sweeps.now()
    const pressing = members.slice(0, answering)
    const shaky = pressing.slice(0, Math.ceil(answering / 6))
    const waves = thirdsOf(pressing.slice(shaky.length))

    say(`${shaky.length} answer while Graph is shaky`)
    await faults(trial, { throttle: { share: 0.3, retryAfter: 0 }, loseResponses: { share: 0.3 }, seed: 5 })
    const early = await answered(trial, shaky, 'on-site')
    await faults(trial, { outage: true })
    trial.setClock(OUT_FROM)
    const during: Pressed[] = []
    for (const [index, wave] of waves.entries()) {
      say(`Graph is out; ${wave.length} answer`)
      during.push(...(await answered(trial, wave, 'on-site')))
      trial.setClock([ON_THE_WAY, STILL_OUT, BACK][index] ?? BACK)
    }
    await faults(trial, {})
    const storedThen = await storedIn(trial)
    await trial.program.sweeps.now()
    say('Graph is back; all press again')
    const late = await answered(trial, pressing, 'cannot-come')
    await trial.program.sweeps.now()
    await trial.program.sweeps.now()
    return {
      members: members.length,
      answering,
      presses: early.length + during.length + late.length,
      acknowledgedShaky: early.filter(isAcknowledged).length,
      acknowledgedOut: during.filter(isAcknowledged).length,
      toldToPressAgain: [...early, ...during, ...late].filter(saysPressAgain).length,
      unclear: [...early, ...during, ...late].filter((each) => !isAcknowledged(each) && !saysPressAgain(each)).length,
      acknowledgedNotStored: [...early, ...during].filter((each) => isAcknowledged(each) && !isIn(storedThen, each))
        .length,
      ...(await afterwards(trial, members, pressing, late)),
      seconds: Math.round((performance.now() - began) / 1000),
    }
  } finally {
    await trial.close()
  }
}

/** What it promises and the figures break, in words. */
export function outageBreaks(run: Outage): string[] {
  const problems: [boolean, string][] = [
    [run.acknowledgedNotStored > 0, `${run.acknowledgedNotStored} answers were acknowledged and not stored`],
    [run.acknowledgedOut > 0, `${run.acknowledgedOut} answers were acknowledged while Graph was out`],
    [run.unclear > 0, `${run.unclear} got no clear answer`],
    [run.storedTwice > 0, `${run.storedTwice} answers were stored twice`],
    [run.notStoredAfter > 0, `${run.notStoredAfter} answers were not stored after all was well`],
    [run.sentAfter < run.due, `${run.due - run.sentAfter} messages that came due were not sent afterwards`],
    [run.sentTwice > 0, `${run.sentTwice} messages were sent twice`],
  ]
  return problems.flatMap(([isBroken, words]) => (isBroken ? [words] : []))
}

async function afterwards(
  trial: Trial,
  members: readonly Member[],
  pressing: readonly Member[],
  late: readonly Pressed[],
): Promise<Pick<Outage, 'storedTwice' | 'notStoredAfter' | 'due' | 'sentAfter' | 'sentTwice'>> {
  const stored = await storedIn(trial)
  const deliveries = createMirror(trial.graph, SITES.vault, deliveryRow)
  await deliveries.refresh()
  const silent = members.filter((member) => !pressing.includes(member))
  const due = [
    ...members.map(({ id }) => messageKey({ kind: 'invitation', gathering: LATER.id }, id)),
    ...silent.map(({ id }) => messageKey({ kind: 'reminder', gathering: OPEN.id }, id, OPEN.answerBy)),
  ]
  const posted = new Set(trial.connector.posted.map(({ activityId }) => activityId))
  const isOut = (key: string): boolean => {
    const row = deliveries.get(key)
    return row?.outcome === 'sent' && row.door === 'chat' && posted.has(row.activityId)
  }
  return {
    storedTwice: stored.length - new Set(stored.map(({ member }) => member)).size,
    notStoredAfter: late.filter((each) => !isAcknowledged(each) || !isIn(stored, each)).length,
    due: due.length,
    sentAfter: due.filter(isOut).length,
    // Every message that stands in a chat is in a row of its own.
    sentTwice: trial.connector.posted.length - deliveries.all().filter(({ outcome }) => outcome === 'sent').length,
  }
}

async function answered(trial: Trial, members: readonly Member[], answer: Pressed['answer']): Promise<Pressed[]> {
  const data = { gathering: OPEN.id, answer, ...(answer === 'cannot-come' ? { reason: 'roster' } : {}) }
  return Promise.all(
    members.map(async (member) => ({ member, answer, reply: await trial.press(member, 'rsvp.answer', data) })),
  )
}

function isAcknowledged({ reply }: Pressed): boolean {
  return reply.type === 'application/vnd.microsoft.card.adaptive'
}

function saysPressAgain({ reply }: Pressed): boolean {
  return reply.value === textsIn('nb').refusal['not-saved']
}

function isIn(stored: readonly Rsvp[], { member, answer }: Pressed): boolean {
  return stored.some((rsvp) => rsvp.member === member.id && rsvp.answer === answer)
}

/** As the list has it, whatever the program believes. */
async function storedIn({ graph }: Trial): Promise<readonly Rsvp[]> {
  const rsvps = createMirror(graph, SITES.team, rsvpRow)
  await rsvps.refresh()
  return rsvps.all()
}

async function installed(trial: Trial, members: readonly Member[]): Promise<void> {
  const accounts = new Map(trial.program.network.members.all().map(({ id, entraId }) => [id, entraId]))
  await trial.lay(
    conversationRow,
    ...members.map(({ id }) => ({
      entraId: accounts.get(id) ?? '',
      conversationId: `chat-${id}`,
      serviceUrl: trial.connector.url,
      tenantId: trial.local.tenantId,
      userId: `29:${id}`,
      botId: '28:bot',
      state: 'installed' as const,
    })),
  )
}

async function faults({ local }: Trial, body: object): Promise<void> {
  await fetch(`${local.url}/local/faults`, { method: 'POST', body: JSON.stringify(body) })
}

function thirdsOf<Item>(items: readonly Item[]): Item[][] {
  const third = Math.ceil(items.length / 3)
  return [0, 1, 2].map((index) => items.slice(index * third, (index + 1) * third))
}

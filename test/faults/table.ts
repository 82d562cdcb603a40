import type { FanOut } from './fanOut'
import type { Outage } from './outage'
import type { Replaced, Together } from './replicas'

export type AllRuns = FanOut & {
  rough: FanOut
  replicas: { together: Together; frozen: Replaced; gone: Replaced }
  outage: Outage
  broken: readonly string[]
}

type Line = [what: string, figure: string | number]

export function tableOf(run: AllRuns): string {
  const { together, frozen, gone } = run.replicas
  return [
    ...part('Everybody invited, every tenth request throttled, killed on the way', [
      ['members', run.members],
      ['reached, each once but for the doubles', run.reached],
      ['  in chat', run.byChat],
      ['  by e-mail', run.byMail],
      ['listed as not reached, with the cause', run.listed],
      ['missed', run.missed],
      ['wrong cause', run.wrongCause],
      ['doubles', run.doubles],
      ['in flight at the kills', run.inFlightAtKills.join(' + ') || 0],
      ['may be in flight at each', run.parallel],
      ['requests over a limit', run.limitBreaches],
      ['requests', `${run.requests}, ${run.throttled} throttled`],
      ['in an ordinary second', run.sendsPerSecond],
      ['seconds', run.seconds],
      ['lines of log', `${run.log.lines}, ${toldIn(run)} with a name, an address, a number or a link`],
    ]),
    ...part('A rough day: conflicts, failing gateways, slow answers', [
      ['members, reached, listed', `${run.rough.members}, ${run.rough.reached}, ${run.rough.listed}`],
      ['missed, wrong cause', `${run.rough.missed}, ${run.rough.wrongCause}`],
      ['doubles', run.rough.doubles],
      ['arrived and said to have failed', run.rough.arrivedUnsaid],
      ['requests over a limit', run.rough.limitBreaches],
    ]),
    ...part('Two replicas at once', replicaLines(together)),
    ...part('One of two freezes, and wakes later', [...replicaLines(frozen), ...replacedLines(frozen)]),
    ...part('One of two is gone', [...replicaLines(gone), ...replacedLines(gone)]),
    ...part('Graph shaky, then out for an hour', [
      ['members, of whom so many answer', `${run.outage.members}, ${run.outage.answering}`],
      ['acknowledged while shaky, while out', `${run.outage.acknowledgedShaky}, ${run.outage.acknowledgedOut}`],
      ['told to press again', run.outage.toldToPressAgain],
      ['acknowledged and not stored', run.outage.acknowledgedNotStored],
      ['stored twice', run.outage.storedTwice],
      ['not stored when pressed again afterwards', run.outage.notStoredAfter],
      ['came due meanwhile, sent afterwards', `${run.outage.due}, ${run.outage.sentAfter}`],
      ['sent twice', run.outage.sentTwice],
    ]),
    ...run.broken.map((problem) => `BROKEN: ${problem}`),
    ...(run.broken.length === 0 ? ['Every promise is kept.'] : []),
  ].join('\n')
}

function replicaLines(run: Together): Line[] {
  return [
    ['members, reached, listed', `${run.members}, ${run.reached}, ${run.listed}`],
    ['missed, wrong cause', `${run.missed}, ${run.wrongCause}`],
    ['doubles', run.doubles],
    ['requests over a limit', run.limitBreaches],
  ]
}

function replacedLines(run: Replaced): Line[] {
  return [
    ['in flight then', run.inFlight],
    ['replaced after', `${(run.replacedAfterMs / 1000).toFixed(1)} s`],
  ]
}

function toldIn({ log: { names, addresses, phones, tokens } }: FanOut): number {
  return names + addresses + phones + tokens
}

function part(title: string, lines: readonly Line[]): string[] {
  return [title, ...lines.map(([what, figure]) => `  ${what.padEnd(42)}${figure}`), '']
}

import { errorFrom, type Graph, type GraphAnswer, type GraphRequest } from './graph'

/** Whoever comes while a group is under way waits no longer than this for the next one to leave. */
const LEAVES_AFTER_MS = 100
const MOST_UNDER_WAY = 8
const LARGEST_GROUP = 20

type Waiting = {
  request: GraphRequest
  /** On the clock of `performance.now()`. */
  deadline: number
  resolve: (answer: GraphAnswer) => void
  reject: (error: unknown) => void
}

/**
 * Many who answer in the same second share requests: the first write goes by itself, and those that come while it is under
 * way go together in one `$batch`. Each is still a write of its own with its own answer and error. Only writes of one row
 * that somebody waits for, those with a patience, are grouped: what can wait keeps its own time for throttling.
 */
export function writingTogether(graph: Graph): Graph {
  const waiting: Waiting[] = []
  let underWay = 0
  let leftAt = -LEAVES_AFTER_MS
  let timer: ReturnType<typeof setTimeout> | null = null

  const leave = (): void => {
    while (waiting.length > 0 && underWay < MOST_UNDER_WAY) {
      const sinceLast = performance.now() - leftAt
      if (underWay > 0 && sinceLast < LEAVES_AFTER_MS) {
        timer ??= setTimeout(() => {
          timer = null
          leave()
        }, LEAVES_AFTER_MS - sinceLast)
        return
      }
      underWay++
      leftAt = performance.now()
      void travel(waiting.splice(0, LARGEST_GROUP)).finally(() => {
        underWay--
        leave()
      })
    }
  }

  const travel = async (group: readonly Waiting[]): Promise<void> => {
    const left = Math.max(1, Math.min(...group.map(({ deadline }) => deadline)) - performance.now())
    const [first, second] = group
    try {
      if (first && !second) return first.resolve(await graph.send({ ...first.request, patienceMs: left }))
      const requests = group.map(({ request }) => request)
      for (const [index, answer] of (await graph.batch(requests, left)).entries()) {
        const each = group[index]
        if (answer.status < 400) each?.resolve(answer)
        else each?.reject(errorFrom(each.request, answer))
      }
    } catch (error) {
      for (const { reject } of group) reject(error)
    }
  }

  return {
    ...graph,
    send(request) {
      const { patienceMs } = request
      if (patienceMs === undefined || !isOneRow(request)) return graph.send(request)
      return new Promise((resolve, reject) => {
        waiting.push({ request, deadline: performance.now() + patienceMs, resolve, reject })
        leave()
      })
    },
  }
}

const ROW = /^\/sites\/[^/]+\/lists\/[^/]+\/items(\/[^/]+\/fields)?$/

function isOneRow({ method, path }: GraphRequest): boolean {
  return (method === 'POST' || method === 'PATCH') && ROW.test(path)
}

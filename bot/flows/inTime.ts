/** Whoever waits hears something in time; what fails after that is still told of. */
export async function inTime<Outcome>(
  begin: () => Promise<Outcome>,
  ms: number,
  late: Outcome,
  surprised: (error: unknown) => void,
): Promise<Outcome> {
  const work = begin()
  let isLate = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const waited = new Promise<Outcome>((resolve) => {
    timer = setTimeout(() => {
      isLate = true
      resolve(late)
    }, ms)
  })
  work.catch((error: unknown) => {
    if (isLate) surprised(error)
  })
  return Promise.race([work, waited]).finally(() => clearTimeout(timer))
}

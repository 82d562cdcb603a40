import type { Mark } from '../../../bot/domain/attendance/attendance'
import { LANGUAGES, type AreaId } from '../../../bot/domain/member'
import { attendanceTexts } from '../../../bot/texts/tab/topics/attendance'
import { describeInBrowser } from '../../support/chromium'
import { faultsOf } from '../../support/faults'
import { marks, nurse } from '../../support/smallNetwork'
import { until } from '../../support/until'
import { openList } from './listTrial'
import { listOnPhone, newGathering } from './shownList'

describeInBrowser()('the look and the pace of the attendance list on a phone', () => {
  const { start, startWith } = listOnPhone()

  it('is as quick with 256 people', async () => {
    const area = 'many' as AreaId
    const many = Array.from({ length: 256 }, (_, index) =>
      nurse(`m-${index}`, { name: `Person ${String(index).padStart(3, '0')} Testesen`, area }),
    )
    const { page } = await startWith({ gathering: newGathering('hybrid', area), members: many, rsvps: [] })
    await until(
      () => page.getByRole('main').getByRole('listitem').count(),
      (found) => found >= 256,
    )
    const took = await page.evaluate(async () => {
      const button = document.querySelector<HTMLButtonElement>('[aria-label="Person 200 Testesen: På stedet"]')
      const began = performance.now()
      button?.click()
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
      return { ms: performance.now() - began, pressed: button?.getAttribute('aria-pressed') }
    })
    expect(took.pressed).toBe('true')
    // Generous, for a busy machine: without the work kept small it is several seconds.
    expect(took.ms).toBeLessThan(1000)
    process.stdout.write(`one tap among 256: ${Math.round(took.ms)} ms\n`)
  })

  it.each(['light', 'dark', 'contrast'])('has no faults in the %s theme, in any language', async (theme) => {
    for (const mode of ['physical', 'hybrid'] as const) {
      const { gathering, network, page } = await start(mode, (one) => [
        ...marks(one, { 'l-anna': 'absent', 'l-dina': 'excused' }),
        ...marks(one, { 'l-anna': 'on-site' }).map((mark): Mark => ({ ...mark, number: 2, source: 'self-check-in' })),
        ...marks(one, { 'l-cato': 'on-site' }).map((mark): Mark => ({ ...mark, minutes: 90 })),
      ])
      for (const language of LANGUAGES) {
        const words = attendanceTexts[language]
        await page.route('**/api/me', async (route) => {
          const answer = await route.fetch()
          await route.fulfill({ response: answer, json: { ...((await answer.json()) as object), language } })
        })
        await page.goto('about:blank')
        await openList(page, network, gathering.id, `&theme=${theme}`)
        await page.getByRole('heading', { name: words.group.coming }).waitFor()
        if (process.env.PICTURES) {
          await page.screenshot({
            path: `${process.env.PICTURES}/list-${mode}-${theme}-${language}.png`,
            fullPage: true,
          })
        }
        expect(await faultsOf(page)).toEqual([])
        await page.unroute('**/api/me')
        if (mode === 'hybrid' && language !== 'nb') continue
        await page.getByRole('button', { name: words.more('Cato Sørensen') }).click()
        await page.getByRole('dialog').waitFor()
        expect(await faultsOf(page)).toEqual([])
        await page.keyboard.press('Escape')
        await page.getByRole('dialog').waitFor({ state: 'detached' })
      }
    }
  })
})

import { describeInBrowser } from '../../support/chromium'
import { expectSoon, until } from '../../support/until'
import { listOnPhone } from './shownList'

describeInBrowser()('the attendance list on a phone whose ticks do not get through at once', () => {
  const { start, person, shown, kept, standing, allStored, newPage } = listOnPhone()

  it('goes on without the network, keeps only ticks, survives closing, and sends each once', async () => {
    const { context, network, page, trial } = await start()
    await context.setOffline(true)
    await person('Anna Aasen').tap()
    await person('Birk Khan').tap()
    await person('Cato Sørensen').tap()
    await person('Cato Sørensen').tap()
    await person('Dina Bærum').tap()
    await shown('3 venter på nett')
    await shown('3 på stedet')
    expect(await page.getByRole('button', { name: 'Se over og fullfør' }).getAttribute('aria-disabled')).toBe('true')
    const text = (await kept()) ?? ''
    expect(text).not.toContain('Anna')
    expect((JSON.parse(text) as unknown[]).length).toBe(3)
    expect(trial.sent).toEqual([])
    if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/list-offline.png` })

    await page.close()
    await context.setOffline(false)
    const later = await newPage()
    await later.goto(`${network.url}/tab/?as=nl`)
    await shown('3 kryss på en oppmøteliste er ikke lagret ennå.')
    await later.getByRole('link', { name: 'Åpne lista, så blir de lagret' }).click()
    await shown('3 på stedet')
    await allStored()
    await expectSoon(standing, ['l-anna 1 on-site', 'l-bilal 1 on-site', 'l-dina 1 on-site'])
    await expectSoon(kept, null)
  })

  it('comes back on line without a reload', async () => {
    const { context } = await start()
    await context.setOffline(true)
    await person('Anna Aasen').tap()
    await shown('1 venter på nett')
    await context.setOffline(false)
    await allStored()
    await expectSoon(standing, ['l-anna 1 on-site'])
  })

  it('adds nothing twice when answers are lost, and keeps the order', async () => {
    const { trial } = await start()
    trial.losesAnswers = true
    await person('Anna Aasen').tap()
    await shown('1 er ikke lagret ennå. Vi prøver igjen.')
    await person('Anna Aasen').tap()
    await until(
      () => trial.sent.length,
      (sent) => sent >= 3,
    )
    trial.losesAnswers = false
    await allStored()
    await expectSoon(standing, ['l-anna 1 on-site', 'l-anna 2 absent'])
    await shown('4 igjen')
  })

  it('says at the name what was refused', async () => {
    const { network, page } = await start()
    await page.getByRole('button', { name: 'Ikke på lista? Søk i hele nettverket' }).tap()
    await page.getByRole('dialog').getByRole('searchbox').fill('arne')
    const command = network.onCommand
    network.onCommand = (what, body) => {
      const { marks: sent } = body as { marks: { id: string }[] }
      return { ok: true, outcomes: sent.map(({ id }) => ({ id, ok: false, refusal: 'not-on-list' })) }
    }
    await page.getByRole('button', { name: 'Er her' }).tap()
    await page.getByRole('listitem').filter({ hasText: 'Arne Utenfor' }).getByText('Ikke lagret').waitFor()
    await shown('Alt er lagret')
    network.onCommand = command
  })
})

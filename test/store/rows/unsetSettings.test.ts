import { DEFAULT_SETTINGS } from '../../../bot/domain/settings'
import { settingsFrom } from '../../../bot/store/rows/settingRow'

describe('rules that somebody has edited by hand', () => {
  it('have their default when the number has been taken away, and are not zero', () => {
    const names = ['externalRetentionDays', 'followUpDays', 'answerDays', 'meetingFullShare', 'escalateAfter']
    expect(settingsFrom(names.map((name) => ({ name, value: '' })))).toEqual(DEFAULT_SETTINGS)
    expect(settingsFrom(names.map((name) => ({ name, value: ' ' })))).toEqual(DEFAULT_SETTINGS)
    expect(settingsFrom([{ name: 'escalateAfter', value: '0' }]).escalateAfter).toBe(0)
  })

  it.each([
    ['07:00', '20:00'],
    ['00:00', '07:00'],
    ['08:00', '08:00'],
  ])('keep the night quiet when quiet from %s to %s leaves no day', (quietFrom, quietTo) => {
    const rows = Object.entries({ quietFrom, quietTo }).map(([name, value]) => ({ name, value }))
    expect(settingsFrom(rows)).toEqual(DEFAULT_SETTINGS)
  })

  it('are taken as they are when they leave a day', () => {
    const rows = [
      { name: 'quietFrom', value: '21:00' },
      { name: 'quietTo', value: '06:30' },
    ]
    expect(settingsFrom(rows)).toMatchObject({ quietFrom: '21:00', quietTo: '06:30' })
  })
})

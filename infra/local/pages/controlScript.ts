import { texts } from './texts'

/** The few lines that run in the browser on the control page. */
export const controlScript = `
const words = ${JSON.stringify({ real: texts.clock.real, moved: texts.clock.moved, none: texts.faults.none, on: texts.faults.on, failed: texts.failed, nobody: texts.people.none, allArrives: texts.bounces.none, bouncesTo: texts.bounces.some })}
const at = (id) => document.getElementById(id)
const say = (text) => { at('status').textContent = text }

async function ask(method, path, body) {
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
  const response = await fetch(path, init)
  const answer = await response.json()
  if (!response.ok) throw new Error(answer.error.message)
  return answer
}

let movedBy = 0
const zone = { timeZone: 'Europe/Oslo', dateStyle: 'full', timeStyle: 'medium' }
function showClock() {
  at('now').textContent = new Intl.DateTimeFormat('nb-NO', zone).format(new Date(Date.now() + movedBy))
  at('moved').textContent = movedBy === 0 ? words.real : words.moved
}

function showFaults(faults) {
  at('faults').textContent = Object.keys(faults).length === 0 ? words.none : words.on + ' ' + JSON.stringify(faults)
}

function showBounces({ addresses }) {
  at('bounces').textContent = addresses.length === 0 ? words.allArrives : words.bouncesTo + ' ' + addresses.join(', ')
}

async function showPeople() {
  const people = await ask('GET', '/signin/people')
  if (people.length === 0) at('nobody').textContent = words.nobody
  for (const person of people) {
    const row = at('people').insertRow()
    for (const key of ['name', 'id', 'role', 'area']) row.insertCell().textContent = person[key]
    const link = document.createElement('a')
    link.href = '/mail?to=' + encodeURIComponent(person.mail)
    link.textContent = person.mail
    row.insertCell().append(link)
  }
}

document.addEventListener('click', async (event) => {
  const button = event.target.closest('button')
  if (!button) return
  try {
    if (button.dataset.clock) await ask('POST', '/local/clock', JSON.parse(button.dataset.clock))
    if (button.id === 'set' && at('time').value) await ask('POST', '/local/clock', { now: at('time').value })
    if (button.dataset.faults) showFaults(await ask('POST', '/local/faults', JSON.parse(button.dataset.faults)))
    if (button.id === 'bounce') {
      const addresses = at('addresses').value.split(/[,;\\s]+/).filter(Boolean)
      showBounces(await ask('POST', '/local/bounces', { addresses }))
    }
    say('')
  } catch (error) {
    say(words.failed + error.message)
  }
})

new EventSource('/local/clock/stream').onmessage = (event) => { movedBy = JSON.parse(event.data).movedBy; showClock() }
setInterval(showClock, 1000)
ask('GET', '/local/faults').then(showFaults)
ask('GET', '/local/bounces').then(showBounces)
showPeople()
`

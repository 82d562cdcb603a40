import { on, type Ask, type Route } from '../router'
import { controlScript } from './controlScript'
import { html, page } from './layout'
import { texts } from './texts'

const CLOCK_BUTTONS = [
  { title: texts.clock.hour, ask: { forwardMinutes: 60 } },
  { title: texts.clock.day, ask: { forwardMinutes: 24 * 60 } },
  { title: texts.clock.week, ask: { forwardMinutes: 7 * 24 * 60 } },
  { title: texts.clock.back, ask: { real: true } },
]
const FAULT_BUTTONS = [
  { title: texts.faults.throttle, ask: { throttle: { share: 0.1, retryAfter: 2 } } },
  { title: texts.faults.outage, ask: { outage: true } },
  { title: texts.faults.latency, ask: { latencyMs: 1000 } },
  { title: texts.faults.lose, ask: { loseResponses: { share: 0.1 } } },
  { title: texts.faults.expire, ask: { expireDelta: true } },
  { title: texts.faults.clear, ask: {} },
]

export function controlPageRoutes(): Route<Ask>[] {
  return [
    on('GET', '/', () => page(texts.title, main, '/local/control.js')),
    on('GET', '/local/control.js', () => ({
      status: 200,
      text: { type: 'text/javascript; charset=utf-8', content: controlScript },
    })),
  ]
}

const { people, clock, faults, bounces } = texts

const main = html`<h1>${texts.title}</h1>
  <p>${texts.intro}</p>
  <p><a href="/mail">${texts.mail.heading}</a></p>
  <p id="status" role="alert"></p>
  <h2>${clock.heading}</h2>
  <p>${clock.now} <strong id="now"></strong>. <span id="moved" role="status"></span></p>
  <p class="row">
    ${CLOCK_BUTTONS.map(({ title, ask }) => html`<button type="button" data-clock="${JSON.stringify(ask)}">${title}</button>`)}
  </p>
  <p class="row">
    <label>${clock.setTo}<input id="time" type="datetime-local" /></label
    ><button type="button" id="set">${clock.set}</button>
  </p>
  <h2>${faults.heading}</h2>
  <p id="faults" role="status"></p>
  <p class="row">
    ${FAULT_BUTTONS.map(({ title, ask }) => html`<button type="button" data-faults="${JSON.stringify(ask)}">${title}</button>`)}
  </p>
  <h2>${bounces.heading}</h2>
  <p id="bounces" role="status"></p>
  <p class="row">
    <label>${bounces.addresses}<input id="addresses" type="text" size="40" /></label
    ><button type="button" id="bounce">${bounces.set}</button>
  </p>
  <h2>${people.heading}</h2>
  <p id="nobody"></p>
  <table>
    <thead>
      <tr>
        ${Object.values(people.columns).map((name) => html`<th scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody id="people"></tbody>
  </table>`

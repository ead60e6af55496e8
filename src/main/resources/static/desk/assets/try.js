// Tries a request by the API, shows what would be decided and why, and keeps the case as an example.
import { call, clear, say } from './desk.js'

const request = document.getElementById('request')
const decided = document.getElementById('decided')
const example = document.getElementById('example')
const zone = request.dataset.zone
const fields = form => Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, value.trim()]))
let given = {}
const filled = object => Object.fromEntries(Object.entries(object).filter(([, value]) => value !== '' && value !== undefined))

/** How far the zone is from UTC at that moment, as in +02:00. */
function offset(moment) {
  const name = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
    .formatToParts(moment).find(it => it.type === 'timeZoneName').value.slice(3)
  return name === '' ? 'Z' : name
}

/** A wall clock's time in the desk's zone, with the offset that holds then: the first guess may lie beyond a change. */
function withOffset(local) {
  const minutes = local.length === 16 ? local + ':00' : local
  const guess = offset(new Date(minutes + 'Z'))
  return minutes + offset(new Date(minutes + guess))
}

const shown = moment => moment === null || moment === undefined ? '' : new Intl.DateTimeFormat(
  document.documentElement.lang, { timeZone: zone, weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }
).format(new Date(moment))

function contract(said) {
  const { plan, since, until, purchasedAt, slotsLeft, licences } = said
  const bought = filled({ plan, since, until, purchasedAt, slotsLeft, licences })
  for (const number of ['slotsLeft', 'licences']) if (number in bought) bought[number] = Number(bought[number])
  return bought
}

function asked() {
  const said = fields(request)
  const { channel, subject, body, type, topic } = said
  const own = Object.fromEntries([...request.querySelectorAll('[data-own]')].map(it => [it.dataset.own, it.value.trim()]))
  const triage = { ...filled({ channel, subject, body, type, topic, ...own }), receivedAt: withOffset(said.receivedAt) }
  if (said.attachment !== '') triage.attachments = [{ name: said.attachment }]
  if (said.who === 'contract') return { ...triage, contract: contract(said) }
  if (said.email !== '') triage.contact = { email: said.email }
  return { ...triage, ...filled({ customer: said.customer }) }
}

function copy(id, fill) {
  const made = document.getElementById(id).content.cloneNode(true)
  fill(name => made.querySelector(`[data-is="${name}"]`))
  return made
}

function decision(it) {
  return copy('decision', part => {
    part('decision').textContent = it.decision
    part('rule').textContent = it.rule ?? part('rule').dataset.none
    part('reason').textContent = it.reason
    for (const [name, value] of Object.entries(it.inputs ?? {})) {
      const term = document.createElement('dt')
      const said = document.createElement('dd')
      term.textContent = name
      said.textContent = value === null ? '–' : typeof value === 'object' ? JSON.stringify(value) : value
      part('inputs').append(term, said)
    }
  })
}

function lack(it) {
  return copy('lack', part => {
    part('question').textContent = it.question
    if (!it.blocking) part('blocking').remove()
  })
}

function show(triage) {
  const { accept, resolve } = triage.promise ?? {}
  const facts = {
    tier: triage.tier, type: triage.type, line: triage.line, executor: triage.executor?.name,
    acceptBy: shown(accept?.by), notBefore: shown(accept?.notBefore),
    resolveBy: shown(resolve?.by), extendableTo: shown(resolve?.extendableTo),
    declined: triage.declined && [triage.declined.code, triage.declined.reason, triage.declined.offer].filter(Boolean).join(' – ')
  }
  for (const place of decided.querySelectorAll('[data-fact]')) {
    place.textContent = facts[place.dataset.fact] || '–'
  }
  const missing = triage.missing ?? []
  decided.querySelector('[data-part="missing"]').hidden = missing.length === 0
  document.getElementById('missing').replaceChildren(...missing.map(lack))
  document.getElementById('decisions').replaceChildren(...(triage.decisions ?? []).map(decision))
  decided.hidden = false
  document.getElementById('decided-title').focus()
}

/** What the example expects is what was decided, until somebody who knows better writes something else. */
function expect(triage, trial) {
  const { accept, resolve } = triage.promise ?? {}
  const blocking = (triage.missing ?? []).filter(it => it.blocking).map(it => it.code).sort().join(' ')
  const expected = {
    tier: triage.tier, type: triage.type, line: triage.line, refusal: triage.declined?.code, missingBlocking: blocking,
    acceptBy: accept?.by, notBefore: accept?.notBefore, resolveBy: resolve?.by
  }
  for (const [name, value] of Object.entries(expected)) example.elements[name].value = value ?? ''
  example.hidden = trial.contract === undefined
  document.getElementById('customers-case').hidden = trial.contract !== undefined
  const { type, attachments, contract: bought, receivedAt, channel, subject, body, topic, ...own } = trial
  given = filled({
    receivedAt, channel, subject, body, topic, declaredType: type, attachment: attachments?.[0].name, ...own,
    ...Object.fromEntries(Object.entries(bought ?? {}).map(([name, value]) => [name, String(value)]))
  })
}

request.addEventListener('submit', async event => {
  event.preventDefault()
  clear()
  try {
    const trial = asked()
    const triage = await call('POST', `/api/desks/${request.dataset.desk}/triage`, trial)
    if (example) expect(triage, trial)
    show(triage)
  } catch (problem) {
    say(problem.message, 'refused')
  }
})

request.addEventListener('change', event => {
  if (event.target.name === 'who') {
    for (const who of ['contract', 'customer']) document.getElementById(who).hidden = event.target.value !== who
  }
})

example?.addEventListener('submit', async event => {
  event.preventDefault()
  clear()
  try {
    const row = { ...fields(example), ...given }
    await call('POST', `/api/desks/${request.dataset.desk}/examples`, row)
    say(event.submitter.dataset.saved)
  } catch (problem) {
    say(problem.message, 'refused')
  }
})

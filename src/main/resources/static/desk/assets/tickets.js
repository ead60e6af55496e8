// The list of tickets: choosing several, and doing something with them at once.
import { call } from './desk.js'
import './countdown.js'

const main = document.getElementById('main')
const words = document.getElementById('outcome-words').dataset
const boxes = () => [...main.querySelectorAll('input[name=ticket]:not(:disabled)')]
const chosen = () => boxes().filter(box => box.checked).map(box => box.value)

function showChosen() {
  const bar = main.querySelector('.bulk')
  if (!bar) return
  const many = chosen().length
  const output = bar.querySelector('.chosen')
  output.dataset.none ??= output.textContent
  bar.disabled = many === 0
  output.textContent = many === 0 ? output.dataset.none : output.dataset.chosen.replace('{0}', many)
  const all = document.getElementById('all')
  all.checked = many > 0 && many === boxes().length
  all.indeterminate = many > 0 && !all.checked
}

main.addEventListener('change', event => {
  if (event.target.id === 'all') boxes().forEach(box => { box.checked = event.target.checked })
  showChosen()
})

function tell(outcomes, done) {
  const list = document.createElement('ul')
  list.className = 'outcomes'
  list.append(...outcomes.map(outcome => {
    const line = document.createElement('li')
    line.className = outcome.done ? 'said' : 'refused'
    line.textContent = `${outcome.number}: ${outcome.done ? done : outcome.detail}`
    return line
  }))
  document.getElementById('status').replaceChildren(list)
}

function refuse(sentence, field) {
  const line = document.createElement('p')
  line.className = 'refused'
  line.textContent = sentence
  document.getElementById('status').replaceChildren(line)
  field?.focus()
}

main.addEventListener('submit', async event => {
  if (event.target.id !== 'bulk') return
  event.preventDefault()
  const change = event.submitter?.value ?? 'take'
  const { to, line, reason, said, cause } = event.target.elements
  if (change === 'give' && !to.value) return refuse(words.needsTo, to)
  if (change === 'handOver' && !(line.value && reason.value.trim())) return refuse(words.needsLine, line.value ? reason : line)
  if (['answer', 'deliver'].includes(change) && !said.value.trim()) return refuse(words.needsText, said)
  if (change === 'link' && !cause.value.trim()) return refuse(words.needsCause, cause)
  const body = { change, tickets: chosen() }
  if (change === 'give') body.to = to.value
  if (change === 'handOver') Object.assign(body, { line: line.value, reason: reason.value })
  if (change === 'answer') body.body = said.value
  if (change === 'deliver') body.result = said.value
  if (change === 'link') body.cause = cause.value.trim()
  try {
    const { outcomes } = await call('POST', '/api/tickets/changes', body)
    await window.htmx.ajax('GET', location.pathname + location.search, { target: '#list', select: '#list', swap: 'outerHTML' })
    tell(outcomes, words[change.toLowerCase()])
  } catch (problem) {
    refuse(problem.message)
  }
})

document.addEventListener('htmx:afterSwap', event => {
  showChosen()
  // whoever asked for more by keyboard goes on with what came
  if (event.detail.requestConfig?.elt?.closest?.('#more')) {
    event.detail.elt?.querySelector?.('a')?.focus()
  }
})
// Not every browser holds a page back until its scripts are there.
if (document.getElementById('all')?.checked) boxes().forEach(box => { box.checked = true })
showChosen()

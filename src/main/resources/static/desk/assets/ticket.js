// A ticket's page: what it sends to the API, and how it keeps what somebody is writing.
import { call, clear, say } from './desk.js'

const MOST_FILES = 20
const LARGEST_FILE = 10 * 1024 * 1024

/** The parts of the page bring themselves up to date. */
const changed = () => document.body.dispatchEvent(new CustomEvent('changed'))

async function act(button, deed) {
  clear()
  button.disabled = true
  try {
    say(await deed())
    changed()
  } catch (problem) {
    say(problem.message, 'refused')
  } finally {
    button.disabled = false
  }
}

const filled = form => Object.fromEntries([...new FormData(form)].filter(([, value]) => value !== ''))

function completes(form) {
  return act(form.querySelector('[type=submit]'), async () => {
    await call('POST', form.dataset.path, filled(form))
    form.remove()
    return form.dataset.done
  })
}

const base64 = file => new Promise((resolve, reject) => {
  const reader = new FileReader()
  reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(',') + 1))
  reader.onerror = () => reject(reader.error)
  reader.readAsDataURL(file)
})

async function attachments(form) {
  const files = [...(form.querySelector('[type=file]')?.files ?? [])]
  if (files.length > MOST_FILES) throw new Error(form.dataset.many)
  const large = files.find(it => it.size > LARGEST_FILE)
  if (large) throw new Error(`${large.name}: ${form.dataset.large}`)
  return Promise.all(files.map(async it => ({ name: it.name, type: it.type || 'application/octet-stream', content: await base64(it) })))
}

function composes(form) {
  const kind = form.elements.kind.value
  return act(form.querySelector('[type=submit]'), async () => {
    const said = { body: form.elements.body.value }
    if (kind === 'messages') said.attachments = await attachments(form)
    await call('POST', form.dataset.call + kind, said)
    form.reset()
    form.elements.kind.value = kind
    sessionStorage.removeItem(draft)
    return kind === 'notes' ? form.dataset.noted : form.dataset.sent
  })
}

// A reply that is half written outlives a reload, another language, a new sign-in; it is gone with the tab.
const draft = `draft ${location.pathname}`
const body = document.getElementById('body')
if (body) {
  body.value ||= sessionStorage.getItem(draft) ?? ''
  body.addEventListener('input', () => sessionStorage.setItem(draft, body.value))
}

document.addEventListener('submit', event => {
  const form = event.target
  if (!form.matches('[data-completes], [data-compose]')) return
  event.preventDefault()
  if (form.matches('[data-compose]')) composes(form)
  else completes(form)
})

function inserts(id) {
  const text = document.getElementById('body')
  text.setRangeText(document.getElementById(id).value, text.selectionStart, text.selectionEnd, 'end')
  text.focus()
}

function closes(way) {
  const slot = way.closest('.way')
  const button = document.querySelector(`[aria-controls="${slot.id}"][aria-expanded=true]`)
  slot.replaceChildren()
  button?.setAttribute('aria-expanded', 'false')
  button?.focus()
}

document.addEventListener('click', event => {
  const button = event.target.closest('button')
  if (!button) return
  if (button.dataset.path) act(button, async () => { await call(button.dataset.method ?? 'POST', button.dataset.path); return button.dataset.done })
  if (button.dataset.insert) inserts(button.dataset.insert)
  if ('close' in button.dataset) closes(button)
  if ('way' in button.dataset) {
    button.parentElement.querySelectorAll('[data-way]').forEach(it => it.setAttribute('aria-expanded', String(it === button)))
  }
})

// Fields that come and go with what was chosen: the server knows when.
document.addEventListener('change', event => {
  if (!event.target.matches('[data-steers]')) return
  const form = event.target.form
  const path = form.dataset.path.replace('/api/', '/desk/') + '/way'
  window.htmx.ajax('POST', path, { source: form, target: form.closest('.way'), swap: 'innerHTML', values: filled(form) })
})

document.addEventListener('htmx:afterSettle', event => {
  const slot = event.detail.target
  if (slot.matches?.('.way') && !slot.contains(document.activeElement)) slot.querySelector('textarea, select, input:not([type=hidden])')?.focus()
})

// Nobody loses what is half written because the ticket has moved on meanwhile.
document.addEventListener('htmx:beforeSwap', event => {
  const part = event.detail.target
  if (part.id !== 'errands' || event.detail.xhr.status === 204) return
  const written = [...part.querySelectorAll('.way textarea, .way input:not([type=hidden])')].some(it => it.value !== it.defaultValue)
  if (!written) return
  event.detail.shouldSwap = false
  say(part.dataset.changed, 'refused')
})

// What was unfolded stays so.
const unfolded = new Map()
document.addEventListener('toggle', event => { if (event.target.id) unfolded.set(event.target.id, event.target.open) }, true)
document.addEventListener('htmx:afterSwap', () => {
  unfolded.forEach((open, id) => { const it = document.getElementById(id); if (it) it.open = open })
})

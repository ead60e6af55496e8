// What every page needs of scripts: the token on each change, and problems told as sentences.
const token = () => document.querySelector('meta[name="csrf"]')?.content ?? ''
const region = () => document.getElementById('status')

/** Says a sentence where screen readers hear it; kind is 'refused' for what went wrong, else 'said'. */
export function say(sentence, kind = 'said') {
  const line = document.createElement('p')
  line.className = kind
  line.textContent = sentence
  region().replaceChildren(line)
}

export function clear() {
  region().replaceChildren()
}

/** The sentence of a problem that the API answers with. */
export function sentence(text, fallback) {
  try {
    return JSON.parse(text).detail || fallback
  } catch {
    return fallback
  }
}

/** Calls the API as the pages do; gives the answer, or throws an Error whose message is the problem's sentence. */
export async function call(method, path, body) {
  const answer = await fetch(path, {
    method,
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'X-CSRF-TOKEN': token() },
    body: body === undefined ? undefined : JSON.stringify(body)
  })
  const text = await answer.text()
  if (answer.status === 401) location.assign('/sign-in')
  if (!answer.ok) throw new Error(sentence(text, document.documentElement.dataset.failed || answer.statusText))
  return text === '' ? null : JSON.parse(text)
}

document.addEventListener('htmx:configRequest', event => {
  if (event.detail.verb !== 'get') event.detail.headers['X-CSRF-TOKEN'] = token()
})
// What brings itself up to date now and then leaves standing what was said to somebody.
document.addEventListener('htmx:beforeRequest', event => {
  if (!event.detail.elt.matches('.quiet')) clear()
})
document.addEventListener('htmx:responseError', event => {
  const { responseText, statusText } = event.detail.xhr
  say(sentence(responseText, document.documentElement.dataset.failed || statusText), 'refused')
})
document.addEventListener('htmx:sendError', () => say(document.documentElement.dataset.unreachable, 'refused'))

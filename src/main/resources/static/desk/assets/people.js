// Changes people by the API: a form or button says which call it makes, and the page is made anew once it is done.
import { call, clear, say } from './desk.js'

const desk = document.querySelector('main').dataset.desk

/** What the form's fields say, as the call wants it: lists, words, numbers, texts. */
function said(form) {
  const body = {}
  for (const field of form.elements) {
    const { name, value } = field
    if (name === '') continue
    if ('list' in field.dataset) (body[name] ??= []).push(...(field.checked ? [value] : []))
    else if ('words' in field.dataset) body[name] = value.split(/[,\s]+/).filter(Boolean)
    else if ('number' in field.dataset) body[name] = value === '' ? null : Number(value)
    else body[name] = value.trim()
  }
  return body
}

/** What stands in braces in the path is a field of the form, and no longer part of the body. */
function path(pattern, body) {
  return `/api/desks/${desk}` + pattern.replace(/\{(\w+)}/g, (_, name) => {
    const value = encodeURIComponent(body[name])
    delete body[name]
    return value
  })
}

async function send(what, body) {
  clear()
  try {
    await call(what.dataset.method, path(what.dataset.call, body ?? {}), body)
    location.reload()
  } catch (refused) {
    say(refused.message, 'refused')
  }
}

for (const form of document.querySelectorAll('form[data-call]')) {
  form.addEventListener('submit', event => {
    event.preventDefault()
    send(form, said(form))
  })
}
for (const button of document.querySelectorAll('button[data-call]')) {
  button.addEventListener('click', () => send(button))
}

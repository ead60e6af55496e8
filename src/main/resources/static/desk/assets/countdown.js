// Keeps up how much time is left. The server's clock counts, not that of whoever looks.
const words = document.getElementById('main').dataset
const ahead = Date.parse(words.now) - Date.now()
const [day, hour, minute] = (words.units || 'd,h,min').split(',')

function span(minutes) {
  const days = Math.floor(minutes / 1440)
  const hours = Math.floor(minutes / 60) % 24
  if (days > 0) return `${days} ${day} ${hours} ${hour}`
  return hours > 0 ? `${hours} ${hour} ${minutes % 60} ${minute}` : `${minutes} ${minute}`
}

function show(left) {
  const now = Date.now() + ahead
  const rest = Date.parse(left.dataset.due) - now
  const late = rest < 0
  const risk = !late && left.dataset.risk && Date.parse(left.dataset.risk) <= now
  left.textContent = (late ? words.late : words.left).replace('{0}', span(Math.floor(Math.abs(rest) / 60000)))
  left.classList.toggle('late', late)
  left.classList.toggle('risk', Boolean(risk))
  left.classList.toggle('fine', !late && !risk)
}

export const countDown = () => document.querySelectorAll('[data-due]').forEach(show)
countDown()
setInterval(countDown, 15000)
document.addEventListener('htmx:afterSwap', countDown)

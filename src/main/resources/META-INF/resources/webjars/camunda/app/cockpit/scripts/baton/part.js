// A part of our pages, shown within Cockpit.
export async function answer(address, type) {
  const said = await fetch(address, { headers: { Accept: type }, credentials: 'same-origin' });
  if (!said.ok) {
    throw new Error(said.status);
  }
  return said;
}

export function say(node, sentence) {
  const line = document.createElement('p');
  line.textContent = sentence;
  node.replaceChildren(line);
}

export async function show(node, address) {
  const part = document.createElement('div');
  part.innerHTML = await (await answer(address, 'text/html')).text();
  node.replaceChildren(part);
}

export const FAILED = 'This cannot be shown now. Reload the page; if that does not help, look at the log.';

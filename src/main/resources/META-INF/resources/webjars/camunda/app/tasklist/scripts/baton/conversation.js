// A tab on each task: what its ticket's page shows of the conversation.
async function ask(address, type) {
  const answer = await fetch(address, { headers: { Accept: type }, credentials: 'same-origin' });
  if (!answer.ok) {
    throw new Error(answer.status);
  }
  return answer;
}

function say(node, sentence) {
  const line = document.createElement('p');
  line.textContent = sentence;
  node.replaceChildren(line);
}

function link(address) {
  const whole = document.createElement('a');
  whole.href = address;
  whole.target = '_blank';
  whole.rel = 'noopener';
  whole.textContent = 'Open the ticket’s page';
  const line = document.createElement('p');
  line.append(whole);
  return line;
}

async function show(node, variable) {
  const ticket = await (await ask(variable, 'application/json')).json();
  const conversation = await (await ask(ticket.value + '/conversation', 'text/html')).text();
  const said = document.createElement('div');
  said.className = 'baton-conversation';
  said.innerHTML = conversation;
  node.replaceChildren(link(ticket.value), said);
}

export default {
  id: 'baton-conversation',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  properties: { label: 'Conversation' },
  render: (node, { api, taskId }) => {
    show(node, `${api.engineApi}/task/${taskId}/variables/ticketLink`).catch(() =>
      say(node, 'The conversation cannot be shown now. Reload the page; if that does not help, tell operations.')
    );
  }
};

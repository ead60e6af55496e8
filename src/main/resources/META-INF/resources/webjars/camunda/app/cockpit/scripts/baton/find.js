// Above the list of processes: from a ticket's number to its instance.
import { answer, say, FAILED } from './part.js';

async function jump(api, number, status) {
  const key = encodeURIComponent(number);
  const found = await (
    await answer(`${api.engineApi}/process-instance?businessKey=${key}&maxResults=50`, 'application/json')
  ).json();
  const instance = found.find((it) => /^(ticket|part):/.test(it.definitionId)) || found[0];
  if (instance) {
    window.location.hash = `#/process-instance/${instance.id}/runtime`;
    return;
  }
  say(status, `Nothing runs for ticket ${number}: it has ended, or is none of your desks’. `);
  const page = document.createElement('a');
  page.href = `/desk/tickets/${key}`;
  page.textContent = 'Look at its page';
  status.firstChild.append(page);
}

function form(api) {
  const form = document.createElement('form');
  form.className = 'baton-find form-inline';
  const label = document.createElement('label');
  label.textContent = 'Ticket number ';
  const number = document.createElement('input');
  number.className = 'form-control';
  number.name = 'number';
  number.required = true;
  number.autocomplete = 'off';
  label.append(number);
  const button = document.createElement('button');
  button.className = 'btn btn-default';
  button.textContent = 'Find';
  const status = document.createElement('div');
  status.setAttribute('role', 'status');
  form.append(label, button, status);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    jump(api, number.value.trim().replace(/^#/, ''), status).catch(() => say(status, FAILED));
  });
  return form;
}

const place = (id, pluginPoint) => ({
  id,
  pluginPoint,
  priority: 1000,
  properties: { label: 'Find a ticket' },
  render: (node, { api }) => node.append(form(api))
});

export default [place('baton-find', 'cockpit.processes.dashboard'), place('baton-find-start', 'cockpit.dashboard')];

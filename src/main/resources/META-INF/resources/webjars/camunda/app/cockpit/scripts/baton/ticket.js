// A tab on each instance: its ticket's promises, clocks and alerts.
import { answer, say, show, FAILED } from './part.js';

async function open(node, api, instance) {
  const process = await (await answer(`${api.engineApi}/process-instance/${instance}`, 'application/json')).json();
  if (process.businessKey) {
    await show(node, `/desk/insight/tickets/${encodeURIComponent(process.businessKey)}`);
  } else {
    say(node, 'This instance has no ticket.');
  }
}

export default {
  id: 'baton-ticket',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  priority: 100,
  properties: { label: 'Ticket' },
  render: (node, { api, processInstanceId }) => {
    open(node, api, processInstanceId).catch(() => say(node, FAILED));
  }
};

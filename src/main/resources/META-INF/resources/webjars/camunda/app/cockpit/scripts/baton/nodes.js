// A tab on each definition: how many open tickets wait at its nodes.
import { say, show, FAILED } from './part.js';

export default {
  id: 'baton-nodes',
  pluginPoint: 'cockpit.processDefinition.runtime.tab',
  priority: 100,
  properties: { label: 'Tickets' },
  render: (node, { processDefinitionId }) => {
    const process = processDefinitionId.split(':')[0];
    show(node, `/desk/insight/processes/${encodeURIComponent(process)}`).catch(() => say(node, FAILED));
  }
};

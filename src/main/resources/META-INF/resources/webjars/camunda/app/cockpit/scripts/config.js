// Takes the place of Cockpit's own settings.
export default {
  app: { name: 'Cockpit', vendor: 'Baton' },
  customScripts: ['scripts/baton/find', 'scripts/baton/ticket', 'scripts/baton/nodes']
};

// The list of tasks: what is due first comes first, unless somebody chooses otherwise, and a page shows enough of them.
// Tasklist has neither as a setting, so the query that it makes is changed on its way.
define('baton-list', ['angular'], function (angular) {
  'use strict';

  var A_PAGE = 50;
  var DUE_FIRST = JSON.stringify([{ sortBy: 'dueDate', sortOrder: 'asc' }]);

  function decorate(original, address) {
    return function (filter, search) {
      if (!address().sorting) {
        address.updateSilently({ sorting: DUE_FIRST });
      }
      var query = original(filter, search);
      if (query) {
        query.firstResult = (query.firstResult / query.maxResults) * A_PAGE;
        query.maxResults = A_PAGE;
      }
      return query;
    };
  }

  angular.module('baton.list', []).config([
    '$provide',
    function ($provide) {
      $provide.decorator('dataDepend', [
        '$delegate',
        'search',
        function ($delegate, search) {
          var create = $delegate.create;
          $delegate.create = function (scope) {
            var data = create.apply($delegate, arguments);
            var provide = data.provide;
            data.provide = function (name, recipe) {
              if (name === 'taskListQuery') {
                var last = recipe.length - 1;
                recipe = recipe.slice(0, last).concat(decorate(recipe[last], search));
              }
              return provide.call(data, name, recipe);
            };
            return data;
          };
          return $delegate;
        }
      ]);
    }
  ]);
});

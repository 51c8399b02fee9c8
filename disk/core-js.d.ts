declare module 'core-js/actual/object/group-by.js';
declare module 'core-js/actual/map/group-by.js';

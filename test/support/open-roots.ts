/**
 * Opens the elements' roots for tools that reach in from the page: accessibility engines and the virtual screen reader.
 * Imported first, before an element is made.
 */
const {attachShadow} = Element.prototype;

Element.prototype.attachShadow = function (init) {
  return attachShadow.call(this, {...init, mode: 'open'});
};

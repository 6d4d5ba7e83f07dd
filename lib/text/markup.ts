/** A text as it may stand in HTML or XML, also inside of an attribute. */
export const escapeMarkup = (text: string): string =>
  text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`)

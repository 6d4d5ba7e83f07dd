/**
 * What WXT gives a content script, without its habits: its own would tell the page the extension's
 * id in an event at each start, and end the script when any page sends that event back.
 */
export class ContentScriptContext {}

/** Whether a text is an address that a page may be opened at: records come from pages and files. */
export const isWeb = (text: string): boolean => /^https?:\/\//i.test(text) && URL.canParse(text)

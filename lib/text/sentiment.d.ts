declare module 'sentiment/languages/en/index.js' {
  /** AFINN-165 and the emoji ranking, as `sentiment` ships them. */
  const english: { labels: Record<string, number> }
  export default english
}

/** Adds an empty frame of this page's origin; answers its document once that is the one that stays. */
export async function frameIn(root) {
  const frame = document.createElement('iframe')
  frame.style.cssText = 'width: 600px; height: 300px'
  // Firefox before 146 puts another document in the place of the first one, at the load event.
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
  root.append(frame)
  await loaded
  return frame.contentDocument
}

import type { Tab } from './driver.ts'

/** How far (CSS pixels) a page or its room is wider than the window that shows it; 0 when it fits. */
export const sideways = (tab: Tab): Promise<number> =>
  tab.run(
    () =>
      [document.documentElement, ...document.querySelectorAll('main')].reduce(
        (most, { scrollWidth, clientWidth }) => Math.max(most, scrollWidth - clientWidth),
        0,
      ),
    null,
  )

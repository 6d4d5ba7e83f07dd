/** Where a wrapper keeps the real address. */
const WRAPPERS: [RegExp, string[]][] = [
  [/^(www\.)?google\.[a-z.]+\/url$/, ['url', 'q']],
  [/^(www\.)?bing\.com\/news\/apiclick\.aspx$/, ['url']],
  [/^l\.(facebook|instagram)\.com\//, ['u']],
  [/^lm\.facebook\.com\//, ['u']],
  [/^(www\.)?youtube\.com\/redirect$/, ['q']],
  [/^out\.reddit\.com\//, ['url']],
  [/^(www\.)?linkedin\.com\/(safety\/go|redir\/redirect)$/, ['url']],
  [/^steamcommunity\.com\/linkfilter/, ['u', 'url']],
  [/^t\.umblr\.com\/redirect$/, ['z']],
  [/^vk\.com\/away\.php$/, ['to']],
]

/** The address inside Google's, Bing's and the networks' link wrappers, or the address itself. */
export function unwrapped(address: string): string {
  let current = address
  // A wrapper in a wrapper happens; five deep is an attack.
  for (let i = 0; i < 5; i++) {
    if (!URL.canParse(current)) return current
    const url = new URL(current)
    const wrapper = WRAPPERS.find(([pattern]) => pattern.test(url.hostname + url.pathname))
    const inner = wrapper?.[1].map((name) => url.searchParams.get(name)).find((v) => v)
    if (!inner || !/^https?:\/\//i.test(inner)) return current
    current = inner
  }
  return current
}

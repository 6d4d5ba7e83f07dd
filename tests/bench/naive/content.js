// Every post is queried again at each change, and asked about in a message of its own.
const NAMES = '.names .first a, .names > a, .comment-author .fn a, .hnuser'

async function mark(link) {
  link.dataset.naive = ''
  const handle = link.href.split(/[/=]/).pop()
  const person = await chrome.runtime.sendMessage({ handle })
  const badge = document.createElement('span')
  badge.className = 'naive'
  badge.textContent = person ? person.tags.join(', ') : '+'
  badge.addEventListener('click', () => chrome.runtime.sendMessage({ handle }))
  link.after(badge)
}

function look() {
  for (const link of document.querySelectorAll(NAMES)) {
    if (link.dataset.naive === undefined) mark(link)
  }
}

new MutationObserver(look).observe(document.body, { childList: true, subtree: true })
look()

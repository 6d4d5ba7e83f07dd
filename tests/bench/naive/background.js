// One look in the database for each post.
let opening

function database() {
  opening ??= new Promise((resolve, reject) => {
    const asked = indexedDB.open('naive', 1)
    asked.onupgradeneeded = () => asked.result.createObjectStore('people', { keyPath: 'handle' })
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => reject(asked.error)
  })
  return opening
}

async function find(handle) {
  const db = await database()
  return new Promise((resolve, reject) => {
    const asked = db.transaction('people').objectStore('people').get(handle)
    asked.onsuccess = () => resolve(asked.result ?? null)
    asked.onerror = () => reject(asked.error)
  })
}

chrome.runtime.onMessage.addListener(({ handle }, _sender, respond) => {
  find(handle).then(respond)
  return true
})

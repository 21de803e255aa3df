// The shell works without a network; data never comes from here. /api, /live and /map are not touched at all.
const SHELL = 'shell-v1'
const HOME = '/member/'
const ours = url => url.origin === location.origin && url.pathname.startsWith(HOME)

// Keep the page and every file its build lists; drop what an older build left behind.
async function fill(page) {
  const cache = await caches.open(SHELL)
  const built = await fetch(HOME + 'files.json', { cache: 'no-cache' }).then(answer => answer.json())
  const files = new Set([HOME + 'manifest.webmanifest', HOME + 'icons/icon-192.png'])
  for (const part of Object.values(built))
    for (const file of [part.file, ...(part.css ?? []), ...(part.assets ?? [])]) files.add(HOME + file)
  const kept = (await cache.keys()).map(request => new URL(request.url).pathname)
  await cache.addAll([...files].filter(file => !kept.includes(file)))
  await cache.put(HOME, page)
  await Promise.all(kept.filter(path => path !== HOME && !files.has(path)).map(path => cache.delete(path)))
}

async function fromNetworkFirst(event) {
  try {
    const page = await fetch(event.request)
    if (page.ok) event.waitUntil(fill(page.clone()).catch(() => undefined))
    return page
  } catch {
    return (await caches.match(HOME)) ?? Response.error()
  }
}

self.addEventListener('install', event => {
  self.skipWaiting()
  event.waitUntil(fetch(HOME, { cache: 'no-cache' }).then(fill))
})

self.addEventListener('activate', event => event.waitUntil(self.clients.claim()))

self.addEventListener('fetch', event => {
  const url = new URL(event.request.url)
  if (event.request.method !== 'GET' || !ours(url)) return
  if (event.request.mode === 'navigate') event.respondWith(fromNetworkFirst(event))
  // Whoever asks past the cache wants to know what the server has now.
  else if (event.request.cache !== 'no-cache') event.respondWith(caches.match(event.request).then(found => found ?? fetch(event.request)))
})

// A knock that is answered opens the page where it is about, or brings it to the front.
async function toTheFront(address) {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const page = open.find(client => ours(new URL(client.url)))
  if (!page) return self.clients.openWindow(address)
  await page.focus()
  if (address !== HOME) await page.navigate(address).catch(() => undefined)
}

const atHome = url => (url && URL.canParse(url, location.origin) && ours(new URL(url, location.origin)) ? url : HOME)

// What the house sends says how many things wait and never what they are; several become one.
self.addEventListener('push', event => {
  const { text, link } = event.data.json()
  const options = { body: text, tag: 'message', renotify: true, icon: HOME + 'icons/icon-192.png', vibrate: [300, 150, 300], data: atHome(link) }
  event.waitUntil(self.registration.showNotification('平安联盟', options))
})

self.addEventListener('notificationclick', event => {
  event.notification.close()
  event.waitUntil(toTheFront(event.notification.data ?? HOME))
})

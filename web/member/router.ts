/** Every page of the phone. After # so that any of them opens from the kept shell. */
import type { Component } from 'vue'
import { createRouter, createWebHashHistory } from 'vue-router'
import { whoIsHere } from './access'
import HomePage from './duty/pages/HomePage.vue'
import { followingWords } from './words'

type Page = () => Promise<{ default: Component }>

const ANYBODY = { anybody: true }
const MEMBERS = { members: true }
const TABLETS = { tablets: true }
const fetched: Page[] = []

/** Not part of the first sight: comes when it is opened, or when the phone has a quiet moment. */
function later(page: Page): Page {
  fetched.push(page)
  return async () => (await Promise.all([page(), followingWords()]))[0]
}

export const router = createRouter({
  history: createWebHashHistory('/member/'),
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
  routes: [
    { path: '/', component: HomePage, meta: MEMBERS },
    { path: '/consent', component: later(() => import('./duty/pages/ConsentPage.vue')), meta: MEMBERS },
    { path: '/privacy', component: later(() => import('./duty/pages/PrivacyPage.vue')), meta: MEMBERS },
    { path: '/looks', component: later(() => import('./positions/pages/LooksPage.vue')), meta: MEMBERS },
    { path: '/tasks', component: later(() => import('./dispatch/pages/TasksPage.vue')), meta: MEMBERS },
    { path: '/tasks/:id', component: later(() => import('./dispatch/pages/TaskPage.vue')), props: true, meta: MEMBERS },
    { path: '/help', component: later(() => import('./incidents/pages/HelpPage.vue')) },
    { path: '/sos', component: later(() => import('./incidents/pages/SosPage.vue')) },
    { path: '/requests', component: later(() => import('./incidents/pages/RequestsPage.vue')) },
    { path: '/me', component: later(() => import('./shell/pages/MePage.vue')) },
    { path: '/comfort', component: later(() => import('./comfort/pages/ComfortPage.vue')), meta: ANYBODY },
    { path: '/ring', component: later(() => import('./dispatch/pages/RingPage.vue')), meta: MEMBERS },
    { path: '/map', component: later(() => import('./basemap/pages/BaseMapPage.vue')) },
    { path: '/home-area', component: later(() => import('./duty/pages/HomeAreaPage.vue')), meta: MEMBERS },
    { path: '/agreed', component: later(() => import('./duty/pages/AgreedPage.vue')), meta: MEMBERS },
    { path: '/qualifications', component: later(() => import('./duty/pages/QualificationsPage.vue')), meta: MEMBERS },
    { path: '/sessions', component: later(() => import('./access/pages/SessionsPage.vue')) },
    { path: '/about', component: later(() => import('./shell/pages/AboutPage.vue')) },
    { path: '/post', component: later(() => import('./post/pages/PostPage.vue')), meta: TABLETS },
    { path: '/post/shift', component: later(() => import('./post/pages/ShiftPage.vue')), meta: TABLETS },
    { path: '/post/offline', component: later(() => import('./post/pages/OfflinePage.vue')), meta: TABLETS },
    { path: '/pair', component: () => Promise.all([import('./post/pages/PairPage.vue'), followingWords()]).then(([page]) => page), meta: ANYBODY },
    { path: '/sign-in', component: later(() => import('./access/pages/SignInPage.vue')), meta: ANYBODY },
    { path: '/:lost(.*)', component: later(() => import('./shell/pages/LostPage.vue')), meta: ANYBODY },
  ],
})

/** All pages, before the network goes: whoever presses SOS in a cellar does not wait for a file. */
export async function fetchPages(): Promise<void> {
  await Promise.all([followingWords(), ...fetched.map(page => page())]).catch(() => undefined)
}

/** A page of an older build is gone from the server: a newer one is there. Not more often than that, or a phone without a network would turn in circles. */
const AT_MOST_EVERY_MS = 60_000
const RELOADED = 'pingan.reloaded'

router.onError(() => {
  const last = Number(sessionStorage.getItem(RELOADED) ?? 0)
  if (!navigator.onLine || Date.now() - last < AT_MOST_EVERY_MS) return
  sessionStorage.setItem(RELOADED, String(Date.now()))
  location.reload()
})

router.beforeEach(to => {
  const { me, isMember, isTablet } = whoIsHere()
  if (!me.value) return to.meta['anybody'] ? true : '/sign-in'
  if (isTablet.value !== (to.meta['tablets'] === true)) return isTablet.value ? '/post' : '/'
  if (to.path === '/sign-in') return '/'
  return to.meta['members'] && !isMember.value ? '/help' : true
})

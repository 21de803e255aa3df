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
const INSPECTORS = { members: true, right: 'equipment.inspect' }
const fetched: Page[] = []

/** Comes when it is opened, with its words. */
const opened = (page: Page): Page => async () => (await Promise.all([page(), followingWords()]))[0]

/** Not part of the first sight: comes when it is opened, or when the phone has a quiet moment. */
function later(page: Page): Page {
  fetched.push(page)
  return opened(page)
}

const alert = later(() => import('./alerts/pages/AlertPage.vue'))
const tips = later(() => import('./advisories/pages/AdvisoriesPage.vue'))
const checks = later(() => import('./self_checks/pages/SelfChecksPage.vue'))
const clue = later(() => import('./clues/pages/CluePage.vue'))

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
    { path: '/orders/:id', component: later(() => import('./tasks/pages/OrderPage.vue')), props: true, meta: MEMBERS },
    { path: '/advisories', component: tips, meta: MEMBERS },
    { path: '/advisories/:id', component: tips, props: true, meta: MEMBERS },
    { path: '/self-checks', component: checks, meta: MEMBERS },
    { path: '/self-checks/:id', component: checks, props: true, meta: MEMBERS },
    { path: '/hazards/:id', component: checks, props: true, meta: MEMBERS },
    { path: '/patrols', component: later(() => import('./patrols/pages/PatrolsPage.vue')), meta: MEMBERS },
    { path: '/patrols/:id', component: later(() => import('./patrols/pages/PatrolPage.vue')), props: true, meta: MEMBERS },
    { path: '/help', component: later(() => import('./incidents/pages/HelpPage.vue')) },
    { path: '/sos', component: later(() => import('./incidents/pages/SosPage.vue')) },
    { path: '/requests', component: later(() => import('./incidents/pages/RequestsPage.vue')) },
    { path: '/alerts/:id', component: alert, props: true, meta: MEMBERS },
    { path: '/post/alerts/:id', component: alert, props: true, meta: TABLETS },
    { path: '/messages', component: later(() => import('./messages/pages/MessagesPage.vue')) },
    { path: '/messages/:id', component: later(() => import('./messages/pages/MessagePage.vue')), props: true },
    { path: '/ways', component: later(() => import('./messages/pages/WaysPage.vue')) },
    { path: '/quiet', component: later(() => import('./messages/pages/QuietPage.vue')) },
    { path: '/me', component: later(() => import('./shell/pages/MePage.vue')) },
    { path: '/comfort', component: later(() => import('./comfort/pages/ComfortPage.vue')), meta: ANYBODY },
    { path: '/ring', component: later(() => import('./dispatch/pages/RingPage.vue')), meta: MEMBERS },
    { path: '/map', component: later(() => import('./basemap/pages/BaseMapPage.vue')) },
    { path: '/home-area', component: later(() => import('./duty/pages/HomeAreaPage.vue')), meta: MEMBERS },
    { path: '/agreed', component: later(() => import('./duty/pages/AgreedPage.vue')), meta: MEMBERS },
    { path: '/hours', component: later(() => import('./duty/pages/HoursPage.vue')), meta: MEMBERS },
    { path: '/qualifications', component: later(() => import('./duty/pages/QualificationsPage.vue')), meta: MEMBERS },
    { path: '/shifts', component: later(() => import('./rosters/pages/ShiftsPage.vue')), meta: MEMBERS },
    { path: '/shifts/:id', component: later(() => import('./rosters/pages/SwapPage.vue')), props: true, meta: MEMBERS },
    { path: '/open-shifts', component: later(() => import('./rosters/pages/OpenShiftsPage.vue')), meta: MEMBERS },
    { path: '/availability', component: later(() => import('./rosters/pages/AvailabilityPage.vue')), meta: MEMBERS },
    { path: '/calendar', component: later(() => import('./rosters/pages/CalendarPage.vue')), meta: MEMBERS },
    { path: '/round', component: later(() => import('./rounds/pages/RoundPage.vue')), meta: INSPECTORS },
    { path: '/handover', component: later(() => import('./handovers/pages/PhonePage.vue')), meta: MEMBERS },
    { path: '/apply/:token', component: opened(() => import('./applications/pages/ApplyPage.vue')), props: true, meta: ANYBODY },
    { path: '/clue', component: clue },
    { path: '/clue/:token', component: clue, props: true, meta: ANYBODY },
    { path: '/clue-return', component: later(() => import('./clues/pages/ClueReturnPage.vue')), meta: ANYBODY },
    { path: '/application', component: later(() => import('./applications/pages/MyApplicationPage.vue')) },
    { path: '/teams', component: later(() => import('./applications/pages/TeamsPage.vue')), meta: MEMBERS },
    { path: '/sessions', component: later(() => import('./access/pages/SessionsPage.vue')) },
    { path: '/my-data', component: later(() => import('./privacy/pages/MyDataPage.vue')) },
    { path: '/about', component: later(() => import('./shell/pages/AboutPage.vue')) },
    { path: '/post', component: later(() => import('./post/pages/PostPage.vue')), meta: TABLETS },
    { path: '/post/shift', component: later(() => import('./post/pages/ShiftPage.vue')), meta: TABLETS },
    { path: '/post/handover', component: later(() => import('./handovers/pages/TabletPage.vue')), meta: TABLETS },
    { path: '/post/offline', component: later(() => import('./post/pages/OfflinePage.vue')), meta: TABLETS },
    { path: '/pair', component: opened(() => import('./post/pages/PairPage.vue')), meta: ANYBODY },
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
  if (to.meta['members'] && !isMember.value) return '/help'
  const { right } = to.meta
  return right === undefined || me.value.rights.some(mine => mine === right) ? true : '/'
})

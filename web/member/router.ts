/** Every page of the phone. After # so that any of them opens from the kept shell. */
import { createRouter, createWebHashHistory } from 'vue-router'
import { whoIsHere } from './access'
import HomePage from './duty/pages/HomePage.vue'
import TaskPage from './dispatch/pages/TaskPage.vue'
import SosPage from './incidents/pages/SosPage.vue'

const ANYBODY = { anybody: true }
const MEMBERS = { members: true }

export const router = createRouter({
  history: createWebHashHistory('/member/'),
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
  routes: [
    { path: '/', component: HomePage, meta: MEMBERS },
    { path: '/consent', component: () => import('./duty/pages/ConsentPage.vue'), meta: MEMBERS },
    { path: '/privacy', component: () => import('./duty/pages/PrivacyPage.vue'), meta: MEMBERS },
    { path: '/looks', component: () => import('./positions/pages/LooksPage.vue'), meta: MEMBERS },
    { path: '/tasks', component: () => import('./dispatch/pages/TasksPage.vue'), meta: MEMBERS },
    { path: '/tasks/:id', component: TaskPage, props: true, meta: MEMBERS },
    { path: '/help', component: () => import('./incidents/pages/HelpPage.vue') },
    { path: '/sos', component: SosPage },
    { path: '/requests', component: () => import('./incidents/pages/RequestsPage.vue') },
    { path: '/me', component: () => import('./shell/pages/MePage.vue') },
    { path: '/sessions', component: () => import('./access/pages/SessionsPage.vue') },
    { path: '/about', component: () => import('./shell/pages/AboutPage.vue') },
    { path: '/sign-in', component: () => import('./access/pages/SignInPage.vue'), meta: ANYBODY },
    { path: '/:lost(.*)', component: () => import('./shell/pages/LostPage.vue'), meta: ANYBODY },
  ],
})

router.beforeEach(to => {
  const { me, isMember } = whoIsHere()
  if (!me.value) return to.meta['anybody'] ? true : '/sign-in'
  if (to.path === '/sign-in') return '/'
  return to.meta['members'] && !isMember.value ? '/help' : true
})

import { createRouter, createWebHashHistory } from 'vue-router'

const CommandPage = () => import('./shell/pages/CommandPage.vue')

/** The address names what is in hand, so that a reload or a second window shows the same. */
export const router = createRouter({
  history: createWebHashHistory(),
  routes: [
    { path: '/', name: 'queue', component: CommandPage },
    { path: '/new', name: 'new', component: CommandPage },
    { path: '/plan', name: 'plan', component: CommandPage },
    { path: '/near', name: 'near', component: CommandPage },
    { path: '/incidents/:id', name: 'incident', component: CommandPage },
    { path: '/incidents', name: 'archive', component: () => import('./incidents/pages/ArchivePage.vue') },
    { path: '/members', name: 'members', component: () => import('./members/pages/MembersPage.vue') },
    { path: '/aftercare', name: 'aftercare', component: () => import('./aftercare/pages/AftercarePage.vue') },
    { path: '/members/:id', name: 'member', component: () => import('./members/pages/MemberPage.vue') },
    { path: '/houses', name: 'houses', component: () => import('./houses/pages/HousesPage.vue') },
    { path: '/houses/:id', name: 'house', component: () => import('./houses/pages/HousePage.vue') },
    { path: '/accounts', name: 'accounts', component: () => import('./access/pages/AccountsPage.vue') },
    { path: '/audit', name: 'audit', component: () => import('./audit/pages/AuditPage.vue') },
    { path: '/rulebook', name: 'rulebook', component: () => import('./rulebook/pages/RulebookPage.vue') },
    { path: '/wall', name: 'wall', component: () => import('./wall/pages/WallPage.vue') },
    { path: '/:rest(.*)*', redirect: '/' },
  ],
})

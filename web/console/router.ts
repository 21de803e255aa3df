import { createRouter, createWebHashHistory } from 'vue-router'
import { followingWords } from './words'

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
    { path: '/applications', name: 'applications', component: () => import('./applications/pages/ApplicationsPage.vue') },
    { path: '/applications/:id', name: 'application', component: () => import('./applications/pages/ApplicationPage.vue') },
    { path: '/proofs', name: 'proofs', component: () => import('./proofs/pages/ProofsPage.vue') },
    { path: '/clues', name: 'clues', component: () => import('./clues/pages/CluesPage.vue') },
    { path: '/clues/:id', name: 'clue', component: () => import('./clues/pages/CluePage.vue') },
    { path: '/clue-posters', name: 'clue-posters', component: () => import('./clues/pages/PostersPage.vue') },
    { path: '/invitations', name: 'invitations', component: () => import('./applications/pages/InvitationsPage.vue') },
    { path: '/teams', name: 'teams', component: () => import('./teams/pages/TeamsPage.vue') },
    { path: '/teams/:id', name: 'team', component: () => import('./teams/pages/TeamPage.vue') },
    { path: '/running-out', name: 'running_out', component: () => import('./members/pages/RunsOutPage.vue') },
    { path: '/members', name: 'members', component: () => import('./members/pages/MembersPage.vue') },
    { path: '/aftercare', name: 'aftercare', component: () => import('./aftercare/pages/AftercarePage.vue') },
    { path: '/members/:id', name: 'member', component: () => import('./members/pages/MemberPage.vue') },
    { path: '/patrols', name: 'patrols', component: () => import('./patrols/pages/PatrolsPage.vue') },
    { path: '/patrols/labels', name: 'point-labels', component: () => import('./patrols/pages/LabelsPage.vue') },
    { path: '/houses', name: 'houses', component: () => import('./houses/pages/HousesPage.vue') },
    { path: '/labels', name: 'labels', component: () => import('./houses/pages/LabelsPage.vue') },
    { path: '/houses/:id', name: 'house', component: () => import('./houses/pages/HousePage.vue') },
    { path: '/accounts', name: 'accounts', component: () => import('./access/pages/AccountsPage.vue') },
    { path: '/sheets', name: 'sheets', component: () => import('./sheets/pages/SheetsPage.vue') },
    { path: '/audit', name: 'audit', component: () => import('./audit/pages/AuditPage.vue') },
    { path: '/rosters', name: 'rosters', component: () => import('./rosters/pages/RostersPage.vue') },
    { path: '/rosters/terms', name: 'roster-terms', component: () => import('./rosters/pages/TermsPage.vue') },
    { path: '/rosters/print', name: 'roster-print', component: () => import('./rosters/pages/PrintPage.vue') },
    { path: '/rosters/:id', name: 'roster', component: () => import('./rosters/pages/RosterPage.vue') },
    { path: '/rulebook', name: 'rulebook', component: () => import('./rulebook/pages/RulebookPage.vue') },
    { path: '/desk', name: 'desk', component: () => import('./desk/pages/DeskPage.vue') },
    { path: '/desk/past', name: 'sittings', component: () => import('./desk/pages/SittingsPage.vue') },
    { path: '/tasks', name: 'tasks', component: () => import('./tasks/pages/TasksPage.vue') },
    { path: '/tasks/new', name: 'new-task', component: () => import('./tasks/pages/NewTaskPage.vue') },
    { path: '/tasks/:id', name: 'task', component: () => import('./tasks/pages/TaskPage.vue'), props: true },
    { path: '/advisories', name: 'advisories', component: () => import('./advisories/pages/AdvisoriesPage.vue') },
    { path: '/advisories/new', name: 'new-advisory', component: () => import('./advisories/pages/NewAdvisoryPage.vue') },
    { path: '/roll-calls', name: 'roll_calls', component: () => import('./roll_calls/pages/RollCallPage.vue') },
    { path: '/alerts', name: 'alerts', component: () => import('./alerts/pages/AlertsPage.vue') },
    { path: '/approvals', name: 'approvals', component: () => import('./approvals/pages/ApprovalsPage.vue') },
    { path: '/messages', name: 'messages', component: () => import('./messages/pages/InboxPage.vue') },
    { path: '/deliveries', name: 'deliveries', component: () => import('./messages/pages/DeliveriesPage.vue') },
    { path: '/wall', name: 'wall', component: () => import('./wall/pages/WallPage.vue') },
    { path: '/:rest(.*)*', redirect: '/' },
  ],
})

router.beforeEach(async () => { await followingWords() })

export { useAccess } from './useAccess'
export { default as SignInPage } from './pages/SignInPage.vue'
export { default as SessionsDialog } from './parts/SessionsDialog.vue'
